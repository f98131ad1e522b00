package org.gatefold.model.job;

import org.jspecify.annotations.Nullable;

/**
 * What a document is made on, and what becomes of its sheets.
 *
 * @param press null where the job asks for no press edition
 */
public record Production(Paper paper, Finishing finishing, @Nullable Press press) {
  /** Single leaves, for nobody's press. */
  public static Production leaves(Paper paper) {
    return new Production(paper, new Finishing.Leaves(), null);
  }
}
