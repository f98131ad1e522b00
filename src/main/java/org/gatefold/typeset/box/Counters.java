package org.gatefold.typeset.box;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.gatefold.typeset.css.ComputedStyle;
import org.gatefold.typeset.css.ComputedStyle.ListStyle;
import org.jsoup.nodes.Element;

/** Counters of a document in its order, and what list markers say (CSS Lists 3). Scopes are not nested: a reset resets. */
final class Counters {
  private static final String[] ONES = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};
  private static final String[] TENS = {"", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc"};
  private static final String[] HUNDREDS = {"", "c", "cc", "ccc", "cd", "d", "dc", "dcc", "dccc", "cm"};

  private final Map<String, Integer> values = new HashMap<>();

  /** Applies an element's resets and increments. */
  void enter(ComputedStyle style) {
    style.counterReset().forEach(counter -> values.put(counter.name(), counter.value()));
    style.counterIncrement().forEach(counter -> values.merge(counter.name(), counter.value(), Integer::sum));
  }

  String value(String name, ListStyle style) {
    return format(values.getOrDefault(name, 0), style);
  }

  /** The text of a list item's marker; empty for shapes, which are drawn. */
  String marker(Element item, ListStyle style) {
    return switch (style) {
      case DISC, CIRCLE, SQUARE -> "";
      case DASH -> "–";
      case DECIMAL, LOWER_ALPHA, UPPER_ALPHA, LOWER_ROMAN, UPPER_ROMAN -> format(number(item), style) + ".";
    };
  }

  private static int number(Element item) {
    Element list = item.parent();
    int start = list == null || !list.hasAttr("start") ? 1 : Integer.parseInt(list.attr("start"));
    int before = 0;
    for (Element sibling = item.previousElementSibling(); sibling != null; sibling = sibling.previousElementSibling()) {
      if (sibling.normalName().equals("li")) {
        before++;
      }
    }
    return start + before;
  }

  static String format(int value, ListStyle style) {
    return switch (style) {
      case LOWER_ALPHA -> alphabetic(value);
      case UPPER_ALPHA -> alphabetic(value).toUpperCase(Locale.ROOT);
      case LOWER_ROMAN -> roman(value);
      case UPPER_ROMAN -> roman(value).toUpperCase(Locale.ROOT);
      case DISC, CIRCLE, SQUARE, DASH, DECIMAL -> Integer.toString(value);
    };
  }

  private static String alphabetic(int value) {
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
