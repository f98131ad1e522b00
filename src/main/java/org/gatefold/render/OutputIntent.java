package org.gatefold.render;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * The colours that a file was made for (ISO 32000-1, 14.11.5).
 *
 * @param kind {@code GTS_PDFA1} or {@code GTS_PDFX}
 * @param registered whether the ICC's registry knows the identifier
 * @param profile deflated, not copied
 * @param components of the profile's space
 */
record OutputIntent(
    COSName kind, String identifier, boolean registered, String info, Profile profile, int components) {
  /** An ICC profile, deflated; nobody writes to it. */
  static final class Profile {
    private final byte[] deflated;

    Profile(byte[] deflated) {
      this.deflated = deflated;
    }
  }

  COSDictionary dictionary(Streams streams) throws IOException {
    COSDictionary intent = new COSDictionary();
    intent.setItem(COSName.TYPE, COSName.OUTPUT_INTENT);
    intent.setItem(COSName.S, kind);
    intent.setItem(COSName.OUTPUT_CONDITION_IDENTIFIER, Cos.text(identifier));
    if (registered) {
      intent.setItem(COSName.REGISTRY_NAME, Cos.text("http://www.color.org"));
    }
    intent.setItem(COSName.INFO, Cos.text(info));
    COSStream icc = streams.encoded(profile.deflated, COSName.FLATE_DECODE);
    icc.setInt(COSName.N, components);
    intent.setItem(COSName.DEST_OUTPUT_PROFILE, icc);
    return intent;
  }
}
