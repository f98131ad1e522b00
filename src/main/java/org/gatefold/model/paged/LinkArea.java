package org.gatefold.model.paged;

/**
 * A place to click.
 *
 * @param id unique in the document; {@link StructChild.LinkRef} names it
 * @param area in page coordinates
 * @param target a URI, or {@code #id} of a destination
 * @param contents what a screen reader says: the link's purpose
 */
public record LinkArea(int id, PageItem.Box area, String target, String contents) {}
