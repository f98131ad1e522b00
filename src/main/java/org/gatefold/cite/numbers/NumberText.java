package org.gatefold.cite.numbers;

import com.ibm.icu.text.DecimalFormatSymbols;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads the numbers in a text as its language writes them: 1.5 or 1,5, 3,000 or 3.000, in any script's digits. */
final class NumberText {
  private static final int GROUP = 3;

  private final String text;
  private final char decimal;
  private final char grouping;
  private final Units units;
  private final List<Quantity> found = new ArrayList<>();

  private NumberText(String text, Locale language, Units units) {
    this.text = text;
    this.units = units;
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(language);
    decimal = plain(symbols.getDecimalSeparator());
    grouping = plain(symbols.getGroupingSeparator());
  }

  static List<Quantity> in(String text, Locale language, Units units) {
    NumberText numbers = new NumberText(text, language, units);
    int at = 0;
    while (at < text.length()) {
      at = isDigit(text, at) ? numbers.number(at) : at + 1;
    }
    return numbers.found;
  }

  /** Reads what begins with a digit, and gives where it ends. */
  private int number(int from) {
    List<String> groups = new ArrayList<>();
    StringBuilder signs = new StringBuilder();
    int end = digits(from, groups);
    while (end + 1 < text.length() && isDigit(text, end + 1) && joins(end, from, groups)) {
      signs.append(plain(text.charAt(end)));
      end = digits(end + 1, groups);
    }
    if (isOne(groups, signs)) {
      add(value(groups, signs), from, end);
    } else {
      each(groups, from);
    }
    return end;
  }

  /** A date, a section, a list: numbers that stand close. */
  private void each(List<String> groups, int from) {
    int at = from;
    for (String group : groups) {
      add(new BigDecimal(group), at, at + group.length());
      at += group.length() + 1;
    }
  }

  private void add(BigDecimal number, int from, int end) {
    Units.Unit unit = units.behind(text, end);
    BigDecimal value = number.multiply(unit.scale()).stripTrailingZeros();
    found.add(new Quantity(value, unit.name(), unit.ordinal(), from, text.substring(from, unit.end()).strip()));
  }

  private int digits(int from, List<String> groups) {
    int end = from;
    StringBuilder group = new StringBuilder();
    while (isDigit(text, end)) {
      group.append(Character.digit(text.charAt(end++), 10));
    }
    groups.add(group.toString());
    return end;
  }

  /** Whether a sign between digits is part of a number. */
  private boolean joins(int at, int from, List<String> groups) {
    char sign = plain(text.charAt(at));
    if (sign == '.' || sign == ',') {
      return true;
    }
    boolean group = groups.getLast().length() <= GROUP && digitsFrom(at + 1) == GROUP;
    if (sign == '\'') {
      return group;
    }
    boolean hard = text.charAt(at) != ' ';
    boolean afterNumber = from > 0 && (text.charAt(from - 1) == '+' || (from > 1 && isDigit(text, from - 2)));
    return sign == ' ' && group && (hard || (grouping == ' ' && !afterNumber));
  }

  private int digitsFrom(int from) {
    int end = from;
    while (isDigit(text, end)) {
      end++;
    }
    return end - from;
  }

  /** Whether groups with these signs between them are one number. */
  private boolean isOne(List<String> groups, CharSequence signs) {
    int last = signs.length() - 1;
    if (last <= 0) {
      return true;
    }
    boolean mixed = signs.charAt(last) != signs.charAt(0);
    for (int i = 0; i <= last; i++) {
      boolean end = mixed && i == last;
      if (!end && (signs.charAt(i) != signs.charAt(0) || groups.get(i + 1).length() != GROUP)) {
        return false;
      }
    }
    return groups.getFirst().length() <= GROUP;
  }

  private BigDecimal value(List<String> groups, CharSequence signs) {
    int last = signs.length() - 1;
    if (last < 0) {
      return new BigDecimal(groups.getFirst());
    }
    boolean fraction = last == 0 ? isDecimal(signs.charAt(0), groups) : signs.charAt(last) != signs.charAt(0);
    String whole = String.join("", fraction ? groups.subList(0, last + 1) : groups);
    return new BigDecimal(fraction ? whole + "." + groups.getLast() : whole);
  }

  /** What a single sign is, even if the writer took another language's. */
  private boolean isDecimal(char sign, List<String> groups) {
    boolean grouped = groups.getLast().length() == GROUP && groups.getFirst().length() <= GROUP && !groups.getFirst().startsWith("0");
    if (sign == decimal || !grouped) {
      return true;
    }
    return sign != grouping && decimal != ',' && sign != ' ' && sign != '\'';
  }

  /** Signs that mean the same as one of the four: full stop, comma, apostrophe, space. */
  private static char plain(char sign) {
    return switch (sign) {
      case '\u066B', '\u060C' -> ',';
      case '\u066C' -> '.';
      case '\u2019' -> '\'';
      case '\u00A0', '\u202F', '\u2009' -> ' ';
      default -> sign;
    };
  }

  private static boolean isDigit(String text, int at) {
    return at < text.length() && Character.digit(text.charAt(at), 10) >= 0 && Character.isDigit(text.charAt(at));
  }
}
