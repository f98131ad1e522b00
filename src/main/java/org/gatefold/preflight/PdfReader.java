package org.gatefold.preflight;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Reads a file back, page by page and then by its structure tree. */
final class PdfReader {
  private final IdentityHashMap<COSDictionary, FontText> fonts = new IdentityHashMap<>();
  private final List<COSDictionary> pages = new ArrayList<>();
  private final List<PageText> texts = new ArrayList<>();

  /** A file's pages in order; {@code text} is empty where the file has no structure tree. */
  record Reading(List<PageText> pages, Optional<TaggedText> text) {}

  private PdfReader() {}

  /**
   * Reads a whole file.
   *
   * @throws IOException if it is damaged
   */
  static Reading read(byte[] bytes) throws IOException {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      return new PdfReader().read(document);
    } catch (UncheckedIOException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private Reading read(PDDocument document) throws IOException {
    for (PDPage page : document.getPages()) {
      pages.add(page.getCOSObject());
      texts.add(readPage(page));
    }
    COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
    COSDictionary root = catalog.getCOSDictionary(COSName.STRUCT_TREE_ROOT);
    return new Reading(texts,
        Optional.ofNullable(root).map(tree -> new StructureReader(tree, pages, texts).read()));
  }

  private PageText readPage(PDPage page) throws IOException {
    PageText text = new PageText(font -> fonts.computeIfAbsent(font, PdfReader::font));
    COSDictionary resources =
        page.getResources() == null ? new COSDictionary() : page.getResources().getCOSObject();
    try (InputStream content = page.getContents()) {
      text.read(content == null ? new byte[0] : content.readAllBytes(), resources);
    }
    return text;
  }

  private static FontText font(COSDictionary font) {
    try {
      return FontText.of(font);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
