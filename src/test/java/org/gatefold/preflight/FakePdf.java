package org.gatefold.preflight;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Builds small tagged files. Its font's codes are UTF-16 units; code 0 stands for nothing. */
final class FakePdf {
  private static final double LEADING = 12;

  private final List<StringBuilder> pages = new ArrayList<>();
  private final COSDictionary font = new COSDictionary();
  private int marks;

  /** A piece of the structure tree. */
  sealed interface Node {}

  record Mark(int page, int id) implements Node {}

  record Element(String role, String id, String actual, List<Node> children) implements Node {}

  static Element el(String role, Node... children) {
    return new Element(role, "", "", List.of(children));
  }

  static Element note(String id, Node... children) {
    return new Element("Note", id, "", List.of(children));
  }

  FakePdf page() {
    pages.add(new StringBuilder());
    return this;
  }

  /** Marked text on the last page: lines from a baseline downwards. */
  Mark text(double y, String... lines) {
    Mark mark = new Mark(pages.size() - 1, marks++);
    raw("/P <</MCID " + mark.id() + ">> BDC\n");
    show(y, lines);
    raw("EMC\n");
    return mark;
  }

  FakePdf artifact(double y, String line) {
    raw("/Artifact BMC\n");
    show(y, line);
    return raw("EMC\n");
  }

  FakePdf show(double y, String... lines) {
    for (int i = 0; i < lines.length; i++) {
      raw(String.format(Locale.ROOT, "BT /F 10 Tf 1 0 0 1 50 %.2f Tm <%s> Tj ET%n", y - i * LEADING, hex(lines[i])));
    }
    return this;
  }

  FakePdf raw(String content) {
    pages.getLast().append(content);
    return this;
  }

  /** The next marked-content id, for content written by {@link #raw}. */
  Mark nextMark() {
    return new Mark(pages.size() - 1, marks++);
  }

  static String hex(String text) {
    StringBuilder out = new StringBuilder();
    text.chars().forEach(c -> out.append(String.format(Locale.ROOT, "%04X", c)));
    return out.toString();
  }

  /** The file, with a tree below a Document element; without a tree if there are no elements. */
  byte[] bytes(Node... body) {
    try (PDDocument document = new PDDocument()) {
      font.setItem(COSName.TYPE, COSName.FONT);
      font.setItem(COSName.SUBTYPE, COSName.TYPE0);
      font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
      font.setItem(COSName.TO_UNICODE, stream(document, "1 begincodespacerange <0000> <FFFF> endcodespacerange\n"
          + "2 beginbfrange <0001> <00FF> <0001> <0100> <FFFF> <0100> endbfrange"));
      for (StringBuilder content : pages) {
        addPage(document, content.toString());
      }
      if (body.length > 0) {
        COSDictionary root = new COSDictionary();
        root.setItem(COSName.K, element(document, el("Document", body)));
        document.getDocumentCatalog().getCOSObject().setItem(COSName.STRUCT_TREE_ROOT, root);
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void addPage(PDDocument document, String content) throws IOException {
    PDPage page = new PDPage();
    COSDictionary fonts = new COSDictionary();
    fonts.setItem(COSName.getPDFName("F"), font);
    COSDictionary resources = new COSDictionary();
    resources.setItem(COSName.FONT, fonts);
    page.getCOSObject().setItem(COSName.RESOURCES, resources);
    page.getCOSObject().setItem(COSName.CONTENTS, stream(document, content));
    document.addPage(page);
  }

  private static COSStream stream(PDDocument document, String content) throws IOException {
    COSStream stream = document.getDocument().createCOSStream();
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(content.getBytes(StandardCharsets.ISO_8859_1));
    }
    return stream;
  }

  private static COSDictionary element(PDDocument document, Element element) {
    COSDictionary dictionary = new COSDictionary();
    dictionary.setItem(COSName.S, COSName.getPDFName(element.role()));
    if (!element.id().isEmpty()) {
      dictionary.setItem(COSName.ID, new COSString(element.id()));
    }
    if (!element.actual().isEmpty()) {
      dictionary.setItem(COSName.ACTUAL_TEXT, new COSString(element.actual()));
    }
    COSArray kids = new COSArray();
    for (Node child : element.children()) {
      switch (child) {
        case Element inner -> kids.add(element(document, inner));
        case Mark mark -> kids.add(reference(document, mark));
      }
    }
    dictionary.setItem(COSName.K, kids);
    return dictionary;
  }

  private static COSDictionary reference(PDDocument document, Mark mark) {
    COSDictionary reference = new COSDictionary();
    reference.setItem(COSName.TYPE, COSName.getPDFName("MCR"));
    reference.setItem(COSName.PG, document.getPage(mark.page()).getCOSObject());
    reference.setItem(COSName.MCID, COSInteger.get(mark.id()));
    return reference;
  }
}
