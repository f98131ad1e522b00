package org.gatefold.cite;

/** The processor puts spaces before the colons and question marks of every title in a French document; they belong to French. */
final class FrenchSpaces {
  private FrenchSpaces() {}

  /** The text without such spaces in marked titles, and before the mark that ends one. */
  static String outsideTitles(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean title = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      title = c == Mark.FOREIGN || (title && c != Mark.FOREIGN_END);
      boolean atEnd = !out.isEmpty() && out.charAt(out.length() - 1) == Mark.FOREIGN_END;
      boolean before = i + 1 < text.length() && ":;?!".indexOf(text.charAt(i + 1)) >= 0;
      boolean space = c == '\u00A0' || c == '\u202F';
      if (!(space && before && (title || (atEnd && text.charAt(i + 1) != ':')))) {
        out.append(c);
      }
    }
    return out.toString();
  }
}
