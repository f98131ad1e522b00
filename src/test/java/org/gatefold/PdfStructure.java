package org.gatefold;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.gatefold.PdfPages.Glyph;

/** Reads the structure tree of a finished file (ISO 32000-1, 14.7). */
final class PdfStructure {
  private final PDDocument document;
  private final Map<Integer, Map<Integer, List<Glyph>>> marked;
  private final Map<COSDictionary, Integer> numbers = new HashMap<>();

  private PdfStructure(PDDocument document, Map<Integer, Map<Integer, List<Glyph>>> marked) {
    this.document = document;
    this.marked = marked;
    document.getPages().forEach(page -> numbers.put(page.getCOSObject(), numbers.size()));
  }

  /** Reads the tree; {@code marked} holds the text by page and mark. */
  static PdfElement read(PDDocument document, Map<Integer, Map<Integer, List<Glyph>>> marked) throws IOException {
    COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
    COSDictionary root = Objects.requireNonNull(catalog.getCOSDictionary(COSName.STRUCT_TREE_ROOT));
    return new PdfStructure(document, marked).element(
        Objects.requireNonNull(root.getCOSDictionary(COSName.K)), document.getDocumentCatalog().getLanguage());
  }

  private PdfElement element(COSDictionary element, String outer) throws IOException {
    String language = element.getString(COSName.LANG, outer);
    List<PdfPart> children = new ArrayList<>();
    COSDictionary home = element.getCOSDictionary(COSName.PG);
    COSBase kids = element.getDictionaryObject(COSName.K);
    if (kids instanceof COSArray several) {
      for (int i = 0; i < several.size(); i++) {
        children.add(child(several.getObject(i), home, language));
      }
    } else if (kids != null) {
      children.add(child(kids, home, language));
    }
    return new PdfElement(element.getNameAsString(COSName.S), language, List.copyOf(children));
  }

  private PdfPart child(COSBase kid, COSDictionary home, String language) throws IOException {
    if (kid instanceof COSInteger mark) {
      return text(home, mark.intValue());
    }
    COSDictionary dictionary = (COSDictionary) kid;
    COSDictionary page = dictionary.getCOSDictionary(COSName.PG);
    return switch (String.valueOf(dictionary.getNameAsString(COSName.TYPE))) {
      case "MCR" -> text(page == null ? home : page, dictionary.getInt(COSName.MCID));
      case "OBJR" -> area(page == null ? home : page, dictionary.getCOSDictionary(COSName.OBJ));
      default -> element(dictionary, language);
    };
  }

  private PdfPart.Text text(COSDictionary page, int mark) {
    return new PdfPart.Text(marked.getOrDefault(number(page), Map.of()).getOrDefault(mark, List.of()));
  }

  private PdfPart.Area area(COSDictionary page, COSDictionary annotation) throws IOException {
    PDAnnotationLink link = new PDAnnotationLink(annotation);
    double x = link.getRectangle().getLowerLeftX();
    double y = top(number(page), link.getRectangle().getUpperRightY());
    if (link.getDestination() instanceof PDPageXYZDestination to) {
      int number = to.retrievePageNumber();
      return new PdfPart.Area(number(page), x, y, number, to.getLeft(), top(number, to.getTop()));
    }
    return new PdfPart.Area(number(page), x, y, -1, 0, 0);
  }

  private double top(int page, double y) {
    return document.getPage(page).getMediaBox().getHeight() - y;
  }

  private int number(COSDictionary page) {
    return Objects.requireNonNull(numbers.get(page));
  }
}
