package org.gatefold.typeset.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gatefold.diag.Findings;

/** Breaks a shaped paragraph into lines: the stretches between forced breaks one after the other. */
final class Breaker {
  /** A ragged line looks full if it lacks no more than this part of its measure and this many ems. */
  private static final double ZONE_PART = 0.1;
  private static final double ZONE_EMS = 1;

  private final ShapedParagraph paragraph;
  private final ParagraphStyle style;
  private final LineMeasure measure;
  private final EdgeShaper edges;
  private final LineBuilder builder;
  private final Findings findings;
  private final List<Line> lines = new ArrayList<>();

  Breaker(ShapedParagraph paragraph, LineMeasure measure, EdgeShaper edges, Letters letters, Findings findings) {
    this.paragraph = paragraph;
    this.style = paragraph.style();
    this.measure = measure;
    this.edges = edges;
    this.findings = findings;
    this.builder = new LineBuilder(paragraph, edges, new GlyphWriter(paragraph.text(), letters, paragraph.directions().oneWay(),
        paragraph.advances().give()));
  }

  List<Line> lines() {
    int from = 0;
    for (int at = 1; at <= paragraph.text().length(); at++) {
      if (paragraph.breaks().kind(at) == Breaks.FORCED) {
        fill(from, at);
        from = at;
      }
    }
    return lines;
  }

  private void fill(int from, int to) {
    int firstLine = lines.size();
    double indent = firstLine == 0 ? style.indent() : 0;
    Candidates candidates = new Candidates(paragraph, edges, from, to, narrowest(firstLine, indent));
    int[] ends = ends(candidates, firstLine, indent);
    int start = 0;
    for (int end : ends) {
      boolean last = end == candidates.size() - 1;
      if (candidates.kind(end) == Breaks.EMERGENCY) {
        warn(candidates.position(end));
      }
      lines.add(builder.line(spec(candidates, start, end, last ? style.alignLast() : style.align())));
      start = end;
    }
  }

  private void warn(int offset) {
    ParagraphText text = paragraph.text();
    int from = Chars.wordStart(text, offset);
    int item = paragraph.runs().get(paragraph.runAt(from)).item();
    findings.add(TextCode.BROKEN_WORD, text.origin(item, from), text.substring(from, Chars.wordEnd(text, offset)));
  }

  private int[] ends(Candidates candidates, int firstLine, double indent) {
    int last = candidates.size() - 1;
    if (last == 1 || candidates.width(0, last) <= measure.width(firstLine) - indent + Fit.EPSILON) {
      return new int[] {last};
    }
    if (style.balance()) {
      Optional<int[]> balanced = new BalancedFit(candidates, measure, firstLine, indent).breaks();
      if (balanced.isPresent()) {
        return balanced.get();
      }
    }
    return new OptimumFit(candidates, style, measure, rating(firstLine), firstLine, indent).breaks();
  }

  private double narrowest(int firstLine, double indent) {
    double width = measure.width(firstLine) - indent;
    for (int line = firstLine + 1; line < firstLine + 50 && line <= measure.irregular(); line++) {
      width = Math.min(width, measure.width(line));
    }
    return Math.min(width, measure.width(firstLine + 1));
  }

  private Rating rating(int firstLine) {
    if (style.align() == ParagraphStyle.Align.JUSTIFY) {
      return new Rating.Justified();
    }
    return new Rating.Ragged(measure.width(firstLine + 1) * ZONE_PART + size() * ZONE_EMS);
  }

  private double size() {
    for (TextRun run : paragraph.runs()) {
      if (run instanceof TextRun.Text text) {
        return text.style().size();
      }
    }
    return 0;
  }

  private LineBuilder.Spec spec(Candidates candidates, int start, int end, ParagraphStyle.Align align) {
    int from = candidates.position(start);
    int line = lines.size();
    double indent = line == 0 ? style.indent() : 0;
    double left = measure.start(line) + (style.rightToLeft() ? 0 : indent);
    return new LineBuilder.Spec(from, candidates.trim(end), candidates.position(end), candidates.hyphen(end), align,
        style.align() == ParagraphStyle.Align.JUSTIFY, left,
        measure.width(line) - indent, candidates.startHang(from),
        candidates.endHang(candidates.trim(end), candidates.hyphen(end)));
  }
}
