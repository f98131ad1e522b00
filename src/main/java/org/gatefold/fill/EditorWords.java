package org.gatefold.fill;

import java.util.ArrayList;
import java.util.List;
import org.gatefold.fill.EditorMarks.Numbered;

/** Small things that the sheet says: numbers in a row, names of files that may be divided. */
final class EditorWords {
  /** Longer runs of characters without a space do not fit beside the text. */
  private static final int LONG = 22;
  private static final int MARGIN_LETTERS = 58;
  private static final int TEXT_LETTERS = 56;
  /** A line of the text in lines of the margin. */
  private static final double TEXT_LINE = 1.36;
  private static final String JOINTS = "/.-_=:,;&?|";

  private EditorWords() {}

  /** The same text; in words that are too long for a narrow column, a line may end behind a joint. */
  static String soft(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    int run = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      out.append(c);
      run = Character.isWhitespace(c) ? 0 : run + 1;
      boolean joint = JOINTS.indexOf(c) >= 0 && run > LONG / 2;
      boolean pair = Character.isHighSurrogate(c) || (i + 1 < text.length() && isMark(text.charAt(i + 1)));
      if ((joint || run >= LONG) && !pair) {
        out.append('\u200B');
        run = 0;
      }
    }
    return out.toString();
  }

  private static boolean isMark(char c) {
    return Character.getType(c) == Character.NON_SPACING_MARK || Character.isLowSurrogate(c);
  }

  /** About how many lines a finding's message or hint takes in the margin. */
  static int lines(String text) {
    return text.isEmpty() ? 0 : 1 + text.length() / MARGIN_LETTERS;
  }

  /** About how many such lines stand beside texts of the article, which are larger. */
  static int textLines(List<String> texts) {
    int letters = texts.stream().mapToInt(String::length).sum();
    return (int) Math.ceil((1 + letters / (double) TEXT_LETTERS) * TEXT_LINE);
  }

  /** The numbers of some findings, in order: {@code 3, 5–9}. */
  static String numbers(List<Numbered> found) {
    List<Integer> sorted = found.stream().map(Numbered::number).sorted().toList();
    List<String> parts = new ArrayList<>();
    int i = 0;
    while (i < sorted.size()) {
      int end = i;
      while (end + 1 < sorted.size() && sorted.get(end + 1) == sorted.get(end) + 1) {
        end++;
      }
      parts.add(end == i ? sorted.get(i).toString()
          : sorted.get(i) + (end == i + 1 ? ", " : "–") + sorted.get(end));
      i = end + 1;
    }
    return String.join(", ", parts);
  }
}
