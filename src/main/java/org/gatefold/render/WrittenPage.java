package org.gatefold.render;

import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;

/**
 * A page after its content is written.
 *
 * @param links annotations by the id of their link area
 */
record WrittenPage(COSDictionary dictionary, PageMarks marks, Map<Integer, COSDictionary> links) {
  /** Whether a link area has become an annotation; in files that are printed none does. */
  boolean has(int id) {
    return links.containsKey(id);
  }

  /** The annotation of a link area that was checked to be there. */
  COSDictionary link(int id) {
    COSDictionary link = links.get(id);
    if (link == null) {
      throw new IllegalArgumentException("link " + id);
    }
    return link;
  }
}
