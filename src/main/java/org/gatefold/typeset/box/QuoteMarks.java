package org.gatefold.typeset.box;

import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Locale;
import org.gatefold.typeset.css.ComputedStyle;
import org.gatefold.typeset.css.ComputedStyle.ContentPart;
import org.gatefold.typeset.css.ComputedStyle.Marks;

/** Quotation marks by depth (Content 3, 3): those of {@code quotes}, else the language's own. One for each document. */
final class QuoteMarks {
  /** French, but for Switzerland, keeps its marks off the words by a narrow space that does not break. */
  private static final String NARROW = "\u202F";

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
    LocaleData data = LocaleData.getInstance(ULocale.forLocale(language));
    Marks outer = new Marks(data.getDelimiter(LocaleData.QUOTATION_START), data.getDelimiter(LocaleData.QUOTATION_END));
    Marks inner =
        new Marks(data.getDelimiter(LocaleData.ALT_QUOTATION_START), data.getDelimiter(LocaleData.ALT_QUOTATION_END));
    boolean spaced = language.getLanguage().equals("fr") && !language.getCountry().equals("CH");
    return List.of(spaced ? spaced(outer) : outer, spaced ? spaced(inner) : inner);
  }

  private static Marks spaced(Marks marks) {
    return marks.open().equals("«") ? new Marks(marks.open() + NARROW, NARROW + marks.close()) : marks;
  }
}
