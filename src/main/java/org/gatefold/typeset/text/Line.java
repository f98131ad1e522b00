package org.gatefold.typeset.text;

import java.util.List;
import org.gatefold.model.font.FontFace;
import org.gatefold.model.paged.PageItem;

/**
 * A finished line, its pieces in logical order, so that text read piece by piece reads as it was written; a space at
 * which the line ends is kept as the last glyph, without an advance, so that words of two lines never run together.
 *
 * @param width from its first visible glyph to the end of its last, in pt; what hangs into a margin included, indent not
 * @param start offset of the line's first character in the paragraph's text (things and breaks count as one)
 * @param end offset behind its last
 * @param hyphenated whether it ends in a hyphen that hyphenation put there
 * @param overfull by how many pt the line is wider than its measure; 0 for none
 */
public record Line(List<Piece> pieces, double width, int start, int end, boolean hyphenated, double overfull) {
  public Line {
    pieces = List.copyOf(pieces);
  }

  /** What stands on a line; {@code x} is its left edge in pt from the left edge of the measure. */
  public sealed interface Piece {
    int tag();

    double x();

    /** Its advance width in pt. */
    double width();
  }

  /**
   * Glyphs of one font, size, tag and direction, in visual order. A run that holds a letter of a right-to-left script is to be
   * read from its last glyph to its first, any other from first to last.
   */
  public record Run(FontFace face, double size, List<PageItem.Glyph> glyphs, double x, double width, int tag)
      implements Piece {
    public Run {
      glyphs = List.copyOf(glyphs);
    }

    /** Whether its text reads from the last glyph to the first. */
    public boolean rightToLeft() {
      return glyphs.stream().anyMatch(glyph -> Directions.hasRightToLeft(glyph.text()));
    }

    /** Its characters in logical order. */
    public String text() {
      StringBuilder text = new StringBuilder();
      for (PageItem.Glyph glyph : rightToLeft() ? glyphs.reversed() : glyphs) {
        text.append(glyph.text());
      }
      return text.toString();
    }
  }

  /** A {@link InlineItem.Thing}. */
  public record Slot(double x, double width, int tag) implements Piece {}
}
