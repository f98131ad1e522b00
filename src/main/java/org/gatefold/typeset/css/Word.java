package org.gatefold.typeset.css;

/** Keywords that stand for themselves in computed values. */
enum Word {
  AUTO,
  NONE,
  NORMAL,
  CURRENTCOLOR,
  LEFT,
  RIGHT
}
