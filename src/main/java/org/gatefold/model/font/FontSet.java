package org.gatefold.model.font;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The fonts of a workspace. */
public record FontSet(List<FontFace> faces) {
  public FontSet {
    faces = faces.stream().sorted(Comparator.comparing(FontFace::path)).toList();
  }

  public boolean hasFamily(String family) {
    return faces.stream().anyMatch(face -> face.family().equalsIgnoreCase(family));
  }

  /** The face of a family nearest to a weight and a slant (CSS Fonts 4, 5.2), or nothing if the family is absent. */
  public Optional<FontFace> find(String family, int weight, boolean italic) {
    return faces.stream()
        .filter(face -> face.family().equalsIgnoreCase(family))
        .min(Comparator.comparing((FontFace face) -> face.italic() != italic)
            .thenComparingInt(face -> distance(face.weight(), weight)));
  }

  /** 400 and 500 stand for each other first; else lighter below 400, heavier above 500. */
  private static int distance(int have, int want) {
    int gap = Math.abs(have - want);
    boolean wrongSide = want < 400 ? have > want : want > 500 ? have < want : have > 500 || have < want;
    return wrongSide && gap != 0 ? gap + 1000 : gap;
  }
}
