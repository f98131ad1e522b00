package org.gatefold.preflight;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is typed and what is set differ in spaces at punctuation, and in nothing else. */
class WordsTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "«mot» | «\u202Fmot\u202F»", "Pourquoi? Oui! | Pourquoi\u202F? Oui\u202F!", "trois : un | trois\u00A0: un", "81% de | 81\u00A0% de",
    "« A ? » : b | «A?»: b", "в спине — боль | в\u00A0спине\u00A0— боль",
  })
  void spacesAtPunctuationDoNotCount(String typed, String set) {
    assertThat(Words.of(set)).isEqualTo(Words.of(typed));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"un mot | unmot", "un, deux | un,deux", "« mot » | « mots »", "a ? b | a b", "— a | —a"})
  void allElseCounts(String one, String other) {
    assertThat(Words.of(one)).isNotEqualTo(Words.of(other));
  }
}
