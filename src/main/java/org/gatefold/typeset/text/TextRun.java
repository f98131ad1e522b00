package org.gatefold.typeset.text;

import org.gatefold.model.font.FontFace;

/**
 * A stretch of a paragraph's text in one style, font, script and direction, shaped; or one thing, edge or blank, which has no
 * glyphs.
 */
sealed interface TextRun {
  /** Offset of its first character in the paragraph's text. */
  int from();

  /** Offset behind its last. */
  int to();

  /** Index of its item. */
  int item();

  /** Embedding level (UAX 9). */
  byte level();

  default boolean rightToLeft() {
    return (level() & 1) == 1;
  }

  /**
   * Characters.
   *
   * @param job what was shaped; its text is that of this run
   * @param scale from font units to pt
   */
  record Text(int from, int to, int item, byte level, TextStyle style, int tag, ShapeJob job, GlyphRun glyphs, double scale)
      implements TextRun {
    FontFace face() {
      return job.face();
    }
  }

  /** An {@link InlineItem.Thing}. */
  record Thing(int from, int item, byte level, InlineItem.Thing thing) implements TextRun {
    @Override
    public int to() {
      return from + 1;
    }
  }

  /** An {@link InlineItem.Edge}, which is as long as no character. */
  record Edge(int from, int item, byte level, InlineItem.Edge edge) implements TextRun {
    @Override
    public int to() {
      return from;
    }

    /** Whether it stands on a line from one offset to another: with what is inside its box. */
    boolean isIn(int start, int end) {
      return edge.opens() ? from >= start && from < end : from > start && from <= end;
    }
  }

  /** An {@link InlineItem.Break}, an {@link InlineItem.Turn}, or text for which there is no font at all. */
  record Blank(int from, int to, int item, byte level) implements TextRun {}
}
