package org.gatefold;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gatefold.PdfPages.Glyph;
import org.gatefold.PdfPart.Area;
import org.gatefold.PdfPart.Text;

/**
 * An element of a finished file's structure tree, with what stands in it.
 *
 * @param language its own or that of the element around it
 */
record PdfElement(String type, String language, List<PdfPart> children) implements PdfPart {
  /** This element and all below it, in reading order. */
  Stream<PdfElement> all() {
    return Stream.concat(Stream.of(this), elements().flatMap(PdfElement::all));
  }

  /** All elements of a type. */
  List<PdfElement> all(String wanted) {
    return all().filter(element -> element.type.equals(wanted)).toList();
  }

  Stream<PdfElement> elements() {
    return children.stream().filter(PdfElement.class::isInstance).map(PdfElement.class::cast);
  }

  boolean isHeading() {
    return type.matches("H[1-6]");
  }

  /** Every glyph in it, those of notes aside unless it is one. */
  List<Glyph> glyphs() {
    List<Glyph> glyphs = new ArrayList<>();
    for (PdfPart child : children) {
      switch (child) {
        case PdfElement inner -> glyphs.addAll(inner.type.equals("Note") ? List.of() : inner.glyphs());
        case Text text -> glyphs.addAll(text.glyphs());
        case Area area -> {}
      }
    }
    return glyphs;
  }

  /** Its words, single-spaced. */
  String text() {
    StringBuilder text = new StringBuilder();
    glyphs().forEach(glyph -> text.append(glyph.text()));
    return text.toString().replaceAll("\\s+", " ").strip();
  }

  /** The active areas in it. */
  List<Area> areas() {
    return all().flatMap(element -> element.children.stream())
        .filter(Area.class::isInstance).map(Area.class::cast).toList();
  }

  @Override
  public String toString() {
    return type + " " + text();
  }

  /** The page on which it begins. */
  int page() {
    return glyphs().getFirst().page();
  }
}
