package org.gatefold.typeset.css;

import org.gatefold.typeset.css.ComputedStyle.BorderStyle;
import org.gatefold.typeset.css.ComputedStyle.Fit;
import org.gatefold.typeset.css.Token.Kind;
import org.jspecify.annotations.Nullable;

/** Grammars of boxes, borders and backgrounds (CSS 2.2, 8 to 10; Backgrounds 3). */
final class Boxes {
  static final Grammar SIZE = Grammar.word("auto", Word.AUTO).or(Measures.POSITIVE_PERCENTAGE);
  static final Grammar MAX = Grammar.word("none", Word.NONE).or(Measures.POSITIVE_PERCENTAGE);
  static final Grammar OFFSET = Grammar.word("auto", Word.AUTO).or(Measures.LENGTH_PERCENTAGE);
  static final Grammar BORDER_WIDTH =
      width("thin", 0.75).or(width("medium", 2.25)).or(width("thick", 3.75)).or(Measures.POSITIVE_POINTS);
  static final Grammar BORDER_STYLE = Grammar.words(BorderStyle::values);
  static final Grammar COLOR =
      Grammar.word("currentcolor", Word.CURRENTCOLOR).or(Grammar.of("<color>", Colours::read)).as("<color>");
  static final Grammar IMAGE = Grammar.word("none", Word.NONE).or(Grammar.of("<url>", in -> in.text(Kind.URL)));
  static final Grammar BACKGROUND_SIZE =
      Grammar.word("cover", new BackgroundSize(null, null, Fit.COVER))
          .or("contain", new BackgroundSize(null, null, Fit.CONTAIN))
          .or(Grammar.of("[ auto | <length-percentage ≥ 0> ]{1,2}", Boxes::backgroundSize));
  static final Grammar POSITION =
      Grammar.of("[ left | center | right | <length-percentage> ] [ top | center | bottom | <length-percentage> ]?",
          Boxes::position);

  static final Grammar SPACING = Grammar.of("<length ≥ 0>{1,2}", Boxes::spacing);

  private Boxes() {}

  /** {@code border-spacing} as computed: between columns and between rows, in pt. */
  record Gaps(double columns, double rows) {}

  private record Spacing(Linear columns, Linear rows) implements Relative {
    @Override
    public Gaps compute(Basis basis) {
      return new Gaps(columns.length(basis), rows.length(basis));
    }
  }

  private static @Nullable Spacing spacing(Tokens in) {
    Linear columns = Lengths.length(in);
    Linear rows = columns == null || in.done() ? columns : Lengths.length(in);
    return columns == null || rows == null || columns.isNegative() || rows.isNegative()
        ? null
        : new Spacing(columns, rows);
  }

  private static Grammar width(String word, double points) {
    return Grammar.word(word, points);
  }

  /** {@code background-size} as specified. */
  private record BackgroundSize(@Nullable Linear width, @Nullable Linear height, Fit fit) implements Relative {
    @Override
    public Area compute(Basis basis) {
      return new Area(
          width == null ? null : width.compute(basis), height == null ? null : height.compute(basis), fit);
    }
  }

  /** {@code background-size} as computed; null for {@code auto}. */
  record Area(@Nullable Extent width, @Nullable Extent height, Fit fit) {}

  private record BackgroundPosition(Linear x, Linear y) implements Relative {
    @Override
    public Place compute(Basis basis) {
      return new Place(x.compute(basis), y.compute(basis));
    }
  }

  /** {@code background-position} as computed. */
  record Place(Extent x, Extent y) {}

  private static @Nullable BackgroundSize backgroundSize(Tokens in) {
    Object width = SIZE.attempt(in);
    Object height = width == null ? null : SIZE.attempt(in);
    return width == null ? null : new BackgroundSize(linear(width), linear(height), Fit.NONE);
  }

  private static @Nullable Linear linear(@Nullable Object value) {
    return value instanceof Linear length ? length : null;
  }

  private static @Nullable BackgroundPosition position(Tokens in) {
    int mark = in.mark();
    Linear x = edge(in, "left", "right");
    if (x == null) {
      // "top", and "top left", name the vertical edge first.
      in.back(mark);
      Linear y = edge(in, "top", "bottom");
      Linear then = y == null ? null : edge(in, "left", "right");
      return y == null ? null : new BackgroundPosition(then == null ? Linear.fraction(0.5) : then, y);
    }
    Linear y = edge(in, "top", "bottom");
    return new BackgroundPosition(x, y == null ? Linear.fraction(0.5) : y);
  }

  private static @Nullable Linear edge(Tokens in, String near, String far) {
    if (in.word(near)) {
      return Linear.ZERO;
    }
    if (in.word(far)) {
      return Linear.fraction(1);
    }
    if (in.word("center")) {
      return Linear.fraction(0.5);
    }
    return linear(Measures.LENGTH_PERCENTAGE.attempt(in));
  }
}
