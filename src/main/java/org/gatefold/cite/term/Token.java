package org.gatefold.cite.term;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word as terms are compared with it: small letters without accents, or a number, or {@code %}, or one Chinese character,
 * because Chinese has no spaces that could tell where a word ends.
 *
 * @param start of its first character in the text
 * @param end behind its last character
 * @param clause how many commas, semicolons, colons and the like stand before it: a "not" seldom reaches over one
 */
public record Token(String text, int start, int end, int clause) {
  private static final String CLAUSE_ENDS = ",;:()—–،؛，；：、（）";
  /** Letters of Arabic that are written joined to the word behind them: and, so; in, as, for. */
  private static final String ARABIC_CONJUNCTIONS = "وف";
  private static final String ARABIC_PREPOSITIONS = "بكل";
  private static final String ARABIC_ARTICLE = "ال";
  private static final String ARABIC_FOR_THE = "لل";
  private static final char TATWEEL = '\u0640';

  /** The tokens of a text. A hyphen and an apostrophe part words, but not {@code don't}. */
  public static List<Token> of(String text) {
    List<Token> tokens = new ArrayList<>();
    int clause = 0;
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean han = i < text.length() && Character.isIdeographic(text.charAt(i));
      if (i < text.length() && !han && belongs(text, i)) {
        start = start < 0 ? i : start;
        continue;
      }
      if (start >= 0) {
        tokens.add(new Token(fold(text.substring(start, i)), start, i, clause));
        start = -1;
      }
      if (i < text.length()) {
        char c = text.charAt(i);
        clause += CLAUSE_ENDS.indexOf(c) >= 0 ? 1 : 0;
        if (han || c == '%') {
          tokens.add(new Token(String.valueOf(c), i, i + 1, clause));
        }
      }
    }
    return tokens;
  }

  private static boolean belongs(String text, int i) {
    char c = text.charAt(i);
    if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
      return true;
    }
    boolean invisible = c == '\u00AD' || c == '\u2060';
    boolean contracted = (c == '\'' || c == '’') && text.startsWith("t", i + 1)
        && (i + 2 >= text.length() || !Character.isLetter(text.charAt(i + 2)));
    return (contracted || invisible) && i > 0;
  }

  /** A word without case, accents and apostrophes. */
  public static String fold(String word) {
    String plain = Normalizer.normalize(word, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    StringBuilder out = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Character.isLetterOrDigit(c) && c != TATWEEL) {
        out.append(c == 'ى' ? 'ي' : c);
      }
    }
    return out.toString();
  }

  /** The word, and what it may be without what Arabic writes joined to its beginning. */
  public List<String> forms() {
    if (text.isEmpty() || Character.UnicodeScript.of(text.charAt(0)) != Character.UnicodeScript.ARABIC) {
      return List.of(text);
    }
    List<String> forms = new ArrayList<>(List.of(text));
    cut(forms, ARABIC_CONJUNCTIONS, 2);
    cut(forms, ARABIC_PREPOSITIONS, 3);
    for (String form : List.copyOf(forms)) {
      if (form.startsWith(ARABIC_ARTICLE) && form.length() > 3) {
        forms.add(form.substring(2));
      } else if (form.startsWith(ARABIC_FOR_THE) && form.length() > 4) {
        forms.add(form.substring(2));
      }
    }
    return forms;
  }

  /** @param least letters that have to be left: the first letter of a short word is mostly its own */
  private static void cut(List<String> forms, String letters, int least) {
    for (String form : List.copyOf(forms)) {
      if (form.length() > least && letters.indexOf(form.charAt(0)) >= 0) {
        forms.add(form.substring(1));
      }
    }
  }
}
