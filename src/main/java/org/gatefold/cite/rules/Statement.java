package org.gatefold.cite.rules;

import java.util.List;
import org.gatefold.cite.walk.Piece;
import org.gatefold.diag.Origin;
import org.gatefold.model.article.Block.Heading;
import org.gatefold.model.article.Inline.CitationItem;
import org.jspecify.annotations.Nullable;

/**
 * A sentence, or a whole quotation, with the works that it rests on.
 *
 * @param pieces where its text stands, by index in the text
 * @param citations its own; of a sentence that introduces a quotation, those of the quotation
 * @param block the id of the innermost block that has one; null if there is none
 * @param headings those that it stands below, the outermost first
 * @param quoted whether it is somebody else's words
 */
record Statement(
    String text,
    List<Piece> pieces,
    List<CitationItem> citations,
    @Nullable String block,
    List<Heading> headings,
    boolean quoted) {
  Statement {
    pieces = List.copyOf(pieces);
    citations = List.copyOf(citations);
    headings = List.copyOf(headings);
  }

  /** Where a character stands. */
  Origin place(int index) {
    return Piece.place(pieces, index, Origin.NOWHERE);
  }

  /** The same sentence, resting on what another rests on. */
  Statement restingOn(List<CitationItem> others) {
    return new Statement(text, pieces, others, block, headings, quoted);
  }
}
