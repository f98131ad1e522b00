package org.gatefold.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gatefold.model.paged.Page;
import org.gatefold.model.paged.PageItem;

/** A set page of a {@link RandomArticle}, read back: its words in painting order and where each line stands. */
record ReadPage(Page page, List<Piece> pieces) {
  private static final double ASCENT = 1;
  private static final double SLACK = 0.05;

  /** Glyphs in one go, with the box they fill in the toy font. */
  record Piece(String text, double left, double top, double right, double bottom) {
    boolean overlaps(Piece other) {
      return Math.min(right, other.right) - Math.max(left, other.left) > SLACK
          && Math.min(bottom, other.bottom) - Math.max(top, other.top) > SLACK;
    }

    boolean isNote() {
      return text.startsWith("k") || text.startsWith("n");
    }

    boolean isWithin(Page page, double margin) {
      return left > margin - SLACK && top > margin - SLACK && right < page.width() - margin + SLACK
          && bottom < page.height() - margin + SLACK;
    }
  }

  static ReadPage of(Page page) {
    List<Piece> pieces = new ArrayList<>();
    for (PageItem item : page.items()) {
      if (item instanceof PageItem.Glyphs glyphs) {
        pieces.add(piece(glyphs));
      }
    }
    return new ReadPage(page, List.copyOf(pieces));
  }

  private static Piece piece(PageItem.Glyphs glyphs) {
    String text = glyphs.glyphs().stream().map(PageItem.Glyph::text).collect(Collectors.joining());
    double width = glyphs.size() * text.stripTrailing().length();
    double top = glyphs.y() - ASCENT * glyphs.size();
    return new Piece(text.strip(), glyphs.x(), top, glyphs.x() + width, top + glyphs.size());
  }

  /** Words that begin with a letter, as printed from first to last. */
  List<String> words(char kind) {
    return pieces.stream().flatMap(piece -> Stream.of(piece.text().split(" ")))
        .filter(word -> !word.isEmpty() && word.charAt(0) == kind).toList();
  }

  List<String> overlaps() {
    List<String> found = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (pieces.get(i).overlaps(pieces.get(j))) {
          found.add(pieces.get(j) + " and " + pieces.get(i));
        }
      }
    }
    return found;
  }

  List<Piece> outside(double margin) {
    return pieces.stream().filter(piece -> !piece.isWithin(page, margin)).toList();
  }

  /** Where the body ends and where the notes begin. */
  boolean notesAreBelow() {
    double body = pieces.stream().filter(piece -> !piece.isNote()).mapToDouble(Piece::bottom).max().orElse(0);
    double notes = pieces.stream().filter(Piece::isNote).mapToDouble(Piece::top).min().orElse(Double.MAX_VALUE);
    return body <= notes + SLACK;
  }
}
