package org.gatefold.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** The colour profile of screens, compressed once for all files. */
final class SrgbProfile {
  private static final String NAME = "/render/sRGB2014.icc";

  private final byte[] deflated;

  SrgbProfile() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    try (InputStream in = SrgbProfile.class.getResourceAsStream(NAME);
        DeflaterOutputStream sink = new DeflaterOutputStream(out, deflater)) {
      if (in == null) {
        throw new IllegalStateException("not on the class path: " + NAME);
      }
      in.transferTo(sink);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } finally {
      deflater.end();
    }
    deflated = out.toByteArray();
  }

  byte[] deflated() {
    return deflated;
  }
}
