package org.gatefold;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/**
 * What stands on the pages of a finished file, read back from its bytes by PDFBox alone. Pages count from 0; places are
 * points from the page's top left corner.
 *
 * @param glyphs of each page as they are painted
 * @param document the root of the structure tree
 */
record PdfPages(List<Sheet> sheets, List<Glyph> glyphs, PdfElement document) {
  /** The mark of what belongs to no element. */
  static final int ARTIFACT = -1;

  /** A page's size in points. */
  record Sheet(double width, double height) {}

  /** A painted character, or several that one glyph stands for; {@code y} is its baseline. */
  record Glyph(int page, int mark, String font, double size, double x, double width, double y, String text) {}

  static PdfPages read(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      List<Sheet> sheets = new ArrayList<>();
      List<Glyph> glyphs = new ArrayList<>();
      for (PDPage page : document.getPages()) {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.setSuppressDuplicateOverlappingText(false);
        extractor.processPage(page);
        for (PDMarkedContent content : extractor.getMarkedContents()) {
          collect(content, sheets.size(), ARTIFACT, glyphs);
        }
        sheets.add(new Sheet(page.getMediaBox().getWidth(), page.getMediaBox().getHeight()));
      }
      return new PdfPages(List.copyOf(sheets), List.copyOf(glyphs), PdfStructure.read(document, marked(glyphs)));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static void collect(PDMarkedContent content, int page, int outer, List<Glyph> glyphs) {
    int mark = content.getMCID() < 0 ? outer : content.getMCID();
    int first = glyphs.size();
    for (Object part : content.getContents()) {
      if (part instanceof TextPosition position) {
        glyphs.add(glyph(page, mark, position));
      } else if (part instanceof PDMarkedContent inner) {
        collect(inner, page, mark, glyphs);
      }
    }
    if (content.getActualText() != null && first < glyphs.size()) {
      replace(glyphs.subList(first, glyphs.size()), content.getActualText());
    }
  }

  /** The whole text stands with the first of the glyphs that it is for. */
  private static void replace(List<Glyph> glyphs, String text) {
    for (int i = 0; i < glyphs.size(); i++) {
      Glyph old = glyphs.get(i);
      glyphs.set(i, new Glyph(
          old.page, old.mark, old.font, old.size, old.x, old.width, old.y, i == 0 ? text : ""));
    }
  }

  private static Glyph glyph(int page, int mark, TextPosition at) {
    String name = String.valueOf(at.getFont().getName());
    return new Glyph(page, mark, name.substring(name.indexOf('+') + 1), at.getYScale(), at.getXDirAdj(),
        at.getWidthDirAdj(), at.getYDirAdj(), at.getUnicode());
  }

  private static Map<Integer, Map<Integer, List<Glyph>>> marked(List<Glyph> glyphs) {
    Map<Integer, Map<Integer, List<Glyph>>> marked = new HashMap<>();
    for (Glyph glyph : glyphs) {
      marked.computeIfAbsent(glyph.page, page -> new HashMap<>())
          .computeIfAbsent(glyph.mark, mark -> new ArrayList<>()).add(glyph);
    }
    return marked;
  }

  /** What a page says beside the document: its margins. */
  String artifacts(int page) {
    StringBuilder text = new StringBuilder();
    Glyph last = null;
    for (Glyph glyph : glyphs) {
      if (glyph.page == page && glyph.mark == ARTIFACT) {
        boolean apart = last != null && (Math.abs(last.y - glyph.y) > 0.5 || glyph.x > last.x + last.width + glyph.size);
        text.append(apart ? " " : "").append(glyph.text);
        last = glyph;
      }
    }
    return text.toString().replaceAll("\\s+", " ").strip();
  }

  /**
   * The text lines of a page in the order in which they are painted: font, size, place, text. A line ends where font,
   * size or baseline change, and at a gap that no space fills.
   */
  List<String> lines(int page) {
    List<String> lines = new ArrayList<>();
    List<Glyph> line = new ArrayList<>();
    for (Glyph glyph : glyphs) {
      if (glyph.page == page) {
        if (!line.isEmpty() && !continues(line.getLast(), glyph)) {
          lines.add(line(line));
          line.clear();
        }
        line.add(glyph);
      }
    }
    if (!line.isEmpty()) {
      lines.add(line(line));
    }
    return lines;
  }

  private static boolean continues(Glyph last, Glyph next) {
    double gap = next.x - last.x - last.width;
    return last.font.equals(next.font) && Math.abs(last.size - next.size) < 0.01 && Math.abs(last.y - next.y) < 0.05
        && gap > -next.size && gap < 2 * next.size;
  }

  private static String line(List<Glyph> line) {
    Glyph first = line.getFirst();
    StringBuilder text = new StringBuilder();
    line.forEach(glyph -> text.append(glyph.text));
    return first.font + " " + tenths(first.size) + " " + tenths(first.x) + " " + tenths(first.y) + " \""
        + text.toString().stripTrailing().replace("\\", "\\\\").replace("\"", "\\\"").replace("\u00AD", "\\u00ad") + "\"";
  }

  private static String tenths(double number) {
    long tenths = Math.round(number * 10);
    return tenths / 10 + "." + Math.abs(tenths % 10);
  }
}
