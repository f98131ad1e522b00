package org.gatefold.model.job;

import org.jspecify.annotations.Nullable;

/**
 * What a print shop is to get, before it is known on which paper.
 *
 * @param bleed in pt; null for what is usual with each paper
 */
public record PressTerms(OutputCondition condition, Marks marks, @Nullable Double bleed) {
  /** The same for sheets of a paper. */
  public Press on(Paper paper) {
    return new Press(condition, marks, bleed == null ? paper.bleed() : bleed);
  }
}
