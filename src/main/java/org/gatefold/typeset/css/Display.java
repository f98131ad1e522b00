package org.gatefold.typeset.css;

/** Computed values of {@code display}. */
public enum Display {
  BLOCK,
  INLINE,
  INLINE_BLOCK,
  LIST_ITEM,
  NONE
}
