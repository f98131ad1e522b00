package org.gatefold.cite;

import java.util.Map;

/** Character references that occur in exported records: numeric ones, and the named ones of scholarly titles. */
final class Entities {
  private static final int LONGEST = 10;
  private static final Map<String, String> NAMED = Map.ofEntries(
      Map.entry("amp", "&"), Map.entry("lt", "<"), Map.entry("gt", ">"), Map.entry("quot", "\""), Map.entry("apos", "'"),
      Map.entry("nbsp", "\u00A0"), Map.entry("ndash", "–"), Map.entry("mdash", "—"), Map.entry("hellip", "…"),
      Map.entry("lsquo", "‘"), Map.entry("rsquo", "’"), Map.entry("ldquo", "“"), Map.entry("rdquo", "”"),
      Map.entry("alpha", "α"), Map.entry("beta", "β"), Map.entry("gamma", "γ"), Map.entry("delta", "δ"),
      Map.entry("kappa", "κ"), Map.entry("lambda", "λ"), Map.entry("mu", "μ"), Map.entry("micro", "µ"),
      Map.entry("plusmn", "±"), Map.entry("times", "×"), Map.entry("deg", "°"), Map.entry("reg", "®"),
      Map.entry("trade", "™"), Map.entry("le", "≤"), Map.entry("ge", "≥"), Map.entry("aacute", "á"),
      Map.entry("eacute", "é"), Map.entry("iacute", "í"), Map.entry("oacute", "ó"), Map.entry("uacute", "ú"),
      Map.entry("ntilde", "ñ"), Map.entry("uuml", "ü"), Map.entry("ouml", "ö"), Map.entry("auml", "ä"),
      Map.entry("szlig", "ß"), Map.entry("ccedil", "ç"), Map.entry("egrave", "è"), Map.entry("agrave", "à"));

  private Entities() {}

  /**
   * Appends what the reference at {@code at} stands for, or the ampersand itself if it is none.
   *
   * @return index behind what was read
   */
  static int decode(String text, int at, StringBuilder out) {
    int end = text.indexOf(';', at);
    String character = end < 0 || end - at > LONGEST ? "" : character(text.substring(at + 1, end));
    if (character.isEmpty()) {
      out.append('&');
      return at + 1;
    }
    out.append(character);
    return end + 1;
  }

  private static String character(String name) {
    return name.startsWith("#") ? numeric(name.substring(1)) : NAMED.getOrDefault(name, "");
  }

  private static String numeric(String digits) {
    try {
      boolean hex = digits.startsWith("x") || digits.startsWith("X");
      int codePoint = hex ? Integer.parseInt(digits, 1, digits.length(), 16) : Integer.parseInt(digits);
      boolean printable = Character.isValidCodePoint(codePoint) && codePoint >= ' ' && !Character.isSurrogate((char) codePoint);
      return printable ? Mark.strip(Character.toString(codePoint)) : "";
    } catch (NumberFormatException notANumber) {
      return "";
    }
  }
}
