package org.gatefold.typeset.css;

/** Computed values of {@code position}. */
enum Position {
  STATIC,
  RELATIVE,
  ABSOLUTE
}
