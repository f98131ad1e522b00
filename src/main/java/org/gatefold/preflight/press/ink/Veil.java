package org.gatefold.preflight.press.ink;

import org.jspecify.annotations.Nullable;

/** A soft mask on the pixels of some plates: how much of the ink gets through. */
public final class Veil {
  private final byte[] through;

  private Veil(byte[] through) {
    this.through = through;
  }

  /** What is light lets ink through (ISO 32000-1, 11.5.3). */
  public static Veil ofLight(Plates plates) {
    byte[] through = new byte[plates.width() * plates.height()];
    for (int i = 0; i < through.length; i++) {
      through[i] = (byte) plates.light(i);
    }
    return new Veil(through);
  }

  /** Both, one behind the other. */
  public static @Nullable Veil both(@Nullable Veil a, @Nullable Veil b) {
    if (a == null || b == null || a.through.length != b.through.length) {
      return a == null ? b : a;
    }
    byte[] through = new byte[a.through.length];
    for (int i = 0; i < through.length; i++) {
      through[i] = (byte) ((a.through[i] & 0xFF) * (b.through[i] & 0xFF) / 255);
    }
    return new Veil(through);
  }

  /** Whether it is for plates of so many pixels. */
  boolean fits(int pixels) {
    return through.length == pixels;
  }

  /** What is left of a cover of 0 to 255. */
  int dim(int at, int cover) {
    return (through[at] & 0xFF) * cover / 255;
  }
}
