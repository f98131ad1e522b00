package org.gatefold;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gatefold.model.Millimetres;
import org.gatefold.model.paged.Page;
import org.gatefold.model.paged.PageItem.Glyph;
import org.gatefold.model.paged.PageItem.Glyphs;
import org.gatefold.model.paged.PagedDocument;
import org.gatefold.model.paged.StructChild;
import org.gatefold.model.paged.StructNode;
import org.gatefold.model.paged.StructRole;

/**
 * How much of the page a text takes: the letters of a document in reading order, each with the area of its piece of line.
 * Calls and notes are left out, and so is what only decorates.
 */
final class PrintedText {
  /** A line is about so much higher than its type. */
  private static final double LEADING = 1.2;
  private static final double SQUARE_MM = 1 / (Millimetres.MM * Millimetres.MM);
  /** Where words were put in, such as authors' names, a text is known by its beginning and its end. */
  private static final int ENDS = 20;

  private final List<Map<Integer, List<Glyphs>>> pages = new ArrayList<>();
  private final StringBuilder letters = new StringBuilder();
  private double[] upTo = new double[1024];
  private double sum;
  private int from;

  private PrintedText() {}

  static PrintedText of(PagedDocument document) {
    PrintedText text = new PrintedText();
    document.pages().forEach(text::page);
    text.read(document.structure());
    text.upTo[text.letters.length()] = text.sum;
    return text;
  }

  private void page(Page page) {
    Map<Integer, List<Glyphs>> marks = new HashMap<>();
    page.items().forEach(item -> {
      if (item instanceof Glyphs glyphs && glyphs.mark() >= 0) {
        marks.computeIfAbsent(glyphs.mark(), mark -> new ArrayList<>()).add(glyphs);
      }
    });
    pages.add(marks);
  }

  private void read(StructNode node) {
    if (node.role() == StructRole.REFERENCE || node.role() == StructRole.NOTE || node.role() == StructRole.LBL) {
      return;
    }
    for (StructChild child : node.children()) {
      switch (child) {
        case StructNode element -> read(element);
        case StructChild.Marked marked -> pages.get(marked.page()).getOrDefault(marked.mark(), List.of()).forEach(this::read);
        case StructChild.LinkRef link -> {}
      }
    }
  }

  private void read(Glyphs run) {
    List<Glyph> glyphs = runsLeft(run.glyphs()) ? run.glyphs().reversed() : run.glyphs();
    for (Glyph glyph : glyphs) {
      String text = glyph.text();
      for (int i = 0; i < text.length(); i++) {
        letter(text.charAt(i));
      }
      // What is no letter adds to the one before it.
      sum += glyph.advance() * run.size() * LEADING * SQUARE_MM;
    }
  }

  private void letter(char c) {
    if (Character.isLetterOrDigit(c)) {
      if (letters.length() + 2 >= upTo.length) {
        upTo = java.util.Arrays.copyOf(upTo, upTo.length * 2);
      }
      upTo[letters.length()] = sum;
      letters.append(Character.toLowerCase(c));
    }
  }

  private static boolean runsLeft(List<Glyph> glyphs) {
    for (Glyph glyph : glyphs) {
      if (!glyph.text().isEmpty()) {
        byte direction = Character.getDirectionality(glyph.text().codePointAt(0));
        if (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) {
          return true;
        }
      }
    }
    return false;
  }

  /** The area in mm² of a text that stands behind the one asked for before; 0 where it is not printed. */
  double area(String text) {
    String wanted = letters(text);
    int start = letters.indexOf(wanted, from);
    int end = start + wanted.length();
    if (start < 0 && wanted.length() > 2 * ENDS) {
      start = letters.indexOf(wanted.substring(0, ENDS), from);
      int last = start < 0 ? -1 : letters.indexOf(wanted.substring(wanted.length() - ENDS), start);
      end = last + ENDS;
      start = last < 0 || end - start > 2 * wanted.length() ? -1 : start;
    }
    if (start < 0 || wanted.isEmpty()) {
      return 0;
    }
    from = end;
    return upTo[end] - upTo[start];
  }

  private static String letters(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        out.append(Character.toLowerCase(text.charAt(i)));
      }
    }
    return out.toString();
  }
}
