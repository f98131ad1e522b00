package org.gatefold.cite.walk;

import java.util.List;
import org.gatefold.diag.Origin;

/**
 * A run of characters from one place of a file.
 *
 * @param from index of its first character in the text that it is part of
 */
public record Piece(int from, Origin origin) {
  /** Where a character of a text stands that is made of these pieces, in their order; {@code before} if none has a place for it. */
  public static Origin place(List<Piece> pieces, int index, Origin before) {
    Origin found = before;
    for (Piece piece : pieces) {
      if (piece.from > index) {
        break;
      }
      found = piece.origin.equals(Origin.NOWHERE) ? found : piece.origin.plus(0, index - piece.from);
    }
    return found;
  }
}
