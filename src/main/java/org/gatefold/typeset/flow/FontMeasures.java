package org.gatefold.typeset.flow;

import java.util.IdentityHashMap;
import java.util.Optional;
import org.gatefold.model.font.FontFace;
import org.gatefold.model.font.FontSet;
import org.gatefold.typeset.css.ComputedStyle;

/** How far an inline box reaches above and below its baseline (CSS 2.2, 10.8.1). One for each document. */
final class FontMeasures {
  private final FontSet fonts;
  private final IdentityHashMap<ComputedStyle, Reach> known = new IdentityHashMap<>();

  FontMeasures(FontSet fonts) {
    this.fonts = fonts;
  }

  /** In pt from the baseline, half of the leading included. */
  record Reach(double above, double below) {}

  Reach of(ComputedStyle style) {
    return known.computeIfAbsent(style, this::measure);
  }

  private Reach measure(ComputedStyle style) {
    double ascent = 0.8;
    double descent = 0.2;
    Optional<FontFace> face = style.fontFamilies().stream()
        .flatMap(family -> fonts.find(family, style.fontWeight(), style.italic()).stream())
        .findFirst();
    if (face.isPresent()) {
      FontFace.Metrics metrics = face.get().metrics();
      ascent = (double) metrics.ascent() / metrics.unitsPerEm();
      descent = (double) metrics.descent() / metrics.unitsPerEm();
    }
    double leading = style.lineHeight() - (ascent + descent) * style.fontSize();
    return new Reach(ascent * style.fontSize() + leading / 2, descent * style.fontSize() + leading / 2);
  }
}
