package org.gatefold.cite;

import java.util.Set;

/** Writes a locator as AMA does behind a superscript number: {@code (p825)}, {@code (pp825-826)}. */
final class Locator {
  private static final Set<String> PAGE = Set.of("p", "page", "pg", "pág", "página");
  private static final Set<String> PAGES = Set.of("pp", "pages", "págs", "páginas");

  private Locator() {}

  /** The locator in parentheses; empty for an empty locator. A bare number is a page. */
  static String printed(String locator) {
    String text = locator.strip();
    if (text.isEmpty()) {
      return "";
    }
    int digits = firstDigit(text);
    String label = text.substring(0, digits).replace(".", "").strip();
    return "(" + shortLabel(label, text.substring(digits)) + text.substring(digits).strip() + ")";
  }

  private static String shortLabel(String label, String value) {
    if (value.isEmpty()) {
      return label;
    }
    boolean several = value.indexOf('-') >= 0 || value.indexOf('–') >= 0 || value.indexOf(',') >= 0;
    if (label.isEmpty()) {
      return several ? "pp" : "p";
    }
    if (PAGE.contains(label)) {
      return "p";
    }
    return PAGES.contains(label) ? "pp" : label + " ";
  }

  private static int firstDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        return i;
      }
    }
    return text.length();
  }
}
