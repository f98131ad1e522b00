package org.gatefold.cite;

/** Takes the gaps out of what the processor printed, and writes "et al." where a mark stands for it. */
final class Cleanup {
  private Cleanup() {}

  /**
   * @param and the locale's word, which a style may put before the last name
   * @param andOthers the locale's term, with its full stop
   */
  static String of(String printed, String and, String andOthers) {
    StringBuilder out = new StringBuilder(printed.length() + andOthers.length());
    for (int i = 0; i < printed.length(); i++) {
      char c = printed.charAt(i);
      switch (c) {
        case Mark.GAP -> i += closeGap(out, printed, i + 1);
        case Mark.WORDS -> {}
        case Mark.KEEP -> i++;
        case Mark.AND_OTHERS -> {
          if (endsWith(out, " " + and + " ")) {
            out.setLength(out.length() - and.length() - 1);
          }
          out.append(andOthers);
        }
        case ';' -> out.append(semicolon(printed, i + 1));
        case ':' -> {
          if (i + 1 == printed.length() || printed.charAt(i + 1) != Mark.GAP) {
            out.append(c);
          }
        }
        case '.' -> {
          if (!doublesFullStop(out, printed, i) && !endsLabel(out, printed, i)) {
            out.append(c);
          }
        }
        default -> out.append(c);
      }
    }
    return out.toString().strip();
  }

  /**
   * Takes back the delimiter in front of a gap: the semicolon of {@code 2013;}, or, if nothing but the gap stood there, the
   * full stop.
   *
   * @return how many characters behind the gap to leave out
   */
  private static int closeGap(StringBuilder out, String printed, int next) {
    if (endsWith(out, ";")) {
      out.setLength(out.length() - 1);
      return 0;
    }
    char following = next < printed.length() ? printed.charAt(next) : '.';
    if (following == '.' && endsWith(out, ". ")) {
      out.setLength(out.length() - 2);
    }
    return following == ':' ? 1 : 0;
  }

  /** A semicolon waits for a year or a volume; where there is none, the sentence ends. */
  private static String semicolon(String printed, int next) {
    if (printed.substring(next).isBlank()) {
      return ".";
    }
    return ".:".indexOf(printed.charAt(next)) >= 0 ? "" : ";";
  }

  /** A style puts a full stop behind every edition, but 第2版 is no abbreviation. */
  private static boolean endsLabel(StringBuilder out, String printed, int i) {
    return !out.isEmpty() && Character.isIdeographic(out.charAt(out.length() - 1))
        && i + 1 < printed.length() && printed.charAt(i + 1) == ',';
  }

  private static boolean doublesFullStop(StringBuilder out, String printed, int i) {
    boolean behindOne = endsWith(out, ".") && !endsWith(out, "..");
    boolean ellipsis = i + 1 < printed.length() && printed.charAt(i + 1) == '.';
    return behindOne && !ellipsis;
  }

  private static boolean endsWith(StringBuilder out, String end) {
    return out.length() >= end.length() && out.indexOf(end, out.length() - end.length()) >= 0;
  }
}
