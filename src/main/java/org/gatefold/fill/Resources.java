package org.gatefold.fill;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gatefold.diag.Findings;
import org.gatefold.model.Manuscript;
import org.gatefold.model.article.Block;
import org.gatefold.model.job.Format;
import org.gatefold.model.job.Resource;

/** The files that a document uses: style sheets, and what {@code src} and {@code url()} may name. */
final class Resources {
  /** What templates call the clinic's logo. */
  static final String LOGO = "brand/logo.svg";

  private static final List<String> NOT_FOR_PAGES = List.of(".ftlh", ".ftl", ".yaml", ".yml", ".properties", ".md");

  private Resources() {}

  /** Pictures of templates by their path below {@code templates/}, the article's by theirs below its folder, the logo. */
  static Map<String, Resource> of(Manuscript manuscript) {
    Map<String, Resource> resources = new LinkedHashMap<>();
    manuscript.templates().forEach((name, file) -> {
      if (NOT_FOR_PAGES.stream().noneMatch(name::endsWith)) {
        resources.put(name, file);
      }
    });
    resources.putAll(manuscript.figures());
    if (manuscript.brand().logo() != null) {
      resources.put(LOGO, manuscript.brand().logo());
    }
    String web = manuscript.brand().contact().get("web");
    if (web != null) {
      resources.put(QrPicture.NAME, QrPicture.of(web));
    }
    return resources;
  }

  /** Style sheets by name; one that is missing is noted. */
  static List<Resource> styles(Manuscript manuscript, List<String> names, Findings findings) {
    List<Resource> styles = new ArrayList<>();
    Format format = manuscript.format();
    for (String name : names) {
      Resource style = manuscript.templates().get(name);
      if (style == null) {
        findings.add(FillCode.NO_STYLE, format.origin(), format.name(), name, Hint.near(name, manuscript.templates().keySet()));
      } else {
        styles.add(style);
      }
    }
    return styles;
  }

  /** Notes every figure whose file is not there. */
  static void checkFigures(Manuscript manuscript, Findings findings) {
    figures(manuscript.article().blocks(), manuscript.figures(), findings);
  }

  private static void figures(List<Block> blocks, Map<String, Resource> known, Findings findings) {
    for (Block block : blocks) {
      if (block instanceof Block.Figure figure && !known.containsKey(figure.source())) {
        findings.add(FillCode.NO_FIGURE, figure.origin(), figure.source(), Hint.near(figure.source(), known.keySet()));
      } else if (block instanceof Block.Div div) {
        figures(div.blocks(), known, findings);
      }
    }
  }
}
