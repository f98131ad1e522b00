package org.gatefold.cite.walk;

import java.util.List;
import java.util.Locale;

/** Digital object identifiers as records give them: bare, as an address, or behind {@code doi:}. */
public final class Doi {
  private static final List<String> PREFIXES =
      List.of("https://doi.org/", "http://doi.org/", "https://dx.doi.org/", "http://dx.doi.org/", "doi.org/", "doi:");

  private Doi() {}

  /** The identifier itself, which begins with {@code 10.} if it is one. */
  public static String bare(String doi) {
    String text = doi.strip();
    String lower = text.toLowerCase(Locale.ROOT);
    for (String prefix : PREFIXES) {
      if (lower.startsWith(prefix)) {
        return text.substring(prefix.length()).strip();
      }
    }
    return text;
  }

  /** Whether a bare identifier has the form {@code 10.1234/suffix}. */
  public static boolean isValid(String bare) {
    int slash = bare.indexOf('/');
    return bare.startsWith("10.")
        && slash >= 7
        && slash + 1 < bare.length()
        && bare.substring(3, slash).chars().allMatch(c -> c == '.' || (c >= '0' && c <= '9'))
        && bare.chars().noneMatch(Character::isWhitespace);
  }
}
