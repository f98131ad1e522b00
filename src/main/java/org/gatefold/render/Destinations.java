package org.gatefold.render;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.gatefold.model.paged.Page;
import org.gatefold.model.paged.PagedDocument.Destination;

/** Places to go to within the file, as explicit destinations that keep the reader's zoom. */
final class Destinations {
  private final List<Page> pages;
  private final List<COSDictionary> dictionaries;
  private final Map<String, Destination> named;

  /** @param dictionaries of the pages, in order */
  Destinations(List<Page> pages, List<COSDictionary> dictionaries, Map<String, Destination> named) {
    this.pages = pages;
    this.dictionaries = dictionaries;
    this.named = named;
  }

  /** Where an id is; nothing if no page has it. */
  Optional<COSArray> of(String id) {
    return Optional.ofNullable(named.get(id)).filter(this::exists).map(this::of);
  }

  /** A place on a page that exists. */
  COSArray of(Destination destination) {
    double top = pages.get(destination.page()).height() - destination.y();
    return Cos.array(dictionaries.get(destination.page()), Cos.name("XYZ"), Cos.number(destination.x()),
        Cos.number(top), COSNull.NULL);
  }

  private boolean exists(Destination destination) {
    return destination.page() >= 0 && destination.page() < pages.size();
  }
}
