package org.gatefold.render;

import java.io.ByteArrayOutputStream;
import java.util.zip.Deflater;

/** Compresses bytes once for all files that hold them. */
final class Deflated {
  private Deflated() {}

  /** @param level of the compressor, 1 to 9 */
  static byte[] of(byte[] bytes, int level) {
    Deflater deflater = new Deflater(level);
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
