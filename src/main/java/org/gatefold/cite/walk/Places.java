package org.gatefold.cite.walk;

import java.util.ArrayList;
import java.util.List;
import org.gatefold.diag.Origin;
import org.gatefold.model.article.Inline;

/** A line's characters with their places. Citations and remarks have none. */
public final class Places {
  private final StringBuilder text = new StringBuilder();
  private final List<Piece> pieces = new ArrayList<>();

  private Places() {}

  /** The places of a line. */
  public static Places of(List<Inline> content) {
    Places places = new Places();
    places.add(content);
    return places;
  }

  /** The line's characters. */
  public String text() {
    return text.toString();
  }

  /** Where a character stands. */
  public Origin at(int index) {
    return Piece.place(pieces, index, Origin.NOWHERE);
  }

  private void add(List<Inline> content) {
    for (Inline inline : content) {
      switch (inline) {
        case Inline.Text characters -> {
          pieces.add(new Piece(text.length(), characters.origin()));
          text.append(characters.text());
        }
        case Inline.Emphasis emphasis -> add(emphasis.content());
        case Inline.Strong strong -> add(strong.content());
        case Inline.Shifted shifted -> add(shifted.content());
        case Inline.Foreign foreign -> add(foreign.content());
        case Inline.Link link -> add(link.content());
        case Inline.LineBreak lineBreak -> text.append(' ');
        case Inline.Citation citation -> {}
        case Inline.Remark remark -> {}
      }
    }
  }
}
