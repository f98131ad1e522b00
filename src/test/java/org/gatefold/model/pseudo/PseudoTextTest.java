package org.gatefold.model.pseudo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.gatefold.model.RightToLeft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PseudoTextTest {
  private static final PseudoText ACCENTED = PseudoLocale.ACCENTED.text();
  private static final PseudoText TURNED = PseudoLocale.RIGHT_TO_LEFT.text();

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Pain and discs             | P̃åîñ åñď ďîšçš
      IL-1β, 10 mg, 2.5 ml/kg    | ÎĻ-1β, 10 mg, 2.5 ml/kg
      (20 to 24 lb) of 90 g/m²   | (20 ţö 24 lb) öf̂ 90 g/m²
      the mg of it               | ţh̃é m̂ğ öf̂ îţ
      write to info@clinic.co    | ŵŕîţé ţö info@clinic.co
      https://a.org or www.b.co  | https://a.org öŕ www.b.co
      Battié 2006                | B̂åţţîé 2006
      """)
  void accentsWordsAndNothingElse(String text, String expected) {
    assertThat(ACCENTED.words(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "10, 10", "11, 9", "20, 16", "21, 13", "30, 18", "31, 13", "50, 20", "51, 16", "70, 22", "71, 22", "200, 60"})
  void growsByLength(int length, int more) {
    assertThat(AccentedText.budget(length)).isEqualTo(more);
  }

  @Test
  void standsBetweenBrackets() {
    assertThat(ACCENTED.whole("Safety")).isEqualTo("[Šåf̂éţý öñé ţŵ]");
    assertThat(ACCENTED.whole("2006")).as("no words").isEqualTo("2006");
    assertThat(ACCENTED.whole("")).isEmpty();
  }

  @Test
  void turnsEachWord() {
    assertThat(TURNED.whole("Don't lift 10 kg, info@a.co"))
        .isEqualTo("\u200F\u202EDon't\u202C\u200F \u200F\u202Elift\u202C\u200F 10 kg, info@a.co");
    assertThat(TURNED.words("IL-1β")).isEqualTo("\u200F\u202EIL\u202C\u200F-1\u200F\u202Eβ\u202C\u200F");
  }

  @Test
  void knowsWhoIsMadeOfWhat() {
    Locale accented = Locale.forLanguageTag("en-XA");
    assertThat(PseudoLocale.of(accented)).contains(PseudoLocale.ACCENTED);
    assertThat(PseudoLocale.is(Locale.US)).isFalse();
    assertThat(PseudoLocale.isMadeOf(accented, Locale.US)).isTrue();
    assertThat(PseudoLocale.isMadeOf(accented, Locale.forLanguageTag("en-XB"))).isFalse();
    assertThat(PseudoLocale.isMadeOf(accented, Locale.FRANCE)).isFalse();
    assertThat(PseudoLocale.spoken(accented)).isEqualTo(Locale.ENGLISH);
    assertThat(RightToLeft.is(Locale.forLanguageTag("en-XB"))).isTrue();
    assertThat(RightToLeft.is(accented)).isFalse();
  }
}
