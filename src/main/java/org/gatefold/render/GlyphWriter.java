package org.gatefold.render;

import java.util.List;
import java.util.Optional;
import org.gatefold.model.paged.PageItem.Glyph;
import org.gatefold.model.paged.PageItem.Glyphs;

/**
 * Writes text. The pen's place is followed as a reader will compute it from the widths in the file, so that rounding
 * never adds up: each glyph lands within a two-thousandth of the font size of where it should be.
 */
final class GlyphWriter {
  /** A gap wider than this many font sizes is a new place, not a space. */
  private static final double FAR = 8;
  private static final double NOWHERE = Double.NaN;

  private final PdfBuffer out;
  private final PaintState paint;
  private final PageResources resources;
  private final double height;

  private boolean inText;
  private boolean inArray;
  private boolean inString;
  /** Origin of the text line, in hundredths of a point, as Td moves it. */
  private long lineX;
  private long lineY;
  private double pen = NOWHERE;
  private double rise;
  private String font = "";
  private double size;
  /** A thousandth of the font size. */
  private double unit;

  /** @param height of the page, from whose top the items count */
  GlyphWriter(PdfBuffer out, PaintState paint, PageResources resources, double height) {
    this.out = out;
    this.paint = paint;
    this.resources = resources;
    this.height = height;
  }

  /** Opens a text object if none is open. */
  void begin() {
    if (!inText) {
      out.ascii("BT\n");
      inText = true;
      lineX = 0;
      lineY = 0;
      pen = NOWHERE;
    }
  }

  /** Closes the text object if one is open. */
  void end() {
    flush();
    if (inText) {
      out.ascii("ET\n");
      inText = false;
    }
  }

  /** Finishes the operator at hand, so that another may follow within the text object. */
  void flush() {
    closeString();
    if (inArray) {
      out.ascii("]TJ\n");
      inArray = false;
    }
  }

  /** Shows glyphs; {@code tagged} where ActualText may stand, which is not in artifacts. */
  void write(Glyphs item, boolean tagged) {
    Optional<FontUse> use = resources.font(item.face());
    if (use.isEmpty() || item.glyphs().isEmpty()) {
      return;
    }
    begin();
    select(item, use.get());
    place(item);
    boolean reversed = tagged && Clusters.runLeft(item.glyphs());
    if (reversed) {
      flush();
      out.ascii("/ReversedChars BMC\n");
    }
    show(item, use.get(), tagged);
    if (reversed) {
      flush();
      out.ascii("EMC\n");
    }
  }

  private void select(Glyphs item, FontUse use) {
    if (paint.changesText(item.ink())) {
      flush();
      paint.text(item.ink());
    }
    if (!use.name().equals(font) || item.size() != size) {
      flush();
      out.octet('/').ascii(use.name()).octet(' ').number(item.size()).ascii("Tf\n");
      font = use.name();
      size = item.size();
      unit = size / 1000;
    }
  }

  /** Moves to the item's baseline unless the pen can get there along the one it is on. */
  private void place(Glyphs item) {
    long y = out.scaled(height - item.y(), 100);
    boolean near = Math.abs(item.x() - pen) <= FAR * size;
    if (y == lineY && near) {
      return;
    }
    flush();
    long x = out.scaled(item.x(), 100);
    out.hundredths(x - lineX).hundredths(y - lineY).ascii("Td\n");
    lineX = x;
    lineY = y;
    pen = x / 100.0;
  }

  private void show(Glyphs item, FontUse use, boolean tagged) {
    List<Glyph> glyphs = item.glyphs();
    double place = item.x();
    for (int i = 0; i < glyphs.size(); ) {
      int end = Clusters.end(glyphs, i);
      Glyph first = glyphs.get(i);
      if (end > i + 1) {
        show(glyphs.subList(i, end), place, use, tagged);
      } else if (known(first.id(), use)) {
        raise(first.dy());
        String text = first.text().length() > 1 ? lead(first.text(), place + first.dx(), use, tagged) : first.text();
        show(use.code(first.id(), text), text, place + first.dx(), use, tagged);
      }
      for (; i < end; i++) {
        place += glyphs.get(i).advance();
      }
    }
  }

  private void show(List<Glyph> cluster, double place, FontUse use, boolean tagged) {
    boolean known = true;
    for (Glyph glyph : cluster) {
      known &= known(glyph.id(), use);
    }
    if (known) {
      raise(0);
      String text = lead(Clusters.text(cluster), place, use, tagged);
      show(use.code(Composite.of(cluster, use.face(), size), text), text, place, use, tagged);
    }
  }

  /**
   * Where text runs from right to left, most readers turn round all characters that they find. So there no code stands for more
   * than one: all but the first get codes of their own that show nothing, the last one first.
   *
   * @return what is left to be said
   */
  private String lead(String text, double place, FontUse use, boolean tagged) {
    if (!Clusters.runsLeft(text)) {
      return text;
    }
    int first = Character.charCount(text.codePointAt(0));
    for (int at = text.length(); at > first; ) {
      int before = text.offsetByCodePoints(at, -1);
      String one = text.substring(before, at);
      show(use.code(Composite.NOTHING, one), one, place, use, tagged);
      at = before;
    }
    return text.substring(0, first);
  }

  private boolean known(int glyph, FontUse use) {
    if (!use.has(glyph)) {
      resources.missing(glyph, use.face());
      return false;
    }
    return true;
  }

  private void show(int code, String text, double place, FontUse use, boolean tagged) {
    boolean actual = tagged && Clusters.needsActualText(text);
    if (actual) {
      flush();
      out.ascii("/Span<</ActualText").utf16(text).ascii(">>BDC\n");
    }
    adjust(place);
    openString();
    out.code(code);
    pen += use.width(code) * unit;
    if (actual) {
      flush();
      out.ascii("EMC\n");
    }
  }

  /** Moves the pen by whole thousandths of the font size; what is left over is made good at the next glyph. */
  private void adjust(double target) {
    long thousandths = out.scaled((target - pen) / unit, 1);
    if (thousandths != 0) {
      closeString();
      openArray();
      out.integer(-thousandths);
      pen += thousandths * unit;
    }
  }

  private void raise(double dy) {
    if (dy != rise) {
      flush();
      out.number(dy).ascii("Ts\n");
      rise = dy;
    }
  }

  private void openArray() {
    if (!inArray) {
      out.octet('[');
      inArray = true;
    }
  }

  private void openString() {
    if (!inString) {
      openArray();
      out.octet('(');
      inString = true;
    }
  }

  private void closeString() {
    if (inString) {
      out.octet(')');
      inString = false;
    }
  }
}
