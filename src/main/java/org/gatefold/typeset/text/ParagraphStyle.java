package org.gatefold.typeset.text;

import com.ibm.icu.text.Bidi;
import java.util.List;

/**
 * How a paragraph's lines are made.
 *
 * @param align of all lines but the last of the paragraph and those before a forced break
 * @param alignLast of those
 * @param indent of the first line in pt; may be negative
 * @param rightToLeft the paragraph's base direction
 * @param balance whether to make lines about equally long ({@code text-wrap: balance}): no lone word on a last line
 * @param minWord shortest word that may be hyphenated, in characters
 * @param minBefore fewest characters before a hyphen
 * @param minAfter fewest characters after it
 * @param maxHyphens most lines in a row that may end in one
 * @param hang whether punctuation may hang into the margin: opening quotes at the start edge, stops and hyphens at the end
 * @param lastHyphen whether the paragraph's last full line may end in a hyphen
 */
public record ParagraphStyle(
    Align align,
    Align alignLast,
    double indent,
    boolean rightToLeft,
    boolean balance,
    int minWord,
    int minBefore,
    int minAfter,
    int maxHyphens,
    boolean hang,
    boolean lastHyphen) {
  /** Where a line stands in its measure; start and end follow the base direction. */
  public enum Align {
    START,
    END,
    CENTER,
    JUSTIFY
  }

  /** Whether the first letter with a direction runs from right to left (UAX 9, P2); {@code otherwise} if there is none. */
  public static boolean startsRightToLeft(List<InlineItem> items, boolean otherwise) {
    for (InlineItem item : items) {
      byte direction = item instanceof InlineItem.Span span ? Bidi.getBaseDirection(span.text()) : Bidi.NEUTRAL;
      if (direction != Bidi.NEUTRAL) {
        return direction == Bidi.RTL;
      }
    }
    return otherwise;
  }
}
