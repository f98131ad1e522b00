package org.gatefold.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import org.apache.pdfbox.cos.COSName;

/** The colour profile of screens, compressed once for all files. */
final class SrgbProfile {
  private static final String NAME = "/render/sRGB2014.icc";

  private final OutputIntent intent;

  SrgbProfile() {
    try (InputStream in = SrgbProfile.class.getResourceAsStream(NAME)) {
      if (in == null) {
        throw new IllegalStateException("not on the class path: " + NAME);
      }
      OutputIntent.Profile profile = new OutputIntent.Profile(Deflated.of(in.readAllBytes(), Deflater.BEST_COMPRESSION));
      intent = new OutputIntent(COSName.GTS_PDFA1, "sRGB", true, "sRGB IEC61966-2.1", profile, 3);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  OutputIntent intent() {
    return intent;
  }
}
