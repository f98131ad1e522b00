package org.gatefold.cite.patient;

import java.util.List;

/**
 * What a text says of benefit and of risk, to be weighed on the printed page.
 *
 * @param texts in reading order; what speaks of neither is left out
 */
public record Weights(List<Text> texts) {
  public Weights {
    texts = List.copyOf(texts);
  }

  /** Words without citations, and whether they speak of risks, other treatments and doubts; else they speak of benefit. */
  public record Text(String words, boolean risk) {}
}
