package org.gatefold.typeset.text;

import java.util.ArrayList;
import java.util.List;

/**
 * What a break does to the glyphs beside it: a ligature comes apart, a kern goes, a hyphen comes. The text from the break to the
 * nearest place where it may be cut safely is shaped anew; the rest of the run stays.
 */
final class EdgeShaper {
  private static final int FARTHEST = 40;

  private final ShapedParagraph paragraph;
  private final Shaper shaper;

  EdgeShaper(ShapedParagraph paragraph, Shaper shaper) {
    this.paragraph = paragraph;
    this.shaper = shaper;
  }

  /** By how many pt a line that starts at an offset is wider than the sum of its characters' widths. */
  double lead(int offset) {
    if (!(paragraph.runs().get(paragraph.runAt(offset)) instanceof TextRun.Text run) || !cutsInto(run, offset)) {
      return 0;
    }
    int safe = nextSafe(run, offset);
    return width(run, offset, safe, false) - paragraph.advances().width(offset, safe);
  }

  /** The same for a line whose last visible character stands before an offset. */
  double tail(int offset, boolean hyphen) {
    if (offset == 0 || !(paragraph.runs().get(paragraph.runAt(offset - 1)) instanceof TextRun.Text run)) {
      return 0;
    }
    double spacing = -run.style().letterSpacing();
    if (!hyphen && !cutsInto(run, offset)) {
      return spacing;
    }
    int safe = lastSafe(run, offset, run.from());
    return width(run, safe, offset, hyphen) - paragraph.advances().width(safe, offset) + spacing;
  }

  /** Advance in pt of the hyphen that would stand before an offset. */
  double hyphenWidth(int offset) {
    return paragraph.runs().get(paragraph.runAt(offset - 1)) instanceof TextRun.Text run
        ? run.face().advance(run.face().glyph(hyphen(run))) * run.scale()
        : 0;
  }

  private double width(TextRun.Text run, int from, int to, boolean hyphen) {
    Slice slice = shaped(run, from, to, hyphen);
    return slice.width(paragraph);
  }

  private boolean cutsInto(TextRun.Text run, int offset) {
    return offset > run.from() && offset < run.to() && paragraph.text().at(offset - 1) != ' '
        && paragraph.text().at(offset) != ' ' && !run.glyphs().safeAt(offset - run.from());
  }

  private static int nextSafe(TextRun.Text run, int offset) {
    int at = offset + 1;
    while (at < run.to() && !run.glyphs().safeAt(at - run.from()) && !farEnough(run, offset, at)) {
      at++;
    }
    return at;
  }

  private static int lastSafe(TextRun.Text run, int offset, int floor) {
    int at = offset - 1;
    while (at > floor && !run.glyphs().safeAt(at - run.from()) && !farEnough(run, offset, at)) {
      at--;
    }
    return at;
  }

  /** Text that nowhere says it is safe to cut would be shaped from end to end at every break; a few words are context enough. */
  private static boolean farEnough(TextRun.Text run, int offset, int at) {
    return Math.abs(at - offset) >= FARTHEST && run.glyphs().clusterStartsAt(at - run.from());
  }

  /** The glyphs of a run's characters, in visual order, where a line starts or ends at these offsets. */
  List<Slice> slices(TextRun.Text run, int from, int to, boolean lineStarts, boolean lineEnds, boolean hyphen) {
    boolean startCut = lineStarts && cutsInto(run, from);
    boolean endCut = hyphen || (lineEnds && cutsInto(run, to));
    int middleFrom = startCut ? nextSafe(run, from) : from;
    int middleTo = endCut ? lastSafe(run, to, from) : to;
    List<Slice> slices = new ArrayList<>(3);
    if ((startCut || endCut) && middleFrom >= middleTo) {
      slices.add(shaped(run, from, to, hyphen));
      return slices;
    }
    if (startCut) {
      slices.add(shaped(run, from, middleFrom, false));
    }
    slices.add(new Slice(run, run.glyphs(), run.from(), middleFrom, middleTo, false));
    if (endCut) {
      slices.add(shaped(run, middleTo, to, hyphen));
    }
    return run.rightToLeft() ? slices.reversed() : slices;
  }

  private Slice shaped(TextRun.Text run, int from, int to, boolean hyphen) {
    String text = paragraph.text().substring(from, to);
    ShapeJob job = run.job().withText(hyphen ? text + hyphen(run) : text,
        from == run.from() ? run.job().before() : "", to == run.to() && !hyphen ? run.job().after() : "");
    return new Slice(run, shaper.shape(job), from, from, to, hyphen);
  }

  private static char hyphen(TextRun.Text run) {
    return run.face().covers('\u2010') ? '\u2010' : '-';
  }
}
