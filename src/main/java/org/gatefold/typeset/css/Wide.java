package org.gatefold.typeset.css;

/** Values that every property takes (Cascade 4, 7.3). */
enum Wide {
  INHERIT,
  INITIAL,
  UNSET
}
