package org.gatefold.typeset.text;

import java.util.ArrayList;
import java.util.List;
import org.gatefold.diag.Findings;
import org.gatefold.model.font.FontFace;

/** Cuts a paragraph where style, direction, script or font changes, and has each stretch shaped. */
final class Itemizer {
  /** How far letters look for neighbours that they join, in characters. */
  private static final int CONTEXT = 8;

  private final ParagraphText text;
  private final Shaper shaper;
  private final Styles styles;
  private final Directions directions;
  private final Scripts scripts;
  private final FontChooser fonts;
  private final Findings findings;
  private final List<TextRun> runs = new ArrayList<>();

  Itemizer(ParagraphText text, Clusters clusters, Directions directions, Shaper shaper, Styles styles, Findings findings) {
    this.text = text;
    this.shaper = shaper;
    this.styles = styles;
    this.directions = directions;
    this.findings = findings;
    scripts = Scripts.of(text);
    fonts = new FontChooser(text, clusters, findings);
  }

  /** The runs in logical order; together they cover the text. */
  List<TextRun> runs() {
    for (int item = 0; item < text.items().size(); item++) {
      int at = text.itemStart(item);
      switch (text.items().get(item)) {
        case InlineItem.Span span -> split(item, span);
        case InlineItem.Thing thing -> runs.add(new TextRun.Thing(at, item, directions.level(at), thing));
        case InlineItem.Turn turn -> runs.add(new TextRun.Blank(at, at + 1, item, directions.level(at)));
        case InlineItem.Edge edge -> runs.add(new TextRun.Edge(at, item, level(at, edge.opens()), edge));
        case InlineItem.Break end -> runs.add(new TextRun.Blank(at, at + 1, item, directions.level(at)));
      }
    }
    return runs;
  }

  /** An edge goes with its neighbour inside the box. */
  private byte level(int at, boolean opens) {
    int inside = opens ? at : at - 1;
    return inside >= 0 && inside < text.length() ? directions.level(inside) : directions.base();
  }

  private void split(int item, InlineItem.Span span) {
    int end = text.itemEnd(item);
    int from = text.itemStart(item);
    if (from == end) {
      return;
    }
    Styles.Resolved style = styles.of(span.style());
    if (style.chain().faces().isEmpty()) {
      findings.add(TextCode.NO_FONT, span.origin());
      runs.add(new TextRun.Blank(from, end, item, directions.level(from)));
      return;
    }
    style.chain().missing().forEach(family -> findings.add(TextCode.NO_FAMILY, span.origin(), family));
    fonts.choose(item, style.chain(), style.wide());
    for (int i = from + 1; i <= end; i++) {
      if (i == end || changes(i)) {
        runs.add(isDirection(from) ? new TextRun.Blank(from, i, item, directions.level(from))
            : shaped(item, span, style, from, i));
        from = i;
      }
    }
  }

  private boolean changes(int at) {
    return fonts.face(at) != fonts.face(at - 1)
        || directions.level(at) != directions.level(at - 1)
        || scripts.script(at) != scripts.script(at - 1)
        || WideMarks.isHalved(text, at) != WideMarks.isHalved(text, at - 1)
        || isDirection(at) || isDirection(at - 1);
  }

  /** Whether a character only says which way text runs. It has no glyph and leaves no text, whether it was typed or is an element's. */
  private boolean isDirection(int at) {
    return Chars.isTurn(text.at(at)) || Chars.isMarkOrIsolate(text.at(at));
  }

  private TextRun shaped(int item, InlineItem.Span span, Styles.Resolved style, int from, int to) {
    FontFace face = fonts.face(from);
    byte level = directions.level(from);
    boolean joins = Scripts.joins(scripts.script(from));
    Features features = WideMarks.isHalved(text, from) ? style.halved() : style.features();
    ShapeJob job = new ShapeJob(face, features, Scripts.tag(scripts.script(from)), style.language(),
        (level & 1) == 1, text.substring(from, to),
        joins ? text.substring(Math.max(0, from - CONTEXT), from) : "",
        joins ? text.substring(to, Math.min(text.length(), to + CONTEXT)) : "");
    double scale = span.style().size() / face.metrics().unitsPerEm();
    return new TextRun.Text(from, to, item, level, span.style(), span.tag(), job, shaper.shape(job), scale);
  }
}
