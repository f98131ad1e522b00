package org.gatefold.cite.match;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gatefold.cite.match.Quotation.Piece;
import org.gatefold.cite.match.Words.Word;

/** Passages of a source, in which quotations are looked for. */
public final class Passages {
  /**
   * The longest run of a quotation's words that stands in the source as it is.
   *
   * @param percent of the quotation's words
   * @param words as the quotation has them; empty if not even one is there
   */
  public record Run(int percent, String words) {}

  /** Whether a quotation stands in the source, and whether what it leaves out there turns it round. */
  public enum Fit {
    NOT_THERE,
    DENIAL_LEFT_OUT,
    THERE
  }

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<Word> words;
  private final int[] source;

  /** Reads the passages. */
  public Passages(String text) {
    words = Words.of(text).all();
    source = new int[words.size()];
    for (int i = 0; i < source.length; i++) {
      source[i] = numbers.computeIfAbsent(words.get(i).folded(), word -> numbers.size());
    }
  }

  /**
   * Whether the quotation's pieces stand in the source, in their order, no farther apart than its marks allow.
   *
   * @param denials words such as "not", which may not be among those left out
   */
  public Fit fit(Quotation quotation, Phrases denials) {
    List<int[]> pieces = quotation.pieces().stream().map(piece -> numbered(piece.words())).toList();
    if (pieces.isEmpty()) {
      return Fit.THERE;
    }
    Fit fit = Fit.NOT_THERE;
    for (int start = find(pieces.getFirst(), 0, source.length); start >= 0 && fit != Fit.THERE;
        start = find(pieces.getFirst(), start + 1, source.length)) {
      Fit here = fit(quotation, pieces, start, denials);
      fit = here == Fit.NOT_THERE ? fit : here;
    }
    return fit;
  }

  private Fit fit(Quotation quotation, List<int[]> pieces, int start, Phrases denials) {
    Piece first = quotation.pieces().getFirst();
    boolean denied = first.gap() == Integer.MAX_VALUE && denials.isIn(words.subList(sentenceStart(start), start));
    int end = start + pieces.getFirst().length;
    for (int i = 1; i < pieces.size(); i++) {
      Piece piece = quotation.pieces().get(i);
      int found = find(pieces.get(i), end, piece.gap());
      if (found < 0) {
        return Fit.NOT_THERE;
      }
      denied |= denials.isIn(words.subList(end, found)) && !denials.isIn(piece.instead());
      end = found + pieces.get(i).length;
    }
    denied |= quotation.isOpen() && denials.isIn(words.subList(end, sentenceEnd(end)));
    return denied ? Fit.DENIAL_LEFT_OUT : Fit.THERE;
  }

  private int sentenceStart(int index) {
    int start = index;
    while (start > 0 && !isStop(words.get(start - 1))) {
      start--;
    }
    return start;
  }

  private int sentenceEnd(int index) {
    int end = index;
    while (end < words.size() && !isStop(words.get(end))) {
      end++;
    }
    return end;
  }

  private static boolean isStop(Word word) {
    return word.folded().equals(".") || word.folded().equals("。") || word.folded().equals("!") || word.folded().equals("?");
  }

  /** Where words stand, at an index of the source or at most {@code gap} words behind it; -1 if nowhere. */
  private int find(int[] words, int from, int gap) {
    long last = Math.min((long) from + gap, source.length - words.length);
    for (int i = from; i <= last; i++) {
      int j = 0;
      while (j < words.length && source[i + j] == words[j]) {
        j++;
      }
      if (j == words.length) {
        return i;
      }
    }
    return -1;
  }

  /** The longest run of the quotation's words that the source has too. */
  public Run longestRun(Quotation quotation) {
    int total = 0;
    int best = 0;
    String words = "";
    for (Piece piece : quotation.pieces()) {
      total += piece.words().size();
      int[] run = longestRun(numbered(piece.words()));
      if (run[1] > best) {
        best = run[1];
        words = quotation.text().substring(
            piece.words().get(run[0]).start(), piece.words().get(run[0] + best - 1).end());
      }
    }
    return new Run(total == 0 ? 0 : best * 100 / total, words.replace('\n', ' '));
  }

  /** The first word of the longest common run, and its length. */
  private int[] longestRun(int[] words) {
    int best = 0;
    int end = 0;
    int[] runs = new int[words.length + 1];
    for (int sourceWord : source) {
      for (int j = words.length; j > 0; j--) {
        runs[j] = words[j - 1] == sourceWord ? runs[j - 1] + 1 : 0;
        if (runs[j] > best) {
          best = runs[j];
          end = j;
        }
      }
    }
    return new int[] {end - best, best};
  }

  /** Words by the numbers that the source gives them; -1 for one that it does not have. */
  private int[] numbered(List<Word> words) {
    return words.stream().mapToInt(word -> numbers.getOrDefault(word.folded(), -1)).toArray();
  }
}
