package org.gatefold.cite.patient.text;

import java.util.List;
import java.util.Set;
import org.gatefold.cite.walk.Piece;
import org.gatefold.diag.Origin;
import org.jspecify.annotations.Nullable;

/**
 * One run of text of an article.
 *
 * @param kind what it is
 * @param quoted whether it stands in a quotation, so that the words are not the clinic's own
 * @param block id of the innermost block that has one; null where there is none
 * @param classes classes of all blocks around it
 * @param jurisdictions countries that the blocks around it are for; empty for all
 * @param keys references that it cites
 * @param text its words, without citations; a line's end is a space
 * @param pieces which part of it came from where, in order
 */
public record Passage(
    Kind kind,
    boolean quoted,
    @Nullable String block,
    Set<String> classes,
    Set<String> jurisdictions,
    List<String> keys,
    String text,
    List<Piece> pieces) {
  /** What a passage is. */
  public enum Kind {
    /** A paragraph of running text. */
    PROSE,
    /** A paragraph of a list's item. */
    ITEM,
    HEADING,
    /** The line under a quotation that says whose it is. */
    ATTRIBUTION,
    /** A cell, a caption, a term. */
    OTHER
  }

  public Passage {
    classes = Set.copyOf(classes);
    jurisdictions = Set.copyOf(jurisdictions);
    keys = List.copyOf(keys);
    pieces = List.copyOf(pieces);
  }

  /** Where a character of the text stands in its file. */
  public Origin origin(int offset) {
    return Piece.place(pieces, offset, Origin.NOWHERE);
  }
}
