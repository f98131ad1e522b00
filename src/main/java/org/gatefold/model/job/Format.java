package org.gatefold.model.job;

import java.util.List;
import java.util.Map;
import org.gatefold.diag.Origin;

/**
 * A kind of document, {@code templates/<name>/format.yaml}.
 *
 * @param name its folder, such as {@code handout}
 * @param texts how many languages of an article it prints: 1, or 2 side by side
 * @param brochure whether {@code brochure=skip} leaves a block out and {@code brochure=only} lets it in
 * @param template the FreeMarker file, below {@code templates/}
 * @param styles CSS files, below {@code templates/}, in cascade order
 * @param pages how many pages each named page may take, by page name, ascending; {@code *} is the whole document, which may have
 *     several counts: the smallest that holds the text is taken; empty: any number
 * @param finishing what becomes of its printed sheets
 * @param variables CSS custom properties (without the two dashes) by paper title
 */
public record Format(
    String name,
    int texts,
    boolean brochure,
    String template,
    List<String> styles,
    Map<String, List<Integer>> pages,
    Finishing finishing,
    Map<String, Map<String, String>> variables,
    Origin origin) {
  public Format {
    styles = List.copyOf(styles);
    pages = Map.copyOf(pages);
    variables = Map.copyOf(variables);
  }

  /** A format of one text. */
  public Format(String name, boolean brochure, String template, List<String> styles, Map<String, List<Integer>> pages,
      Finishing finishing, Map<String, Map<String, String>> variables, Origin origin) {
    this(name, 1, brochure, template, styles, pages, finishing, variables, origin);
  }

  /** Whether it sets two languages side by side. */
  public boolean isBilingual() {
    return texts == 2;
  }
}
