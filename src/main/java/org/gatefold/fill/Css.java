package org.gatefold.fill;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.gatefold.model.Manuscript;
import org.gatefold.model.job.Brand;
import org.gatefold.model.job.Colour;
import org.gatefold.model.job.Edition;
import org.gatefold.model.job.Press;

/** The custom properties that style sheets may count on. */
final class Css {
  private Css() {}

  /** Brand, paper, format and running lines, by name without the two dashes; the format has the last word. */
  static Map<String, String> variables(Manuscript manuscript, String reviewLine) {
    Map<String, String> variables = new LinkedHashMap<>();
    Brand brand = manuscript.brand();
    brand.colours().forEach((name, colour) -> variables.put(name, colour(colour, manuscript.id().edition())));
    brand.fonts().forEach((role, family) -> variables.put("font-" + role, string(family)));
    variables.put("paper-width", points(manuscript.paper().width()));
    variables.put("paper-height", points(manuscript.paper().height()));
    variables.put("bleed", points(bleed(manuscript)));
    variables.put("review-line", string(reviewLine));
    variables.put("clinic", string(brand.name()));
    variables.put("short-title", string(manuscript.article().frontMatter().title()));
    variables.putAll(manuscript.format().variables().getOrDefault(manuscript.paper().title(), Map.of()));
    return variables;
  }

  private static String colour(Colour colour, Edition edition) {
    return switch (edition) {
      case SCREEN, OFFICE, OFFICE_GRAYSCALE -> colour.srgb();
      case PRESS -> colour.cmyk().stream()
          .map(part -> number(part, 4))
          .collect(Collectors.joining(" ", "device-cmyk(", ")"));
    };
  }

  /** Only a print shop trims what it printed. */
  private static double bleed(Manuscript manuscript) {
    Press press = manuscript.production().press();
    return manuscript.id().edition() == Edition.PRESS && press != null ? press.bleed() : 0;
  }

  private static String points(double points) {
    return number(points, 3) + "pt";
  }

  private static String number(double value, int decimals) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_EVEN).stripTrailingZeros();
    return rounded.toPlainString();
  }

  /** A quoted CSS string. */
  static String string(String text) {
    String escaped = text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\a ").replace("\r", "");
    return '"' + escaped + '"';
  }
}
