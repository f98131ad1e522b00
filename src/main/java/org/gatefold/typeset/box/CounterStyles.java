package org.gatefold.typeset.box;

import java.util.Locale;
import org.gatefold.typeset.css.ComputedStyle.ListStyle;

/** Numbers as counter styles write them (Counter Styles 3, 6). */
public final class CounterStyles {
  private static final String[] ONES = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};
  private static final String[] TENS = {"", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc"};
  private static final String[] HUNDREDS = {"", "c", "cc", "ccc", "cd", "d", "dc", "dcc", "dccc", "cm"};

  private CounterStyles() {}

  /** A number as a style writes it; in figures where the style cannot. */
  public static String format(int value, ListStyle style) {
    return switch (style) {
      case LOWER_ALPHA -> alphabetic(value);
      case UPPER_ALPHA -> alphabetic(value).toUpperCase(Locale.ROOT);
      case LOWER_ROMAN -> roman(value);
      case UPPER_ROMAN -> roman(value).toUpperCase(Locale.ROOT);
      case DISC, CIRCLE, SQUARE, DASH, DECIMAL -> Integer.toString(value);
    };
  }

  /** Numbers that letters cannot write are written in figures. */
  private static String alphabetic(int value) {
    if (value < 1) {
      return Integer.toString(value);
    }
    StringBuilder out = new StringBuilder();
    for (int rest = value; rest > 0; rest = (rest - 1) / 26) {
      out.insert(0, (char) ('a' + (rest - 1) % 26));
    }
    return out.toString();
  }

  private static String roman(int value) {
    if (value < 1 || value > 3999) {
      return Integer.toString(value);
    }
    return "m".repeat(value / 1000) + HUNDREDS[value / 100 % 10] + TENS[value / 10 % 10] + ONES[value % 10];
  }
}
