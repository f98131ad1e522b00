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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where lines may end, one text to a line in {@code breaks.txt}. */
class BreaksTest {
  private final BreakFinder finder = new BreakFinder();

  static Stream<String> cases() {
    try (InputStream in = BreaksTest.class.getResourceAsStream("/typeset/text/breaks.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#")).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void linesEndWhereTheyShould(String line) {
    Locale language = Locale.of(line.substring(0, 2));
    String expected = line.substring(3);
    String text = expected.replace("|", "").replace("·", "").replace("{nbsp}", "\u00A0").replace("{zwsp}", "\u200B")
        .replace("{shy}", "\u00AD");
    assertThat(marked(text, language)).isEqualTo(expected.replace("{shy}", "").replace("{nbsp}", "\u00A0")
        .replace("{zwsp}", "\u200B"));
  }

  private String marked(String characters, Locale language) {
    ParagraphText text = new ParagraphText(List.of(Setting.span(characters, Setting.toy(language, false))), new Findings());
    Breaks breaks = finder.find(text, Clusters.of(text), Setting.style(Align.START));
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (i > 0 && breaks.allowed(i)) {
        out.append(breaks.kind(i) == Breaks.HYPHEN ? '·' : '|');
      }
      out.append(text.at(i));
    }
    return out.toString();
  }
}
