package org.gatefold.cite.walk;

import java.util.Locale;

/** Numbers that name publications: whether they have the form of one, and the right check digit. */
public final class Identifiers {
  /** PubMed has given numbers of at most eight digits so far. */
  private static final int PUBMED_DIGITS = 8;

  private Identifiers() {}

  /** A PubMed number: up to eight digits, the first not 0. */
  public static boolean isPubMed(String text) {
    String digits = text.strip();
    return !digits.isEmpty() && digits.length() <= PUBMED_DIGITS && digits.charAt(0) != '0' && isNumber(digits);
  }

  /** A number of PubMed Central: {@code PMC} and digits. */
  public static boolean isPubMedCentral(String text) {
    String plain = text.strip().toUpperCase(Locale.ROOT);
    String digits = plain.startsWith("PMC") ? plain.substring(3) : "";
    int point = digits.indexOf('.');
    String number = point < 0 ? digits : digits.substring(0, point);
    return !number.isEmpty() && number.length() <= PUBMED_DIGITS && number.charAt(0) != '0' && isNumber(number)
        && (point < 0 || isNumber(digits.substring(point + 1)));
  }

  /** An ISSN, such as {@code 0362-2436} (ISO 3297); some exports leave its hyphen out. */
  public static boolean isIssn(String text) {
    String plain = text.strip().toUpperCase(Locale.ROOT);
    boolean hyphen = plain.length() == 9 && plain.charAt(4) == '-';
    return weighted(hyphen ? plain.substring(0, 4) + plain.substring(5) : plain, 8);
  }

  /** An ISBN of ten or thirteen digits, with hyphens, spaces or neither (ISO 2108). */
  public static boolean isIsbn(String text) {
    String plain = text.strip().toUpperCase(Locale.ROOT).replace("-", "").replace(" ", "");
    return plain.length() == 10 ? weighted(plain, 10) : plain.length() == 13 && isIsbn13(plain);
  }

  private static boolean isIsbn13(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length() && isDigit(digits.charAt(i)); i++) {
      sum += (digits.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
    }
    return isNumber(digits) && (digits.startsWith("978") || digits.startsWith("979")) && sum % 10 == 0;
  }

  /** Whether the digits, weighted from the first weight down to 1, add up to a multiple of 11; a last X is 10. */
  private static boolean weighted(String digits, int firstWeight) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      boolean ten = c == 'X' && i == digits.length() - 1;
      if (!ten && !isDigit(c)) {
        return false;
      }
      sum += (ten ? 10 : c - '0') * (firstWeight - i);
    }
    return digits.length() == firstWeight && sum % 11 == 0;
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> isDigit((char) c));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
