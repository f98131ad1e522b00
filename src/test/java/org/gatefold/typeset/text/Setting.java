package org.gatefold.typeset.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gatefold.diag.Findings;
import org.gatefold.diag.Origin;
import org.gatefold.model.font.FontSet;
import org.gatefold.model.paged.PageItem;
import org.gatefold.typeset.ToyFont;
import org.gatefold.typeset.text.ParagraphStyle.Align;

/** Short ways to set text in tests. */
final class Setting {
  static final TextSetter TOY = new TextSetter(ToyFont.set());
  static final FontSet FONTS = ToyFont.real();
  static final TextSetter REAL = new TextSetter(FONTS);

  private Setting() {}

  static TextStyle toy(Locale language, boolean hyphenate) {
    return new TextStyle(List.of(ToyFont.FAMILY), 400, false, 1, language, 0, 0, Map.of(), hyphenate, true);
  }

  static TextStyle real(String family, double size, Locale language) {
    return new TextStyle(List.of(family), 400, false, size, language, 0, 0, Map.of(), false, true);
  }

  static ParagraphStyle style(Align align) {
    return new ParagraphStyle(align, align == Align.JUSTIFY ? Align.START : align, 0, false, false, 5, 2, 3, 2, false, true);
  }

  static InlineItem span(String text, TextStyle style) {
    return new InlineItem.Span(text, style, 0, new Origin("article.md", 3, 7));
  }

  /** What stands on each line, a hyphen that was put there as "-", a thing as "□", without trailing spaces. */
  static List<String> read(List<Line> lines) {
    return lines.stream().map(line -> text(line).replace('\u00AD', '-').stripTrailing()).toList();
  }

  /** All characters of a line in logical order. */
  static String text(Line line) {
    StringBuilder out = new StringBuilder();
    for (Line.Piece piece : line.pieces()) {
      switch (piece) {
        case Line.Run run -> out.append(run.text());
        case Line.Slot slot -> out.append('□');
      }
    }
    return out.toString();
  }

  static List<String> set(String text, double measure, ParagraphStyle style, TextStyle letters) {
    ShapedParagraph paragraph = TOY.shape(List.of(span(text, letters)), style, new Findings());
    return read(TOY.lines(paragraph, measure));
  }

  static List<PageItem.Glyph> glyphs(Line line) {
    List<PageItem.Glyph> glyphs = new ArrayList<>();
    for (Line.Piece piece : line.pieces()) {
      if (piece instanceof Line.Run run) {
        glyphs.addAll(run.glyphs());
      }
    }
    return glyphs;
  }
}
