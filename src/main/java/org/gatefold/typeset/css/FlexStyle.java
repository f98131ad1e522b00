package org.gatefold.typeset.css;

import org.jspecify.annotations.Nullable;

/**
 * Computed values of flex containers and of what stands in them (Flexbox 1).
 *
 * @param wrap whether there may be several lines
 * @param justify how free room is shared out along a line
 * @param items where items stand across their line; {@code auto} is none of its values
 * @param self the same of one item; null for {@code auto}
 * @param lines how free room is shared out between lines
 * @param basis null for {@code auto}
 */
public record FlexStyle(Direction direction, boolean wrap, Share justify, Across items, @Nullable Across self, Share lines,
    double grow, double shrink, @Nullable Extent basis) {
  static final Grammar DIRECTION = Grammar.words(Direction::values);
  static final Grammar WRAP = Grammar.words("nowrap", false, "wrap", true);
  static final Grammar JUSTIFY = Grammar.words("normal", Share.START, "flex-start", Share.START)
      .or("start", Share.START).or("flex-end", Share.END).or("end", Share.END).or("center", Share.CENTER)
      .or("space-between", Share.SPACE_BETWEEN).or("space-around", Share.SPACE_AROUND).or("space-evenly", Share.SPACE_EVENLY);
  static final Grammar LINES = Grammar.words("normal", Share.STRETCH, "stretch", Share.STRETCH).or(JUSTIFY)
      .as("normal | stretch | flex-start | start | flex-end | end | center | space-between | space-around | space-evenly");
  static final Grammar ACROSS = Grammar.words("normal", Across.STRETCH, "stretch", Across.STRETCH)
      .or("flex-start", Across.START).or("start", Across.START).or("flex-end", Across.END).or("end", Across.END)
      .or("center", Across.CENTER).or("baseline", Across.BASELINE);
  static final Grammar SELF = Grammar.word("auto", Word.AUTO).or(ACROSS);
  static final Grammar FACTOR = Grammar.of("<number ≥ 0>", Measures::positiveNumber);
  static final Grammar BASIS = Grammar.word("auto", Word.AUTO).or(Measures.POSITIVE_PERCENTAGE);

  /** Which way items follow each other. */
  public enum Direction {
    ROW,
    ROW_REVERSE,
    COLUMN
  }

  /** What becomes of free room; {@code STRETCH} gives it to the lines themselves. */
  public enum Share {
    STRETCH,
    START,
    END,
    CENTER,
    SPACE_BETWEEN,
    SPACE_AROUND,
    SPACE_EVENLY;

    /** The part of free room that comes before the first of so many things. */
    public double before(int count) {
      return switch (this) {
        case STRETCH, START, SPACE_BETWEEN -> 0;
        case END -> 1;
        case CENTER -> 0.5;
        case SPACE_AROUND -> 0.5 / count;
        case SPACE_EVENLY -> 1.0 / (count + 1);
      };
    }

    /** The part of free room that comes between two of so many things. */
    public double between(int count) {
      return switch (this) {
        case STRETCH, START, END, CENTER -> 0;
        case SPACE_BETWEEN -> count > 1 ? 1.0 / (count - 1) : 0;
        case SPACE_AROUND -> 1.0 / count;
        case SPACE_EVENLY -> 1.0 / (count + 1);
      };
    }
  }

  /** Where an item stands across its line. */
  public enum Across {
    STRETCH,
    START,
    END,
    CENTER,
    BASELINE
  }

  /** Where an item of this style stands in a container of that one. */
  public Across in(FlexStyle container) {
    return self == null ? container.items() : self;
  }

  static FlexStyle of(Computed style) {
    Object self = style.get(Property.ALIGN_SELF);
    Object basis = style.get(Property.FLEX_BASIS);
    return new FlexStyle((Direction) style.get(Property.FLEX_DIRECTION), (Boolean) style.get(Property.FLEX_WRAP),
        (Share) style.get(Property.JUSTIFY_CONTENT), (Across) style.get(Property.ALIGN_ITEMS),
        self instanceof Across across ? across : null, (Share) style.get(Property.ALIGN_CONTENT),
        (Double) style.get(Property.FLEX_GROW), (Double) style.get(Property.FLEX_SHRINK),
        basis instanceof Extent extent ? extent : null);
  }
}
