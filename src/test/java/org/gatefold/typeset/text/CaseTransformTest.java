package org.gatefold.typeset.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Letters change as their language wants it. */
class CaseTransformTest {
  @ParameterizedTest
  @CsvSource({
    "uppercase, tr, iı, İI",
    "uppercase, el, Άλφα και ρολόι, ΑΛΦΑ ΚΑΙ ΡΟΛΟΪ",
    "uppercase, de, Straße, STRASSE",
    "lowercase, tr, Iİ, ıi",
    "lowercase, el, ΣΑΣ, σας",
    "capitalize, nl, ijs en ei, IJs En Ei",
    "capitalize, en, don’t SHOUT (never), Don’t SHOUT (Never)",
    "capitalize, tr, istanbul, İstanbul"
  })
  void changes(String how, String language, String text, String expected) {
    assertThat(CaseTransform.apply(how, text, Locale.forLanguageTag(language), false)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"oo bar, oo Bar", "2nd, 2nd"})
  void leavesTheRestOfAWordAlone(String text, String expected) {
    assertThat(CaseTransform.apply("capitalize", text, Locale.ENGLISH, true)).isEqualTo(expected);
  }
}
