package org.gatefold.fill;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.Locale;
import org.gatefold.model.CitedArticle;

/**
 * The text that is set beside a document's own.
 *
 * @param article it, with the notes of both
 * @param msg what templates say in its language
 * @param review what every page says of it while it is not approved
 * @param rows what stands side by side
 */
record SecondText(CitedArticle article, Msg msg, String review, Rows rows) {
  Locale locale() {
    return article.manuscript().article().locale();
  }

  /** A language in its own words, as a heading: Español. Of two that are one, each with its country. */
  static String name(Locale locale, Locale other) {
    ULocale own = ULocale.forLocale(locale);
    String name = locale.getLanguage().equals(other.getLanguage()) ? own.getDisplayNameWithDialect(own) : own.getDisplayLanguage(own);
    return UCharacter.toTitleCase(own, name, BreakIterator.getSentenceInstance(own), UCharacter.TITLECASE_NO_LOWERCASE);
  }
}
