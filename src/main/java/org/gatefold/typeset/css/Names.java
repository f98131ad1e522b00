package org.gatefold.typeset.css;

import java.util.Collection;
import java.util.Locale;

/** Names of things in CSS. */
final class Names {
  private Names() {}

  /** {@code MARGIN_TOP} is {@code margin-top}. */
  static String css(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The name most like the one given; the name itself if nothing comes near. */
  static String nearest(String name, Collection<String> known) {
    String best = name;
    int least = Math.max(2, name.length() / 2);
    for (String candidate : known) {
      if (Math.abs(candidate.length() - name.length()) < least) {
        int distance = distance(name, candidate);
        if (distance < least || (distance == least && !best.equals(name) && candidate.compareTo(best) < 0)) {
          best = candidate;
          least = distance;
        }
      }
    }
    return best;
  }

  /** Edits that turn one name into the other (Levenshtein). */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(diagonal, row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
