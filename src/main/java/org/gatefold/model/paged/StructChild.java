package org.gatefold.model.paged;

/** What an element of the structure tree holds. */
public sealed interface StructChild permits StructNode, StructChild.Marked, StructChild.LinkRef {
  /** Marked content: {@code mark} of the items on a page, which is 0-based. */
  record Marked(int page, int mark) implements StructChild {}

  /** The annotation of a {@link LinkArea} by its id (an OBJR). */
  record LinkRef(int page, int link) implements StructChild {}
}
