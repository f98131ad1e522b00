package org.gatefold.typeset.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gatefold.diag.Diagnostic;
import org.gatefold.diag.Findings;
import org.gatefold.typeset.text.ParagraphStyle.Align;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Paragraphs in the toy font. A case has settings, {@code ===}, the text, {@code ===}, the lines as they look: each preceded by the
 * blanks that its x is worth, with {@code |} behind what hangs into the margin and {@code !} before the length by which it is overfull.
 * {@code -Dgolden.update=true} writes the lines anew.
 */
class CasesTest {
  private static final Path FOLDER = Path.of("src/test/resources/typeset/text/cases");

  static Stream<Path> cases() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().toList().stream();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void linesLookAsExpected(Path file) throws IOException {
    String[] parts = Files.readString(file).split("===\n", -1);
    Map<String, String> settings = settings(parts[0]);
    Findings findings = new Findings();
    ShapedParagraph paragraph = Setting.TOY.shape(items(parts[1].strip(), settings), style(settings), findings);
    double measure = Double.parseDouble(settings.get("measure"));
    StringBuilder out = new StringBuilder();
    for (Line line : Setting.TOY.lines(paragraph, measure(settings, measure), findings)) {
      out.append(drawn(line)).append('\n');
    }
    for (Diagnostic finding : findings.sorted()) {
      out.append(finding.code().id()).append(' ').append(finding.origin()).append(' ').append(finding.message()).append('\n');
    }
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(file, parts[0] + "===\n" + parts[1] + "===\n" + out);
    }
    assertThat(out.toString()).isEqualTo(parts[2]);
  }

  private static Map<String, String> settings(String head) {
    Map<String, String> settings = new TreeMap<>();
    head.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).forEach(line -> {
      int colon = line.indexOf(':');
      settings.put(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
    });
    return settings;
  }

  /** {@code measures: 5 5 9}: the width of each line, the last for all that follow. */
  private static LineMeasure measure(Map<String, String> settings, double width) {
    String[] widths = settings.getOrDefault("measures", "").split(" ", -1);
    return widths[0].isEmpty() ? LineMeasure.of(width)
        : line -> Double.parseDouble(widths[Math.min(line, widths.length - 1)]);
  }

  private static ParagraphStyle style(Map<String, String> settings) {
    Align align = Align.valueOf(settings.getOrDefault("align", "start").toUpperCase(Locale.ROOT));
    Align last = Align.valueOf(
        settings.getOrDefault("last", align == Align.JUSTIFY ? "start" : align.name()).toUpperCase(Locale.ROOT));
    return new ParagraphStyle(align, last, Double.parseDouble(settings.getOrDefault("indent", "0")),
        settings.containsKey("rtl"), settings.containsKey("balance"), 5, 2, 3,
        Integer.parseInt(settings.getOrDefault("hyphens", "2")), settings.containsKey("hang"), settings.containsKey("lasthyphen"));
  }

  /** Text with {@code {br}}, {@code {thing 3}}, {@code {glued 1}}, {@code {shy}}, {@code {nbsp}}, {@code {nowrap}…{wrap}}. */
  private static List<InlineItem> items(String text, Map<String, String> settings) {
    List<InlineItem> items = new ArrayList<>();
    Locale language = Locale.forLanguageTag(settings.getOrDefault("language", "en"));
    TextStyle style = Setting.toy(language, settings.containsKey("hyphenate"));
    boolean wrap = true;
    for (String part : text.replace("{shy}", "\u00AD").replace("{nbsp}", "\u00A0").replace("{zwsp}", "\u200B")
        .replace("\\0", "\u0000").replace("\\ud800", "\ud800").replace('\n', ' ').split("(?=\\{)|(?<=})", -1)) {
      if (part.equals("{br}")) {
        items.add(new InlineItem.Break(items.size()));
      } else if (part.startsWith("{thing ") || part.startsWith("{glued ")) {
        items.add(new InlineItem.Thing(Double.parseDouble(part.substring(7, part.length() - 1)), part.startsWith("{glued"),
            items.size()));
      } else if (part.equals("{nowrap}") || part.equals("{wrap}")) {
        wrap = part.equals("{wrap}");
      } else {
        items.add(Setting.span(part, new TextStyle(style.families(), 400, false, 1, language, 0, 0, Map.of(),
            style.hyphenate(), wrap)));
      }
    }
    return items;
  }

  /** Glyphs and things at the cells where they stand. */
  private static String drawn(Line line) {
    TreeMap<Long, String> cells = new TreeMap<>();
    for (Line.Piece piece : line.pieces()) {
      double x = piece.x();
      switch (piece) {
        case Line.Slot slot -> {
          for (int i = 0; i < slot.width(); i++) {
            cells.put(Math.round(x + i), "□");
          }
        }
        case Line.Run run -> {
          for (var glyph : run.glyphs()) {
            if (glyph.advance() > 0) {
              cells.put(Math.round(x), glyph.text().replace('\u00AD', '-').replace('\u00A0', '_'));
            }
            x += glyph.advance();
          }
        }
      }
    }
    StringBuilder out = new StringBuilder();
    long from = cells.isEmpty() ? 0 : Math.min(0, cells.firstKey());
    for (long at = from; !cells.isEmpty() && at <= cells.lastKey(); at++) {
      out.append(at == 0 && from < 0 ? "|" : "").append(cells.getOrDefault(at, " "));
    }
    return out + (line.overfull() > 0 ? " !" + line.overfull() : "");
  }
}
