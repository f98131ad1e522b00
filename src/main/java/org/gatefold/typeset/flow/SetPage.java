package org.gatefold.typeset.flow;

import java.util.List;
import org.gatefold.typeset.css.PageStyle;

/**
 * A page with its share of the flow.
 *
 * @param name its CSS page name
 * @param index 0-based in the document
 * @param x left edge of the text area in pt from the trim
 * @param y top edge of the text area
 * @param width of the text area
 * @param height of the text area, notes included
 * @param notes below each other, from the top of the footnote area's content
 * @param notesHeight of the whole footnote area, its margin included; 0 for none
 */
public record SetPage(String name, int index, PageStyle style, double x, double y, double width, double height,
    List<Placed> strips, List<NoteShelf.Shelved> notes, double notesHeight) {
  public SetPage {
    strips = List.copyOf(strips);
    notes = List.copyOf(notes);
  }
}
