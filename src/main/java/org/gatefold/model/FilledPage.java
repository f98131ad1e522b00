package org.gatefold.model;

import java.util.List;
import java.util.Map;
import org.gatefold.diag.Origin;
import org.gatefold.model.job.Resource;

/**
 * A document as HTML and CSS.
 *
 * <p>The HTML carries an author's place in the attribute {@code data-origin="file:line:col"}. An element with
 * {@code float: footnote} is a note; every link to its id is a call, and numbers are part of the text.
 *
 * @param html a whole HTML5 document
 * @param template the file the HTML was made from, for places without a data-origin
 * @param styles style sheets in cascade order
 * @param variables custom properties of the root element, by name without the two dashes
 * @param resources what {@code src} and {@code url()} may name, by that name
 * @param pages how many pages each named page may take; see {@link org.gatefold.model.job.Format#pages}
 * @param passages what the article says, in order, for the text proof
 */
public record FilledPage(
    DocumentId id,
    Metadata metadata,
    String html,
    Origin template,
    List<Resource> styles,
    Map<String, String> variables,
    Map<String, Resource> resources,
    Map<String, List<Integer>> pages,
    List<Passage> passages) {
  public FilledPage {
    styles = List.copyOf(styles);
    variables = Map.copyOf(variables);
    resources = Map.copyOf(resources);
    pages = Map.copyOf(pages);
    passages = List.copyOf(passages);
  }

  /**
   * Words that must come back out of the PDF.
   *
   * @param note number of the note that says them; 0 for the body
   * @param text plain, as a reader sees it, calls included
   */
  public record Passage(int note, String text, Origin origin) {}
}
