package org.gatefold.typeset.css;

/** Pseudo-elements that have styles of their own. */
public enum Pseudo {
  BEFORE,
  AFTER,
  MARKER,
  FIRST_LETTER,
  FOOTNOTE_CALL,
  FOOTNOTE_MARKER
}
