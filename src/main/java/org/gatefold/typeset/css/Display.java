package org.gatefold.typeset.css;

/** Computed values of {@code display}. */
public enum Display {
  BLOCK,
  INLINE,
  INLINE_BLOCK,
  LIST_ITEM,
  FLOW_ROOT,
  FLEX,
  TABLE,
  TABLE_CAPTION,
  TABLE_COLUMN_GROUP,
  TABLE_COLUMN,
  TABLE_HEADER_GROUP,
  TABLE_ROW_GROUP,
  TABLE_FOOTER_GROUP,
  TABLE_ROW,
  TABLE_CELL,
  NONE;

  /** Whether boxes of this kind stand on lines. */
  public boolean onLine() {
    return this == INLINE || this == INLINE_BLOCK;
  }

  /** Whether boxes of this kind belong into a table. */
  public boolean inTable() {
    return compareTo(TABLE_CAPTION) >= 0 && compareTo(TABLE_CELL) <= 0;
  }
}
