package org.gatefold.cite;

import java.util.Locale;

/** The words of one language that stand in calls and notes. */
final class Terms {
  private final String xml;
  private final Locale locale;
  private final String and;
  private final String andOthers;
  private final String ibid;
  private final String pageRange;
  private final Editions editions;

  /** @param tag a language for which CSL has terms */
  Terms(String tag, CslStyle style) {
    xml = CslTerms.xml(tag, style);
    locale = Locale.forLanguageTag(tag);
    and = CslTerms.term(xml, "and");
    andOthers = CslTerms.term(xml, "et-al");
    ibid = CslTerms.term(xml, "ibid");
    pageRange = CslTerms.term(xml, "page-range-delimiter");
    editions = new Editions(xml);
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
  String labelled(String label, String value) {
    boolean behind = locale.getLanguage().equals("zh") || locale.getLanguage().equals("ja") || locale.getLanguage().equals("ko");
    boolean counted = behind && !label.isEmpty() && Character.isDigit(value.charAt(value.length() - 1));
    return label.isEmpty() ? value : counted ? value + label : label + '\u00A0' + value;
  }
}
