package org.gatefold.typeset.css;

import org.gatefold.typeset.css.ComputedStyle.Side;
import org.jspecify.annotations.Nullable;

/** Values of {@code float} and {@code clear}. */
enum Floating {
  NONE,
  FOOTNOTE,
  LEFT,
  RIGHT,
  INLINE_START,
  INLINE_END,
  BOTH;

  static final Grammar FLOAT = Grammar.word("none", NONE)
      .or("footnote", FOOTNOTE).or("left", LEFT).or("right", RIGHT).or("inline-start", INLINE_START).or("inline-end", INLINE_END);
  static final Grammar CLEAR = Grammar.word("none", NONE)
      .or("left", LEFT).or("right", RIGHT).or("inline-start", INLINE_START).or("inline-end", INLINE_END).or("both", BOTH);

  /** The side of the page that it names; null if it names none or both. */
  @Nullable Side side(boolean rightToLeft) {
    return switch (this) {
      case NONE, FOOTNOTE, BOTH -> null;
      case LEFT -> Side.LEFT;
      case RIGHT -> Side.RIGHT;
      case INLINE_START -> rightToLeft ? Side.RIGHT : Side.LEFT;
      case INLINE_END -> rightToLeft ? Side.LEFT : Side.RIGHT;
    };
  }
}
