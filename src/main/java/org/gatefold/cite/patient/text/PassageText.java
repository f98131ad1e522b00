package org.gatefold.cite.patient.text;

import java.util.ArrayList;
import java.util.List;
import org.gatefold.cite.walk.Piece;
import org.gatefold.model.article.Block;
import org.gatefold.model.article.Inline;

/** Collects the text of one passage with its places; citations and remarks are no part of the sentence. */
final class PassageText {
  private final StringBuilder text = new StringBuilder();
  private final List<Piece> pieces = new ArrayList<>();
  private final List<String> keys = new ArrayList<>();
  private final List<List<Block>> remarks = new ArrayList<>();

  void add(Inline inline) {
    switch (inline) {
      case Inline.Text part -> {
        pieces.add(new Piece(text.length(), part.origin()));
        text.append(part.text().replace('\n', ' '));
      }
      case Inline.Emphasis emphasis -> emphasis.content().forEach(this::add);
      case Inline.Strong strong -> strong.content().forEach(this::add);
      case Inline.Shifted shifted -> shifted.content().forEach(this::add);
      case Inline.Foreign foreign -> foreign.content().forEach(this::add);
      case Inline.Link link -> link.content().forEach(this::add);
      case Inline.Citation citation -> citation.items().forEach(item -> keys.add(item.key()));
      case Inline.Remark remark -> remarks.add(remark.blocks());
      case Inline.LineBreak lineBreak -> text.append(' ');
    }
  }

  boolean isBlank() {
    return text.toString().isBlank();
  }

  List<Piece> pieces() {
    return pieces;
  }

  List<String> keys() {
    return keys;
  }

  /** Footnotes met on the way; each is a text of its own. */
  List<List<Block>> remarks() {
    return remarks;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
