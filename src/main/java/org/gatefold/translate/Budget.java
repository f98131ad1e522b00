package org.gatefold.translate;

import org.gatefold.model.article.Wording.Kind;
import org.gatefold.model.article.Wording.Segment;
import org.gatefold.model.article.Wording.Piece;
import org.gatefold.model.article.Wording.Words;

/** How long a translation may be where room is short: short texts grow most when they are translated. */
final class Budget {
  private static final int[] UP_TO = {10, 20, 30, 50, 70};
  private static final int[] GROWTH = {200, 100, 80, 60, 40};
  private static final int LONG = 30;

  private Budget() {}

  /** Characters that there is room for; 0 where there is plenty. */
  static int of(Segment segment) {
    boolean tight = switch (segment.kind()) {
      case TITLE, SUBTITLE, SUMMARY, HEADING, CELL -> true;
      case PARAGRAPH, ITEM, TERM, CAPTION, REMARK -> segment.leaflet();
      case ALTERNATIVE -> false;
    };
    return tight && (segment.leaflet() || segment.kind() == Kind.CELL) ? of(length(segment)) : 0;
  }

  static int of(int length) {
    int growth = LONG;
    for (int i = UP_TO.length - 1; i >= 0; i--) {
      growth = length <= UP_TO[i] ? GROWTH[i] : growth;
    }
    return length + (length * growth + 99) / 100;
  }

  private static int length(Segment segment) {
    int length = 0;
    for (Piece piece : segment.pieces()) {
      length += piece instanceof Words words ? words.words().codePointCount(0, words.words().length()) : 0;
    }
    return length;
  }
}
