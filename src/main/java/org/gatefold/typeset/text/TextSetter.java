package org.gatefold.typeset.text;

import java.util.List;
import org.gatefold.diag.Findings;
import org.gatefold.model.font.FontSet;

/**
 * Sets lines of type. One setter serves all threads and all documents that share a font set: fonts are parsed once and what was
 * shaped lately is remembered. Close it when the last paragraph is set; it holds native memory.
 */
public final class TextSetter implements AutoCloseable {
  private final Styles styles;
  private final Shaper shaper = new Shaper();
  private final BreakFinder breakFinder = new BreakFinder();
  private final Letters letters = new Letters();

  public TextSetter(FontSet fonts) {
    this.styles = new Styles(fonts);
  }

  /** Turns a paragraph into glyphs; what that finds amiss goes to {@code findings}. Sizes and measures may differ ever after. */
  public ShapedParagraph shape(List<InlineItem> items, ParagraphStyle style, Findings findings) {
    ParagraphText text = new ParagraphText(items, findings);
    Clusters clusters = Clusters.of(text);
    Directions directions = Directions.of(text, style.rightToLeft());
    List<TextRun> runs = new Itemizer(text, clusters, directions, shaper, styles, findings).runs();
    Breaks breaks = breakFinder.find(text, clusters, style);
    return new ShapedParagraph(text, style, runs, clusters, breaks, directions);
  }

  /** The lines of a paragraph in a measure of a width in pt. */
  public List<Line> lines(ShapedParagraph paragraph, double measure) {
    return lines(paragraph, LineMeasure.of(measure));
  }

  /** The lines of a paragraph whose lines differ in width. */
  public List<Line> lines(ShapedParagraph paragraph, LineMeasure measure) {
    return lines(paragraph, measure, new Findings());
  }

  /** The same, with a warning for every word that had to be broken between two letters. */
  public List<Line> lines(ShapedParagraph paragraph, LineMeasure measure, Findings findings) {
    return new Breaker(paragraph, measure, new EdgeShaper(paragraph, shaper), letters, findings).lines();
  }

  @Override
  public void close() {
    shaper.close();
  }
}
