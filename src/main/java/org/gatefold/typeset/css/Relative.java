package org.gatefold.typeset.css;

/** A specified value that becomes a computed one only for an element. */
interface Relative {
  /** The computed value. */
  Object compute(Basis basis);

  /**
   * What relative lengths are relative to, in pt.
   *
   * @param em font size of the element (of its parent for {@code font-size} itself)
   * @param rem font size of the root element
   * @param weight of the parent's font
   */
  record Basis(double em, double rem, int weight) {}
}
