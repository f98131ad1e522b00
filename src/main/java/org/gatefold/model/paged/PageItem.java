package org.gatefold.model.paged;

import java.util.List;
import org.gatefold.model.font.FontFace;
import org.gatefold.model.job.Resource;

/** Something painted on a page. */
public sealed interface PageItem {
  /** An item that belongs to no content: rules, backgrounds, running heads. */
  int ARTIFACT = -1;

  /**
   * The marked-content id on its page, or {@link #ARTIFACT}. Items with the same id may stand apart; their order is the
   * order of the text.
   */
  int mark();

  /**
   * Glyphs of one font and size on one baseline.
   *
   * @param size in pt
   * @param x pen position of the first glyph
   * @param y of the baseline
   * @param glyphs in visual order, from left to right
   */
  record Glyphs(FontFace face, double size, double x, double y, Ink ink, List<Glyph> glyphs, int mark)
      implements PageItem {
    public Glyphs {
      glyphs = List.copyOf(glyphs);
    }
  }

  /**
   * A glyph.
   *
   * @param advance distance in pt from this glyph's pen position to the next one's: kerning, spacing and justification
   *     included
   * @param dx shift of the glyph itself to the right, in pt, that does not move the pen
   * @param dy shift upwards, in pt
   * @param text the characters it stands for; empty for all but one glyph of a cluster of several. A soft hyphen
   *     (U+00AD) marks a hyphen that hyphenation put there
   */
  record Glyph(int id, double advance, double dx, double dy, String text) {}

  /**
   * A filled or stroked path.
   *
   * @param fill null for none
   * @param stroke null for none
   */
  record Shape(List<Segment> path, @org.jspecify.annotations.Nullable Ink fill,
      @org.jspecify.annotations.Nullable Stroke stroke, int mark) implements PageItem {
    public Shape {
      path = List.copyOf(path);
    }
  }

  /**
   * A path filled with colours that run into each other along a line, and go on beyond its ends.
   *
   * @param stops at least two, their places not falling; all of one colour space and one opacity
   */
  record Gradient(List<Segment> path, double fromX, double fromY, double toX, double toY, List<Stop> stops, int mark)
      implements PageItem {
    public Gradient {
      path = List.copyOf(path);
      stops = List.copyOf(stops);
    }
  }

  /** A colour of a gradient; {@code place} is 0 at the start of its line and 1 at its end. */
  record Stop(double place, Ink ink) {}

  /** A line's colour, width in pt, and dash lengths in pt (empty: solid). */
  record Stroke(Ink ink, double width, List<Double> dashes) {
    public Stroke {
      dashes = List.copyOf(dashes);
    }
  }

  /** A step of a path. */
  sealed interface Segment {
    record MoveTo(double x, double y) implements Segment {}

    record LineTo(double x, double y) implements Segment {}

    record CurveTo(double x1, double y1, double x2, double y2, double x, double y) implements Segment {}

    record Close() implements Segment {}
  }

  /**
   * A raster image or an SVG drawing stretched to a rectangle.
   *
   * @param clip corner of the visible part and its size: x, y, width, height; null to show all
   */
  record Picture(Resource resource, double x, double y, double width, double height,
      @org.jspecify.annotations.Nullable Box clip, int mark) implements PageItem {}

  /** A rectangle in page coordinates. */
  record Box(double x, double y, double width, double height) {}
}
