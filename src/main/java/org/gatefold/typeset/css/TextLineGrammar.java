package org.gatefold.typeset.css;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gatefold.typeset.css.ComputedStyle.BorderStyle;
import org.gatefold.typeset.css.ComputedStyle.TextLine;
import org.jspecify.annotations.Nullable;

/** Grammars of lines that decorate text (Text Decoration 4, 2). */
final class TextLineGrammar {
  static final Grammar LINES =
      Grammar.word("none", List.of()).or(Grammar.of("underline || overline || line-through", TextLineGrammar::lines));
  static final Grammar STYLE =
      Grammar.words("solid", BorderStyle.SOLID, "double", BorderStyle.DOUBLE)
          .or("dotted", BorderStyle.DOTTED)
          .or("dashed", BorderStyle.DASHED);
  static final Grammar THICKNESS =
      Grammar.words("auto", Word.AUTO, "from-font", Word.AUTO).or(Grammar.of("<length-percentage ≥ 0>", in -> part(
          Measures.POSITIVE_PERCENTAGE.read(in))));
  static final Grammar OFFSET =
      Grammar.word("auto", Word.AUTO).or(Grammar.of("<length-percentage>", in -> part(Measures.LENGTH_PERCENTAGE.read(in))));

  private TextLineGrammar() {}

  /** A length in pt, percentages being of the font size. */
  private record OfFont(Linear length) implements Relative {
    @Override
    public Double compute(Basis basis) {
      return length.compute(basis).resolve(basis.em());
    }
  }

  private static @Nullable OfFont part(@Nullable Object length) {
    return length instanceof Linear linear ? new OfFont(linear) : null;
  }

  private static @Nullable List<TextLine> lines(Tokens in) {
    Set<TextLine> lines = EnumSet.noneOf(TextLine.class);
    while (!in.done()) {
      TextLine line = line(in);
      if (line == null) {
        break;
      }
      if (!lines.add(line)) {
        return null;
      }
    }
    return lines.isEmpty() ? null : List.copyOf(lines);
  }

  private static @Nullable TextLine line(Tokens in) {
    for (TextLine line : TextLine.values()) {
      if (in.word(Names.css(line))) {
        return line;
      }
    }
    return null;
  }
}
