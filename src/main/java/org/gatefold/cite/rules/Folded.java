package org.gatefold.cite.rules;

import java.text.Normalizer;
import java.util.Locale;

/** Text without what titles and names are written differently by: case, accents, "the", "&", dashes, a full stop. */
final class Folded {
  private Folded() {}

  static String of(String text) {
    String plain = Normalizer.normalize(text.strip(), Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    StringBuilder out = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      switch (Character.getType(c)) {
        case Character.NON_SPACING_MARK -> {}
        case Character.DASH_PUNCTUATION -> out.append('-');
        case Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION -> out.append('\'');
        default -> out.append(c);
      }
    }
    String folded = out.toString().replace("&", "and");
    String article = folded.startsWith("the ") ? folded.substring(4) : folded;
    return article.endsWith(".") ? article.substring(0, article.length() - 1) : article;
  }

  static boolean equal(String a, String b) {
    return of(a).equals(of(b));
  }
}
