package org.gatefold.cite.match;

/** How alike two texts are, after Ratcliff and Obershelp: twice what they have in common, by what both have. */
public final class Similarity {
  /** How much of a text is compared: no title is longer. */
  private static final int LONGEST = 400;

  private Similarity() {}

  /** From 0, nothing in common, to 1, the same. */
  public static double of(String one, String other) {
    String a = one.substring(0, Math.min(LONGEST, one.length()));
    String b = other.substring(0, Math.min(LONGEST, other.length()));
    return a.isEmpty() && b.isEmpty() ? 1 : 2.0 * common(a, b) / (a.length() + b.length());
  }

  /** The length of the longest text that both have, and of what is alike in front of it and behind it. */
  private static int common(String a, String b) {
    int best = 0;
    int endA = 0;
    int endB = 0;
    int[] runs = new int[b.length() + 1];
    for (int i = 0; i < a.length(); i++) {
      for (int j = b.length(); j > 0; j--) {
        runs[j] = a.charAt(i) == b.charAt(j - 1) ? runs[j - 1] + 1 : 0;
        if (runs[j] > best || (runs[j] == best && best > 0 && i + 1 == endA && j < endB)) {
          best = runs[j];
          endA = i + 1;
          endB = j;
        }
      }
    }
    return best == 0
        ? 0
        : best + common(a.substring(0, endA - best), b.substring(0, endB - best)) + common(a.substring(endA), b.substring(endB));
  }
}
