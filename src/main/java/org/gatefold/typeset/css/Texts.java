package org.gatefold.typeset.css;

import org.gatefold.typeset.css.ComputedStyle.TabSize;
import org.gatefold.typeset.css.ComputedStyle.TextAlign;
import org.gatefold.typeset.css.ComputedStyle.VerticalAlign;
import org.jspecify.annotations.Nullable;

/** Grammars of lines of text (Text 3 and 4; Inline 3). */
final class Texts {
  static final Grammar ALIGN =
      Grammar.words(TextAlign::values).or("left", Word.LEFT).or("right", Word.RIGHT);
  static final Grammar HYPHEN_CHARS =
      Grammar.of("[ auto | <integer ≥ 1> ]{1,3}", Texts::hyphenChars);
  static final Grammar HYPHEN_LINES =
      Grammar.word("no-limit", Integer.MAX_VALUE).or(Measures.integer(0));
  static final Grammar HANGING =
      Grammar.word("none", false).or(Grammar.of("first || [ force-end | allow-end ] || last", Texts::hanging));
  static final Grammar VERTICAL_ALIGN =
      keyword(VerticalAlign.Kind.BASELINE)
          .or(keyword(VerticalAlign.Kind.SUB))
          .or(keyword(VerticalAlign.Kind.SUPER))
          .or(keyword(VerticalAlign.Kind.MIDDLE))
          .or(keyword(VerticalAlign.Kind.TOP))
          .or(keyword(VerticalAlign.Kind.BOTTOM))
          .or(Measures.LENGTH_PERCENTAGE);

  static final Grammar TAB_SIZE =
      Grammar.of("<number ≥ 0>", Texts::tabs).or(Grammar.of("<length ≥ 0>", Texts::tabLength));

  private static final int[] HYPHEN_DEFAULTS = {5, 2, 2};

  private Texts() {}

  private static @Nullable TabSize tabs(Tokens in) {
    Double spaces = Measures.positiveNumber(in);
    return spaces == null ? null : new TabSize(spaces, true);
  }

  private record TabLength(Measures.Points length) implements Relative {
    @Override
    public TabSize compute(Basis basis) {
      return new TabSize(length.compute(basis), false);
    }
  }

  private static @Nullable TabLength tabLength(Tokens in) {
    return Measures.POSITIVE_POINTS.read(in) instanceof Measures.Points points ? new TabLength(points) : null;
  }

  private static Grammar keyword(VerticalAlign.Kind kind) {
    return Grammar.word(Names.css(kind), new VerticalAlign(kind, 0));
  }

  /** Where one value is missing after the second, it is the same as that (Text 4, 5.3.3). */
  private static int @Nullable [] hyphenChars(Tokens in) {
    int[] chars = HYPHEN_DEFAULTS.clone();
    int count = 0;
    while (!in.done()) {
      Integer number = in.word("auto") ? Integer.valueOf(-1) : Measures.integer(in, 1);
      if (number == null || count == 3) {
        return null;
      }
      if (number > 0) {
        chars[count] = number;
      }
      count++;
    }
    if (count == 2) {
      chars[2] = chars[1];
    }
    return count == 0 ? null : chars;
  }

  private static @Nullable Boolean hanging(Tokens in) {
    boolean first = false;
    boolean last = false;
    boolean end = false;
    while (!in.done()) {
      if (!first && in.word("first")) {
        first = true;
      } else if (!last && in.word("last")) {
        last = true;
      } else if (!end && (in.word("force-end") || in.word("allow-end"))) {
        end = true;
      } else {
        return null;
      }
    }
    return (first || last || end) ? Boolean.TRUE : null;
  }
}
