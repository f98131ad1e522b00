package org.gatefold.typeset.text;

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
}
