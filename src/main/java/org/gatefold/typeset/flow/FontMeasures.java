package org.gatefold.typeset.flow;

import java.util.IdentityHashMap;
import java.util.Optional;
import org.gatefold.model.font.FontFace;
import org.gatefold.model.font.FontSet;
import org.gatefold.typeset.css.ComputedStyle;

/** How far an inline box reaches above and below its baseline (CSS 2.2, 10.8.1). One for each document. */
final class FontMeasures {
  /** Where a font does not say how high its capitals are. */
  private static final double CAPITALS = 0.7;

  private final FontSet fonts;
  private final IdentityHashMap<ComputedStyle, Reach> known = new IdentityHashMap<>();

  FontMeasures(FontSet fonts) {
    this.fonts = fonts;
  }

  /** In pt from the baseline, half of the leading included. */
  record Reach(double above, double below) {
    double height() {
      return above + below;
    }
  }

  Reach of(ComputedStyle style) {
    return known.computeIfAbsent(style, this::measure);
  }

  /** Height of the capitals of a style's first font, in pt. */
  double capHeight(ComputedStyle style) {
    double height = face(style)
        .map(face -> (double) face.metrics().capHeight() / face.metrics().unitsPerEm())
        .filter(share -> share > 0)
        .orElse(CAPITALS);
    return height * style.fontSize();
  }

  private Optional<FontFace> face(ComputedStyle style) {
    return style.fontFamilies().stream()
        .flatMap(family -> fonts.find(family, style.fontWeight(), style.italic()).stream())
        .findFirst();
  }

  private Reach measure(ComputedStyle style) {
    double ascent = 0.8;
    double descent = 0.2;
    Optional<FontFace> face = face(style);
    if (face.isPresent()) {
      FontFace.Metrics metrics = face.get().metrics();
      ascent = (double) metrics.ascent() / metrics.unitsPerEm();
      descent = (double) metrics.descent() / metrics.unitsPerEm();
    }
    double leading = style.lineHeight() - (ascent + descent) * style.fontSize();
    return new Reach(ascent * style.fontSize() + leading / 2, descent * style.fontSize() + leading / 2);
  }
}
