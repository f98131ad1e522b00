package org.gatefold.typeset.flow;

import java.util.List;
import org.gatefold.diag.Findings;
import org.gatefold.typeset.box.Box;
import org.gatefold.typeset.css.ComputedStyle;
import org.gatefold.typeset.css.ComputedStyle.Side;
import org.gatefold.typeset.text.InlineItem;
import org.gatefold.typeset.text.Line;
import org.gatefold.typeset.text.TextStyle;

/**
 * Sets letters that are several lines high (Inline 3, 5): from the top of the first line's capitals to the baseline of the
 * last line beside them.
 */
final class InitialLetters {
  private final LineLayout lines;
  private final FontMeasures measures;
  private final Findings findings;

  InitialLetters(LineLayout lines, FontMeasures measures, Findings findings) {
    this.lines = lines;
    this.measures = measures;
    this.findings = findings;
  }

  /** Width of its border box in pt. */
  double width(Box.Initial initial, double basis) {
    ComputedStyle style = initial.style();
    return line(initial).width() + style.inner(Side.LEFT, basis) + style.inner(Side.RIGHT, basis);
  }

  Galley lay(Box.Initial initial, double width) {
    ComputedStyle around = initial.around();
    int high = initial.style().initialLetter();
    Strip.LineContent content = new Strip.LineContent(line(initial), initial.content(), java.util.Map.of(),
        initial.style().inner(Side.LEFT, width), (high - 1) * around.lineHeight() + measures.of(around).above());
    GalleyBuilder out = new GalleyBuilder(width);
    out.open(initial.head().styled(initial.style().without(java.util.EnumSet.allOf(ComputedStyle.Aspect.class))), 0, width, width);
    Strip strip = out.add(content, high * around.lineHeight(), initial.head().origin());
    initial.content().tags().forEach(tag -> {
      strip.calls.addAll(tag.calls());
      strip.anchors.addAll(tag.anchors());
    });
    out.close();
    return out.finish();
  }

  private Line line(Box.Initial initial) {
    double capitals = measures.capHeight(initial.around()) + (initial.style().initialLetter() - 1) * initial.around().lineHeight();
    double size = initial.style().fontSize() * capitals / measures.capHeight(initial.style());
    List<InlineItem> items = initial.content().items().stream().map(item -> sized(item, size)).toList();
    return lines.single(items, initial.style(), findings);
  }

  private static InlineItem sized(InlineItem item, double size) {
    if (!(item instanceof InlineItem.Span span)) {
      return item;
    }
    TextStyle of = span.style();
    return new InlineItem.Span(span.text(), new TextStyle(of.families(), of.weight(), of.italic(), size, of.language(),
        of.letterSpacing(), of.wordSpacing(), of.features(), of.hyphenate(), of.wrap()), span.tag(), span.origin());
  }
}
