package org.gatefold.cite.patient.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words counted by hand, below {@code cite/patient/syllables}: each with its syllables divided by dots. */
class SyllablesTest {
  private static final Path WORDS = Path.of("src/test/resources/cite/patient/syllables");

  @ParameterizedTest
  @CsvSource({"en, 60", "es, 60", "pt, 30", "it, 30", "fr, 30", "de, 30", "nl, 30"})
  void countsAsPeopleDo(String language, int least) throws IOException {
    Syllables syllables = Syllables.of(Locale.forLanguageTag(language));
    List<String> words = List.of(Files.readString(WORDS.resolve(language + ".txt")).strip().split("\\s+"));
    List<String> wrong = new ArrayList<>();
    for (String divided : words) {
      int expected = divided.split("·", -1).length;
      int counted = syllables.in(divided.replace("·", ""));
      if (counted != expected) {
        wrong.add(divided + " counted " + counted);
      }
    }
    assertThat(words).hasSizeGreaterThanOrEqualTo(least).doesNotHaveDuplicates();
    assertThat(wrong).isEmpty();
  }

  @Test
  void whatIsSpeltOutHasASyllableForEachLetter() {
    assertThat(Syllables.of(Locale.ENGLISH).in("MSC")).isEqualTo(3);
    assertThat(Syllables.of(Locale.ENGLISH).in("don't")).isEqualTo(1);
    assertThat(Syllables.of(Locale.ENGLISH).in("non-surgical")).isEqualTo(4);
    assertThat(Syllables.of(Locale.FRENCH).in("l'os")).isEqualTo(1);
  }
}
