package org.gatefold.diag;

import java.util.Collection;
import java.util.Optional;

/** Finds the name that somebody probably meant, for a hint's "did you mean". */
public final class Nearest {
  private Nearest() {}

  /**
   * The known name that is closest to an unknown one; of equally close ones the first in alphabetical order.
   *
   * @return empty if nothing is close: more than a third of the letters would have to change
   */
  public static Optional<String> to(String unknown, Collection<String> known) {
    int best = Math.max(2, unknown.length() / 3) + 1;
    String found = null;
    for (String name : known.stream().sorted().toList()) {
      int distance = distance(unknown, name, best);
      if (distance < best) {
        best = distance;
        found = name;
      }
    }
    return Optional.ofNullable(found);
  }

  /**
   * How many letters were left out, put in, changed or swapped with their neighbour, without regard to case; {@code limit} if
   * that is not less.
   */
  private static int distance(String a, String b, int limit) {
    if (Math.abs(a.length() - b.length()) >= limit) {
      return limit;
    }
    int[] before = new int[b.length() + 1];
    int[] above = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] oldest = before;
      before = above;
      above = row;
      row = oldest;
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int substitution = above[j - 1] + (sameLetter(a.charAt(i - 1), b.charAt(j - 1)) ? 0 : 1);
        row[j] = Math.min(substitution, 1 + Math.min(above[j], row[j - 1]));
        if (isSwapped(a, i, b, j)) {
          row[j] = Math.min(row[j], 1 + before[j - 2]);
        }
      }
    }
    return Math.min(row[b.length()], limit);
  }

  /** Whether the last two letters of both beginnings are the same the other way round. */
  private static boolean isSwapped(String a, int endOfA, String b, int endOfB) {
    return endOfA > 1 && endOfB > 1 && sameLetter(a.charAt(endOfA - 1), b.charAt(endOfB - 2))
        && sameLetter(a.charAt(endOfA - 2), b.charAt(endOfB - 1));
  }

  private static boolean sameLetter(char a, char b) {
    return Character.toLowerCase(a) == Character.toLowerCase(b);
  }
}
