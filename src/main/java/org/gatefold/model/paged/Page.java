package org.gatefold.model.paged;

import java.util.List;

/**
 * A page. Every coordinate on it is in pt, x to the right and y down from the top left corner of the trim box; the
 * bleed lies at negative coordinates and beyond width and height.
 *
 * @param name the CSS page name, empty for the unnamed one
 * @param bleed how far paint may reach beyond the trim on each side; 0 in editions without bleed
 * @param items painted in this order
 * @param links areas that lead somewhere
 * @param notes numbers or ids of the notes that are printed on this page, in order
 */
public record Page(
    String name, double width, double height, double bleed, List<PageItem> items, List<LinkArea> links,
    List<String> notes) {
  public Page {
    items = List.copyOf(items);
    links = List.copyOf(links);
    notes = List.copyOf(notes);
  }
}
