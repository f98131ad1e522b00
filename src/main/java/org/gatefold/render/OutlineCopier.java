package org.gatefold.render;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.gatefold.render.TrueType.Outline;

/** Copies glyph outlines without their instructions (OpenType 1.9, table glyf). */
final class OutlineCopier {
  private static final int HEADER = 10;
  private static final int ARGS_ARE_WORDS = 0x0001;
  private static final int ARGS_ARE_OFFSETS = 0x0002;
  private static final int HAS_SCALE = 0x0008;
  private static final int MORE_COMPONENTS = 0x0020;
  private static final int HAS_XY_SCALE = 0x0040;
  private static final int HAS_MATRIX = 0x0080;
  private static final int HAS_INSTRUCTIONS = 0x0100;
  /** Bytes of a part of a composite: flags, glyph, two offsets. */
  private static final int PART = 8;
  /** The largest offset that a short loca table can hold. */
  private static final int SHORT_LIMIT = 0x1FFFE;

  private final TrueType font;
  private final IntUnaryOperator numbers;
  private byte[] glyf = new byte[1 << 14];
  private int size;
  private int[] offsets = new int[128];
  private int count;

  /** @param numbers gives the new number of a composite's part, which has to be added later if it was not yet */
  OutlineCopier(TrueType font, IntUnaryOperator numbers) {
    this.font = font;
    this.numbers = numbers;
  }

  void add(int glyph) {
    Outline outline = font.outline(glyph);
    reserve(outline.length() + 2);
    if (outline.length() > HEADER) {
      if (font.bytes()[outline.offset()] < 0) {
        copyComposite(outline);
      } else {
        copySimple(outline);
      }
    }
    close();
  }

  /** Adds a glyph made of others; parts that draw nothing are left out. */
  void add(Composite composite) {
    List<Composite.Part> drawn =
        composite.parts().stream().filter(part -> font.outline(part.glyph()).length() > HEADER).toList();
    reserve(HEADER + PART * drawn.size());
    if (!drawn.isEmpty()) {
      CompositeBox box = CompositeBox.of(composite, font);
      put(-1, box.left(), box.bottom(), box.right(), box.top());
      for (int i = 0; i < drawn.size(); i++) {
        Composite.Part part = drawn.get(i);
        int more = i + 1 < drawn.size() ? MORE_COMPONENTS : 0;
        put(ARGS_ARE_WORDS | ARGS_ARE_OFFSETS | more, numbers.applyAsInt(part.glyph()), part.x(), part.y());
      }
    }
    close();
  }

  byte[] glyf() {
    return Arrays.copyOf(glyf, size);
  }

  /** Whether offsets need 32 bits. */
  boolean wide() {
    return size > SHORT_LIMIT;
  }

  byte[] loca() {
    boolean wide = wide();
    byte[] loca = new byte[(count + 1) * (wide ? 4 : 2)];
    for (int i = 0; i <= count; i++) {
      if (wide) {
        SfntWriter.put32(loca, 4 * i, offsets[i]);
      } else {
        SfntWriter.put16(loca, 2 * i, offsets[i] / 2);
      }
    }
    return loca;
  }

  /** Contour ends, then the length of the instructions and these, then the points. */
  private void copySimple(Outline outline) {
    int contours = font.uint16(outline.offset());
    int ends = HEADER + 2 * contours;
    int instructions = ends + 2 <= outline.length() ? font.uint16(outline.offset() + ends) : 0;
    int points = ends + 2 + instructions;
    if (points > outline.length()) {
      return;
    }
    copy(outline.offset(), ends);
    SfntWriter.put16(glyf, size, 0);
    size += 2;
    copy(outline.offset() + points, outline.length() - points);
  }

  private void copyComposite(Outline outline) {
    copy(outline.offset(), HEADER);
    int at = outline.offset() + HEADER;
    int end = outline.offset() + outline.length();
    int flags = MORE_COMPONENTS;
    while ((flags & MORE_COMPONENTS) != 0 && at + 4 <= end) {
      flags = font.uint16(at);
      int part = font.uint16(at + 2);
      int length = Math.min(4 + partSize(flags), end - at);
      copy(at, length);
      SfntWriter.put16(glyf, size - length, flags & ~HAS_INSTRUCTIONS);
      SfntWriter.put16(glyf, size - length + 2, part < font.glyphCount() ? numbers.applyAsInt(part) : 0);
      at += length;
    }
  }

  private static int partSize(int flags) {
    int arguments = (flags & ARGS_ARE_WORDS) != 0 ? 4 : 2;
    int transform = (flags & HAS_SCALE) != 0 ? 2 : (flags & HAS_XY_SCALE) != 0 ? 4 : (flags & HAS_MATRIX) != 0 ? 8 : 0;
    return arguments + transform;
  }

  private void put(int... words) {
    for (int word : words) {
      SfntWriter.put16(glyf, size, word);
      size += 2;
    }
  }

  private void close() {
    size += size & 1;
    count++;
    offsets[count] = size;
  }

  private void copy(int from, int length) {
    System.arraycopy(font.bytes(), from, glyf, size, length);
    size += length;
  }

  private void reserve(int more) {
    if (size + more > glyf.length) {
      glyf = Arrays.copyOf(glyf, 2 * (size + more));
    }
    if (count + 2 > offsets.length) {
      offsets = Arrays.copyOf(offsets, 2 * offsets.length);
    }
  }
}
