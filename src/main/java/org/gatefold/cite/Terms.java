package org.gatefold.cite;

import java.util.Locale;
import java.util.Set;

/** The words of one language that stand in calls and notes. */
final class Terms {
  /** What Chinese counts with the word behind the number. */
  private static final Set<String> COUNTED_BEHIND = Set.of("page", "chapter", "section", "paragraph", "line", "volume", "part");

  private final String xml;
  private final Locale locale;
  private final String and;
  private final String andOthers;
  private final String ibid;
  private final String pageRange;
  private final boolean stopsInQuotes;
  private final Editions editions;
  private final Days days;
  private final NestedQuotes quotes;

  /** @param tag a language for which CSL has terms */
  Terms(String tag, CslStyle style) {
    xml = CslTerms.xml(tag, style);
    locale = Locale.forLanguageTag(tag);
    and = CslTerms.term(xml, "and");
    andOthers = CslTerms.term(xml, "et-al");
    ibid = CslTerms.term(xml, "ibid");
    pageRange = CslTerms.term(xml, "page-range-delimiter");
    stopsInQuotes = xml.contains("punctuation-in-quote=\"true\"");
    editions = new Editions(locale.getLanguage(), xml);
    days = new Days(locale.getLanguage(), xml);
    quotes = new NestedQuotes(xml);
  }

  Locale locale() {
    return locale;
  }

  String and() {
    return and;
  }

  /** "et al." */
  String andOthers() {
    return andOthers;
  }

  /** "ibid." */
  String ibid() {
    return ibid;
  }

  /** What stands between two pages. */
  String pageRange() {
    return pageRange;
  }

  /** Whether a full stop stands before the quotation mark that closes. */
  boolean stopsInQuotes() {
    return stopsInQuotes;
  }

  /** What the processor printed, with days and quotation marks as the language has them. */
  String corrected(String printed) {
    return quotes.in(days.in(printed));
  }

  /** How editions are counted. */
  Editions editions() {
    return editions;
  }

  /** The short label of what is counted: p., pp., fig.; empty if the language has none. */
  String label(String term, boolean several) {
    String label = CslTerms.shortTerm(xml, term, several);
    return label.isEmpty() ? CslTerms.term(xml, term) : label;
  }

  /** A value with its label, on the side where the language has it. */
  String labelled(String term, String label, String value) {
    if (label.isEmpty()) {
      return value;
    }
    boolean digits = Character.isDigit(value.charAt(value.length() - 1));
    if (locale.getLanguage().equals("zh") && digits) {
      return COUNTED_BEHIND.contains(term) ? "第" + value + label : label + value;
    }
    return label + '\u00A0' + value;
  }
}
