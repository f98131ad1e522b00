package org.gatefold.typeset.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gatefold.model.font.FontFace;
import org.gatefold.model.font.FontSet;

/**
 * The faces that may set a style's text, best first: its families in their order, then those that write Han characters as the
 * style's language does, then every other family, each with the face nearest to the weight and slant.
 *
 * @param missing the style's families that the font set has not
 */
record FontChain(List<FontFace> faces, List<String> missing) {
  private static final Set<String> GENERIC = Set.of("serif", "sans-serif", "monospace", "cursive", "fantasy", "system-ui",
      "ui-serif", "ui-sans-serif", "ui-monospace", "math", "emoji");

  FontChain {
    faces = List.copyOf(faces);
    missing = List.copyOf(missing);
  }

  static FontChain of(FontSet fonts, TextStyle style) {
    Set<FontFace> faces = new LinkedHashSet<>();
    List<String> missing = new ArrayList<>();
    for (String family : style.families()) {
      fonts.find(family, style.weight(), style.italic()).ifPresentOrElse(faces::add, () -> missing.add(family));
    }
    missing.removeIf(GENERIC::contains);
    HanFonts.preferred(fonts, style.language()).forEach(
        family -> fonts.find(family, style.weight(), style.italic()).ifPresent(faces::add));
    for (FontFace face : fonts.faces()) {
      fonts.find(face.family(), style.weight(), style.italic()).ifPresent(faces::add);
    }
    return new FontChain(List.copyOf(faces), faces.isEmpty() ? List.of() : missing);
  }
}
