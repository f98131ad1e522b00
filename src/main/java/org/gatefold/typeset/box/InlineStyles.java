package org.gatefold.typeset.box;

import org.gatefold.typeset.css.ComputedStyle;
import org.gatefold.typeset.css.ComputedStyle.Hyphens;
import org.gatefold.typeset.text.TextStyle;

/** What shaping has to know of a style. */
public final class InlineStyles {
  private InlineStyles() {}

  /** The style of text that stands in such a box. */
  public static TextStyle of(ComputedStyle style) {
    return new TextStyle(style.fontFamilies(), style.fontWeight(), style.italic(), style.fontSize(), style.language(),
        style.letterSpacing(), style.wordSpacing(), style.fontFeatures(), style.hyphens() == Hyphens.AUTO,
        style.whiteSpace().wraps());
  }
}
