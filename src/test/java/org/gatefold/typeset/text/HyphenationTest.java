package org.gatefold.typeset.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.gatefold.diag.Findings;
import org.gatefold.typeset.text.ParagraphStyle.Align;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How words are divided, one language's words to a line in {@code hyphens.txt}. */
class HyphenationTest {
  private final BreakFinder finder = new BreakFinder();

  static Stream<String> cases() {
    try (InputStream in = HyphenationTest.class.getResourceAsStream("/typeset/text/hyphens.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#")).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void wordsAreDivided(String line) {
    int space = line.indexOf(' ');
    String expected = line.substring(space + 1);
    assertThat(divided(expected.replace("·", ""), Locale.forLanguageTag(line.substring(0, space)), limits(5, 2, 3)))
        .isEqualTo(expected);
  }

  private static ParagraphStyle limits(int word, int before, int after) {
    return new ParagraphStyle(Align.START, Align.START, 0, false, false, word, before, after, 2, false, true);
  }

  private String divided(String characters, Locale language, ParagraphStyle style) {
    ParagraphText text = new ParagraphText(List.of(Setting.span(characters, Setting.toy(language, true))), new Findings());
    Breaks breaks = finder.find(text, Clusters.of(text), style);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      out.append(breaks.kind(i) == Breaks.HYPHEN ? "·" : "").append(text.at(i));
    }
    return out.toString();
  }

  @Test
  void limitsAreKept() {
    assertThat(divided("regenerative", Locale.US, limits(13, 2, 2))).isEqualTo("regenerative");
    assertThat(divided("regenerative", Locale.US, limits(5, 4, 5))).isEqualTo("regen·er·ative");
  }

  @Test
  void softHyphensOverridePatternsInTheirWord() {
    assertThat(divided("regen\u00ADerative regenerative", Locale.US, limits(5, 3, 4))).isEqualTo("regen·erative regen·er·a·tive");
  }

  @Test
  void addressesAreNotHyphenated() {
    assertThat(divided("www.regenerative-medicine.org info@regenerative.org", Locale.US, limits(5, 2, 3)))
        .doesNotContain("·");
  }
}
