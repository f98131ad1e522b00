package org.gatefold.render;

import java.io.ByteArrayOutputStream;
import java.util.zip.Deflater;

/** Compresses bytes once for all files that hold them. */
final class Deflated {
  private Deflated() {}

  static byte[] of(byte[] bytes) {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    try {
      deflater.setInput(bytes);
      deflater.finish();
      ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 4 + 64);
      byte[] room = new byte[1 << 14];
      while (!deflater.finished()) {
        out.write(room, 0, deflater.deflate(room));
      }
      return out.toByteArray();
    } finally {
      deflater.end();
    }
  }
}
