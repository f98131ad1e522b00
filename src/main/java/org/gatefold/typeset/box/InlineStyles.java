package org.gatefold.typeset.box;

import org.gatefold.typeset.css.ComputedStyle;
import org.gatefold.typeset.css.ComputedStyle.Hyphens;
import org.gatefold.typeset.text.LineBreaking;
import org.gatefold.typeset.text.LineBreaking.Strictness;
import org.gatefold.typeset.text.TextStyle;

/** What shaping has to know of a style. */
public final class InlineStyles {
  private InlineStyles() {}

  /** The style of text that stands in such a box. */
  public static TextStyle of(ComputedStyle style) {
    return new TextStyle(style.fontFamilies(), style.fontWeight(), style.italic(), style.fontSize(), style.language(),
        style.letterSpacing(), style.wordSpacing(), style.fontFeatures(), style.hyphens() == Hyphens.AUTO,
        style.whiteSpace().wraps(), breaking(style));
  }

  private static LineBreaking breaking(ComputedStyle style) {
    Strictness strictness = switch (style.lineBreak()) {
      case AUTO -> Strictness.AUTO;
      case LOOSE -> Strictness.LOOSE;
      case NORMAL -> Strictness.NORMAL;
      case STRICT -> Strictness.STRICT;
      case ANYWHERE -> Strictness.ANYWHERE;
    };
    return strictness == Strictness.AUTO && !style.keepAll() ? LineBreaking.AUTO : new LineBreaking(strictness, style.keepAll());
  }
}
