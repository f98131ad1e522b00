package org.gatefold.typeset.css;

import java.util.HashMap;
import java.util.Map;
import org.gatefold.diag.Origin;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What the attribute {@code width} of a picture asks for (HTML, 15.4.3): pixels, or per cent of the box around. Every rule of a
 * style sheet wins over it.
 */
final class SizeHints {
  private static final int LONGEST = 8;

  private final Map<String, Stylesheet.Part> sheets = new HashMap<>();

  /** Adds the rule that the attribute stands for, if it does. */
  void collect(Element element, @Nullable Pseudo pseudo, Matches out) {
    if (pseudo == null && element.normalName().equals("img") && element.hasAttr("width")) {
      String width = element.attr("width");
      if (isLength(width)) {
        sheets.computeIfAbsent(width, SizeHints::sheet).rules().collect(element, null, 0, out);
      }
    }
  }

  private static Stylesheet.Part sheet(String width) {
    return SheetReader.read("img { width: " + width + (width.endsWith("%") ? "" : "px") + " }", Origin.of("ua.css")).part();
  }

  private static boolean isLength(String width) {
    int digits = width.endsWith("%") ? width.length() - 1 : width.length();
    return digits > 0 && digits <= LONGEST && width.chars().limit(digits).allMatch(c -> c >= '0' && c <= '9');
  }
}
