package org.gatefold.model;

import java.util.List;

/** A finished file. The bytes belong to this value: nobody writes to them. */
public final class RenderedPdf {
  private final DocumentId id;
  private final byte[] bytes;
  private final int pages;
  private final List<FilledPage.Passage> passages;

  /**
   * @param bytes the PDF, not copied
   * @param pages how many pages it has
   * @param passages what must come back out of it
   */
  public RenderedPdf(DocumentId id, byte[] bytes, int pages, List<FilledPage.Passage> passages) {
    this.id = id;
    this.bytes = bytes;
    this.pages = pages;
    this.passages = List.copyOf(passages);
  }

  public DocumentId id() {
    return id;
  }

  /** The PDF; read only. */
  public byte[] bytes() {
    return bytes;
  }

  public int pages() {
    return pages;
  }

  public List<FilledPage.Passage> passages() {
    return passages;
  }
}
