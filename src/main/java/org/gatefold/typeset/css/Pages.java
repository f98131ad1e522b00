package org.gatefold.typeset.css;

import java.util.Locale;
import java.util.Map;
import org.gatefold.typeset.css.ComputedStyle.Break;
import org.gatefold.typeset.css.Token.Kind;
import org.jspecify.annotations.Nullable;

/** Grammars of pages and breaks (Paged Media 3, Fragmentation 3). */
final class Pages {
  static final Grammar SIZE =
      Grammar.of("auto | <length>{1,2} | [ a3 | a4 | a5 | a6 | letter | legal ] || [ portrait | landscape ]",
          Pages::size);
  static final Grammar BREAK =
      Grammar.words("auto", Break.AUTO, "avoid", Break.AVOID)
          .or("avoid-page", Break.AVOID)
          .or("avoid-column", Break.AVOID)
          .or("column", Break.COLUMN)
          .or("page", Break.PAGE)
          .or("always", Break.PAGE)
          .or("left", Break.LEFT)
          .or("right", Break.RIGHT)
          .or("verso", Break.VERSO)
          .or("recto", Break.RECTO);

  /** The name of a page; {@code auto} is the name that the parent has. */
  static final Grammar PAGE =
      Grammar.word("auto", Wide.INHERIT).or(Grammar.of("<name>", in -> in.text(Kind.IDENT)));

  private static final double MM = 72 / 25.4;
  private static final Map<String, Sheet> SHEETS =
      Map.of(
          "a3", new Sheet(297 * MM, 420 * MM),
          "a4", new Sheet(210 * MM, 297 * MM),
          "a5", new Sheet(148 * MM, 210 * MM),
          "a6", new Sheet(105 * MM, 148 * MM),
          "letter", new Sheet(612, 792),
          "legal", new Sheet(612, 1008));

  private Pages() {}

  /** Computed {@code size}, in pt. */
  record Sheet(double width, double height) {
    private Sheet turned() {
      return new Sheet(/* width= */ height, /* height= */ width);
    }
  }

  private record Specified(Linear width, Linear height) implements Relative {
    @Override
    public Sheet compute(Basis basis) {
      return new Sheet(width.length(basis), height.length(basis));
    }
  }

  private static @Nullable Object size(Tokens in) {
    if (in.word("auto")) {
      return SHEETS.get("a4");
    }
    return in.peek().is(Kind.IDENT) ? named(in) : lengths(in);
  }

  private static @Nullable Object lengths(Tokens in) {
    Linear width = Lengths.length(in);
    Linear height = in.done() ? width : Lengths.length(in);
    if (width == null || height == null || width.isNegative() || height.isNegative()) {
      return null;
    }
    return new Specified(width, height);
  }

  private static @Nullable Sheet named(Tokens in) {
    Sheet sheet = null;
    String turn = null;
    while (!in.done()) {
      String word = in.next().text().toLowerCase(Locale.ROOT);
      if (turn == null && (word.equals("portrait") || word.equals("landscape"))) {
        turn = word;
      } else if (sheet == null && SHEETS.containsKey(word)) {
        sheet = SHEETS.get(word);
      } else {
        return null;
      }
    }
    Sheet upright = sheet == null ? SHEETS.get("a4") : sheet;
    return upright != null && "landscape".equals(turn) ? upright.turned() : upright;
  }
}
