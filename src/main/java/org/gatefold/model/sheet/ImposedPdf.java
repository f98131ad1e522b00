package org.gatefold.model.sheet;

import java.util.List;
import org.gatefold.model.RenderedPdf;
import org.gatefold.model.job.Production;

/**
 * A document's pages on sheets.
 *
 * @param source the pages, in reading order
 * @param sheets the file for the printer; its pages are sides of sheets, front and back in turn where both are printed
 * @param trims the trimmed sheet on each page of {@code sheets}
 * @param placements sheet by sheet, in the order in which they are painted
 * @param production what the sheets were made for; its fold recipe is mirrored where the text runs from right to left
 */
public record ImposedPdf(
    RenderedPdf source, RenderedPdf sheets, List<Area> trims, List<Placement> placements, Production production,
    boolean rightToLeft) {
  public ImposedPdf {
    trims = List.copyOf(trims);
    placements = List.copyOf(placements);
  }
}
