package org.gatefold.fill;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.gatefold.model.Manuscript;
import org.gatefold.model.Millimetres;
import org.gatefold.model.job.Brand;
import org.gatefold.model.job.Colour;
import org.gatefold.model.job.Edition;
import org.gatefold.model.job.Finishing;
import org.gatefold.model.job.PageSize;
import org.gatefold.model.job.Paper;
import org.gatefold.model.job.Press;
import org.gatefold.model.job.Production;
import org.jspecify.annotations.Nullable;

/** The custom properties that style sheets may count on. */
final class Css {
  private static final double TRIM_MARGIN = 5 * Millimetres.MM;

  private Css() {}

  /** Brand, paper, format and running lines, by name without the two dashes; the format has the last word. */
  static Map<String, String> variables(Manuscript manuscript, String reviewLine) {
    Map<String, String> variables = new LinkedHashMap<>();
    Brand brand = manuscript.brand();
    brand.colours().forEach((name, colour) -> variables.put(name, colour(colour, manuscript.id().edition())));
    brand.fonts().forEach((role, family) -> variables.put("font-" + role, string(family)));
    variables.put("paper-width", points(manuscript.paper().width()));
    variables.put("paper-height", points(manuscript.paper().height()));
    sizes(manuscript.production(), variables);
    variables.put("bleed", points(bleed(manuscript)));
    variables.put("safe-margin", points(safeMargin(manuscript)));
    variables.put("review-line", string(reviewLine));
    variables.put("clinic", string(brand.name()));
    variables.put("short-title", string(manuscript.article().frontMatter().title()));
    variables.putAll(manuscript.format().variables().getOrDefault(manuscript.paper().title(), Map.of()));
    return variables;
  }

  /** The sizes of pages that are parts of a sheet. */
  private static void sizes(Production production, Map<String, String> variables) {
    Paper paper = production.paper();
    switch (production.finishing()) {
      case Finishing.Leaves leaves -> { }
      case Finishing.Folded folded -> {
        for (int page = 0; page < folded.recipe().order().size(); page++) {
          variables.put("panel-" + (page + 1) + "-width", points(folded.recipe().width(paper, page)));
        }
        variables.put("panel-height", points(paper.width()));
      }
      case Finishing.Stitched stitched -> size(stitched.sizes().get(paper), variables);
      case Finishing.TwoUp halves -> size(halves.sizes().get(paper), variables);
    }
  }

  private static void size(@Nullable PageSize size, Map<String, String> variables) {
    if (size != null) {
      variables.put("page-width", points(size.width()));
      variables.put("page-height", points(size.height()));
    }
  }

  private static String colour(Colour colour, Edition edition) {
    return switch (edition) {
      case SCREEN, OFFICE, OFFICE_GRAYSCALE -> colour.srgb();
      case PRESS -> colour.cmyk().stream()
          .map(part -> number(part, 4))
          .collect(Collectors.joining(" ", "device-cmyk(", ")"));
    };
  }

  /** How far text stays away from the edge: what office printers leave white, and 5 mm where a print shop trims. */
  private static double safeMargin(Manuscript manuscript) {
    return switch (manuscript.id().edition()) {
      case SCREEN -> 0;
      case PRESS -> TRIM_MARGIN;
      case OFFICE, OFFICE_GRAYSCALE -> manuscript.paper().safeMargin();
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
