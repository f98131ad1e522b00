package org.gatefold.preflight.press.page;

/** Something that paints. */
public sealed interface Painted permits Painted.TextRun, Painted.Fill, Painted.Stroke, Painted.Picture, Painted.Shade {
  Mark mark();

  /**
   * A piece of text that one operator shows.
   *
   * @param text its beginning
   * @param size in points after all scaling
   * @param mode rendering mode (ISO 32000-1, table 106); 3 cannot be seen
   * @param missing how many characters have no glyph
   * @param misfits how many glyphs are wider or narrower than the file says
   * @param unreadable how many characters stand for U+FFFD
   * @param ground what lay below it when it was painted
   */
  record TextRun(Mark mark, String text, double size, int mode, FontFacts font, int missing, int misfits, int unreadable,
      Ink ground) implements Painted {
    /** Whether it cannot be seen. */
    public boolean isInvisible() {
      return mode == 3 || mode == 7;
    }
  }

  /**
   * A filled path.
   *
   * @param thin the lesser extent of a path that looks like a line, in points; 0 for any other path
   */
  record Fill(Mark mark, double thin) implements Painted {}

  /**
   * A stroked path.
   *
   * @param width of the line after scaling
   */
  record Stroke(Mark mark, double width) implements Painted {}

  /**
   * A picture.
   *
   * @param name in the resources; empty if it stands in the content
   * @param pixelsWide number of pixels
   * @param pixelsHigh number of pixels
   * @param bits per component
   * @param ppi pixels per inch in the worse direction
   * @param placed where the whole picture lies, hidden parts too
   */
  record Picture(Mark mark, String name, int pixelsWide, int pixelsHigh, int bits, double ppi, Box placed)
      implements Painted {}

  /** A gradient that fills all that is not clipped. */
  record Shade(Mark mark) implements Painted {}
}
