package org.gatefold;

import java.util.List;

/** What an element of a structure tree can hold. */
sealed interface PdfPart permits PdfElement, PdfPart.Text, PdfPart.Area {
  /** Painted text. */
  record Text(List<PdfPages.Glyph> glyphs) implements PdfPart {}

  /** An active area and its top left corner; the page and the place in the file that it leads to, or -1. */
  record Area(int page, double x, double y, int toPage, double toX, double toY) implements PdfPart {}
}
