package org.gatefold.cite.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gatefold.diag.Origin;
import org.gatefold.model.article.Inline;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The dashes by which a line says whose words were quoted. */
class SignatureTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
      "— Lotz, 2013 | 0 | Lotz, 2013",
      "—— Lotz，2013 | 0 | Lotz，2013",
      "——Lotz，2013 | 0 | Lotz，2013",
      "――Lotz，2013 | 0 | Lotz，2013",
      "-- Lotz, 2013 | 0 | Lotz, 2013",
      "- Lotz, 2013 | 0 | Lotz, 2013",
      "“话。” —— Lotz | 5 | Lotz",
      "「话。」 ——Lotz | 5 | Lotz"})
  void isFoundBehindItsDash(String line, int at, String words) {
    assertThat(Signature.at(content(line))).isEqualTo(at);
    assertThat(Signature.words(line.substring(at))).isEqualTo(words);
  }

  @ParameterizedTest
  @ValueSource(strings = {"这不仅是力学问题——正因如此", "Pain — and more of it", "-Lotz"})
  void aDashWithinASentenceIsNone(String line) {
    assertThat(Signature.at(content(line))).isNegative();
  }

  private static List<Inline> content(String text) {
    return List.of(new Inline.Text(text, Origin.NOWHERE));
  }
}
