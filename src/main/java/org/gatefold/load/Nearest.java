package org.gatefold.load;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds what somebody probably meant. */
final class Nearest {
  private Nearest() {}

  /** {@code "Did you mean `x`? "} for the known name nearest to an unknown one, or nothing if none is near. */
  static String guess(String name, Collection<String> known) {
    return of(name, known).map(near -> "Did you mean `" + near + "`? ").orElse("");
  }

  /** The known names in order, for a hint. */
  static String list(Collection<String> known) {
    return known.isEmpty() ? "none" : String.join(", ", known.stream().sorted().toList());
  }

  /** The known name that is the fewest typing errors away, at most one for three letters. */
  static Optional<String> of(String name, Collection<String> known) {
    List<String> sorted = known.stream().sorted().toList();
    String best = "";
    int least = 1 + Math.max(1, Math.min(name.length(), 40) / 3);
    for (String candidate : sorted) {
      int distance = distance(name.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT), least);
      if (distance < least) {
        least = distance;
        best = candidate;
      }
    }
    return best.isEmpty() ? Optional.empty() : Optional.of(best);
  }

  /** Insertions, deletions, replacements and swaps of neighbours; {@code limit} if there are at least that many. */
  private static int distance(String a, String b, int limit) {
    if (Math.abs(a.length() - b.length()) >= limit) {
      return limit;
    }
    int[] older = new int[b.length() + 1];
    int[] above = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(change, 1 + Math.min(above[j], row[j - 1]));
        if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
          row[j] = Math.min(row[j], older[j - 2] + 1);
        }
      }
      older = above;
      above = row;
    }
    return Math.min(limit, above[b.length()]);
  }
}
