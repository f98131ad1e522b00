package org.gatefold.cite.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gatefold.model.Manuscript;
import org.gatefold.model.article.Original;
import org.jspecify.annotations.Nullable;

/**
 * A translation beside its source.
 *
 * @param source by name, in reading order; empty where the article is no translation
 */
public record Pairs(Map<String, Part> translation, Map<String, Part> source, @Nullable Original original) {
  /** A part of a translation and what it was made from. */
  public record Pair(Part translation, Part source) {}

  /** The parts of a manuscript and of what it was translated from. */
  public static Pairs of(Manuscript manuscript) {
    Original original = manuscript.original();
    return original == null ? new Pairs(Map.of(), Map.of(), null)
        : new Pairs(Parts.of(manuscript.article()), Parts.of(original.article()), original);
  }

  /** What is there on both sides, in the translation's order. */
  public List<Pair> both() {
    List<Pair> pairs = new ArrayList<>();
    translation.forEach((name, part) -> {
      Part other = source.get(name);
      if (other != null) {
        pairs.add(new Pair(part, other));
      }
    });
    return pairs;
  }
}
