package org.gatefold.fill;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gatefold.model.article.FrontMatter;
import org.gatefold.model.article.FrontMatter.Review;
import org.gatefold.model.pseudo.PseudoLocale;

/** Which version a sheet is of, and from when: what a patient or a doctor looks for at its end. What is not known is left out. */
final class Imprint {
  private final Msg msg;
  private final Locale locale;
  private final List<Map<String, Object>> parts = new ArrayList<>();

  private Imprint(Msg msg, Locale locale) {
    this.msg = msg;
    this.locale = locale;
  }

  /** What templates get from {@code imprint()}: parts with a name and a text in the article's language. */
  static List<Map<String, Object>> of(FrontMatter front, Msg msg) {
    Imprint imprint = new Imprint(msg, front.language());
    if (!front.version().isEmpty()) {
      imprint.add("version", msg.text("imprint.version", front.version()));
    }
    if (front.published() != null) {
      imprint.add("published", msg.text("imprint.published", imprint.date(front.published())));
    }
    if (front.review() != null) {
      imprint.add(front.review());
    }
    return imprint.parts;
  }

  private void add(Review review) {
    String who = review.name() == null ? review.by() : msg.text("imprint.person", review.name(), review.by());
    add("reviewed", msg.text("imprint.reviewed", date(review.on()), who));
    if (review.next() != null) {
      add("next", msg.text("imprint.next", date(review.next())));
    }
  }

  private void add(String name, String text) {
    parts.add(Map.of("name", name, "text", text));
  }

  /**
   * As the language writes it in full (CLDR); in a pseudo-locale, with its letters, so that a date in the wrong language is seen. A date has
   * no time zone; the one used here is never seen.
   */
  private String date(LocalDate date) {
    DateFormat format = DateFormat.getDateInstance(DateFormat.LONG, ULocale.forLocale(PseudoLocale.spoken(locale)));
    format.setTimeZone(TimeZone.GMT_ZONE);
    String said = format.format(Date.from(date.atStartOfDay(ZoneOffset.UTC).toInstant()));
    return PseudoLocale.of(locale).map(pseudo -> pseudo.text().words(said)).orElse(said);
  }
}
