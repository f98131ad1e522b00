package org.gatefold.typeset.text;

/** Says where a word may break that has other characters in it than letters. */
interface JoinRule {
  /** Looks at the characters between two spaces; more than one rule may. */
  void apply(ParagraphText text, int from, int to, Breaks breaks);
}
