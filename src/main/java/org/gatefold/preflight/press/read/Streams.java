package org.gatefold.preflight.press.read;

import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.cos.COSStream;

/** Reads streams up to a length. */
public final class Streams {
  private Streams() {}

  /** The beginning of a decoded stream. */
  public static byte[] read(COSStream stream, int most) throws IOException {
    try (InputStream in = stream.createInputStream()) {
      return in.readNBytes(most);
    }
  }
}
