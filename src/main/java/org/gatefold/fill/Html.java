package org.gatefold.fill;

import com.ibm.icu.util.ULocale;
import java.util.Locale;
import org.gatefold.diag.Origin;
import org.gatefold.model.RightToLeft;
import org.jspecify.annotations.Nullable;

/** Writes HTML as text: escaping, and attributes that are left out when they have nothing to say. */
final class Html {
  private Html() {}

  /** Text between tags or in a quoted attribute. */
  static String escape(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    escape(text, out);
    return out.toString();
  }

  static void escape(String text, StringBuilder out) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        default -> out.append(c);
      }
    }
  }

  /** {@code  name="value"} with a space before it. */
  static void attribute(String name, String value, StringBuilder out) {
    out.append(' ').append(name).append("=\"");
    escape(value, out);
    out.append('"');
  }

  /** An attribute, unless its value is null or empty. */
  static void optional(String name, @Nullable String value, StringBuilder out) {
    if (value != null && !value.isEmpty()) {
      attribute(name, value, out);
    }
  }

  /** Where the author wrote this; nothing for text that no person wrote. */
  static void origin(Origin origin, StringBuilder out) {
    if (!origin.equals(Origin.NOWHERE)) {
      attribute("data-origin", origin.toString(), out);
    }
  }

  /** {@code rtl} or {@code ltr}. */
  static String direction(Locale locale) {
    return ULocale.forLocale(locale).isRightToLeft() || RightToLeft.is(locale) ? "rtl" : "ltr";
  }
}
