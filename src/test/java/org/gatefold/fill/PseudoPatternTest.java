package org.gatefold.fill;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import org.gatefold.model.pseudo.PseudoLocale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PseudoPatternTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
      References                                        | [Ŕéf̂éŕéñçéš öñé ţŵö ţh̃]
      {0}, {1}                                          | {0}, {1}
      n = {0}                                           | [ñ = {0} öñé]
      It's {0}                                          | [Îţ'š {0} öñé ţ]
      {0, plural, one {# person} other {# people}}      | [{0, plural, one {# p̃éŕšöñ} other {# p̃éöp̃ļé}} öñé ţŵö]
      {0                                                | {0
      """)
  void changesWhatIsPrinted(String pattern, String expected) {
    String said = PseudoPattern.of(pattern, PseudoLocale.ACCENTED.text());
    assertThat(said).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
      1 | [1 p̃éŕšöñ öñé ţŵö]
      5 | [5 p̃éöp̃ļé öñé ţŵö]
      """)
  void isStillAPattern(int count, String expected) {
    String said = PseudoPattern.of("{0, plural, one {# person} other {# people}}", PseudoLocale.ACCENTED.text());
    assertThat(new MessageFormat(said, ULocale.ENGLISH).format(new Object[] {count})).isEqualTo(expected);
  }
}
