package org.gatefold.cite.match;

import java.util.ArrayList;
import java.util.List;
import org.gatefold.cite.match.Words.Word;

/**
 * A quotation's words in the pieces that its marked changes leave: an ellipsis stands for any words, square brackets for
 * few or none.
 */
public final class Quotation {
  /** How many words of the source brackets may stand for. */
  private static final int BRACKETED = 12;

  /** How many words of a quotation are compared. */
  private static final int LONGEST = 1000;

  /**
   * Words that follow each other in the quotation.
   *
   * @param gap how many words of the source may stand between this piece and the one before
   * @param instead what stands in brackets in place of them
   */
  record Piece(List<Word> words, int gap, List<Word> instead) {}

  private final Words words;
  private final List<Piece> pieces = new ArrayList<>();
  private List<Word> instead = List.of();
  private boolean openEnd;
  private boolean edited;

  private Quotation(Words words) {
    this.words = words;
  }

  /** Reads a quotation without its quotation marks. */
  public static Quotation of(String text) {
    Quotation quotation = new Quotation(Words.of(text));
    quotation.read();
    return quotation;
  }

  /** Whether something in it is marked as changed. */
  public boolean isEdited() {
    return edited;
  }

  List<Piece> pieces() {
    return pieces;
  }

  /** Whether it ends with words left out. */
  boolean isOpen() {
    return openEnd;
  }

  String text() {
    return words.text();
  }

  private void read() {
    List<Word> all = words.all().subList(0, Math.min(LONGEST, words.all().size()));
    List<Word> piece = new ArrayList<>();
    int gap = 0;
    int i = 0;
    while (i < all.size()) {
      int mark = markEnd(all, i);
      if (mark > i) {
        edited = true;
        boolean within = isLetterCase(all, i, mark);
        if (within) {
          piece.add(joined(all.get(i + 1), all.get(mark)));
          i = mark + 1;
        } else {
          gap = close(piece, gap, isEllipsis(all.subList(i, mark)) ? Integer.MAX_VALUE : BRACKETED);
          instead = List.copyOf(all.subList(i, mark));
          openEnd = mark == all.size();
          piece = new ArrayList<>();
          i = mark;
        }
      } else {
        piece.add(all.get(i++));
      }
    }
    close(piece, gap, 0);
  }

  /** Ends a piece, and gives the gap in front of the next. */
  private int close(List<Word> piece, int gap, int next) {
    int from = 0;
    int to = piece.size();
    while (from < to && !piece.get(from).isWord()) {
      from++;
    }
    while (to > from && !piece.get(to - 1).isWord()) {
      to--;
    }
    if (from == to) {
      return Math.max(gap, next);
    }
    pieces.add(new Piece(List.copyOf(piece.subList(from, to)), gap, instead));
    return next;
  }

  /** Where a marked change that begins at a word ends; the same index if none begins there. */
  private static int markEnd(List<Word> all, int i) {
    String sign = all.get(i).folded();
    if (sign.equals(".")) {
      int end = i;
      while (end < all.size() && all.get(end).folded().equals(".")) {
        end++;
      }
      return end - i >= 3 ? end : i;
    }
    if (!sign.equals("[") && !sign.equals("(")) {
      return i;
    }
    String closing = sign.equals("[") ? "]" : ")";
    for (int end = i + 1; end < all.size(); end++) {
      if (all.get(end).folded().equals(closing)) {
        return sign.equals("[") || isEllipsis(all.subList(i, end + 1)) ? end + 1 : i;
      }
    }
    return i;
  }

  private static boolean isEllipsis(List<Word> mark) {
    return mark.stream().anyMatch(word -> word.folded().equals(".")) && mark.stream().noneMatch(Word::isWord);
  }

  /** Whether brackets change the first letter of a word only: {@code [P]atients}. */
  private static boolean isLetterCase(List<Word> all, int open, int end) {
    return end - open == 3
        && end < all.size()
        && all.get(open + 1).folded().length() == 1
        && all.get(open + 1).isLetter()
        && all.get(end).isWord()
        && all.get(end).start() == all.get(end - 1).end();
  }

  private static Word joined(Word letter, Word rest) {
    return new Word(letter.folded() + rest.folded(), letter.start(), rest.end());
  }
}
