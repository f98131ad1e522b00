package org.gatefold.typeset.page;

import org.gatefold.typeset.css.ComputedStyle.Side;

/** At which sides a box goes on elsewhere: there it has neither border nor round corners. */
record Cut(boolean top, boolean right, boolean bottom, boolean left) {
  static final Cut NONE = new Cut(false, false, false, false);

  boolean at(Side side) {
    return switch (side) {
      case TOP -> top;
      case RIGHT -> right;
      case BOTTOM -> bottom;
      case LEFT -> left;
    };
  }
}
