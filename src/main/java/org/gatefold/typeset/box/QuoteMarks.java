package org.gatefold.typeset.box;

import java.util.List;
import java.util.Locale;
import org.gatefold.typeset.css.ComputedStyle;
import org.gatefold.typeset.css.ComputedStyle.ContentPart;
import org.gatefold.typeset.css.ComputedStyle.Marks;
import org.gatefold.typeset.text.QuotePair;

/** Quotation marks by depth (Content 3, 3): those of {@code quotes}, else the language's own. One for each document. */
final class QuoteMarks {
  private int depth;

  /** The mark for a place; empty where there is none to show. */
  String mark(ContentPart.Quote quote, ComputedStyle style) {
    int level = quote.open() ? depth++ : --depth;
    depth = Math.max(0, depth);
    List<Marks> marks = style.quotes() == null ? ofLanguage(style.language()) : style.quotes();
    if (!quote.shown() || marks.isEmpty() || level < 0) {
      return "";
    }
    Marks pair = marks.get(Math.min(level, marks.size() - 1));
    return quote.open() ? pair.open() : pair.close();
  }

  private static List<Marks> ofLanguage(Locale language) {
    return QuotePair.of(language).stream().map(pair -> new Marks(pair.open(), pair.close())).toList();
  }
}
