package org.gatefold.render;

import java.awt.color.CMMException;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import org.jspecify.annotations.Nullable;

/** What a picture file says about its own colours. */
final class EmbeddedProfile {
  private EmbeddedProfile() {}

  /** The profile of a picture in red, green and blue; null if there is none that can be used: then it counts as sRGB. */
  static @Nullable ICC_Profile of(byte[] icc) {
    if (icc.length == 0) {
      return null;
    }
    try {
      ICC_Profile profile = ICC_Profile.getInstance(icc);
      if (profile.getNumComponents() != 3) {
        return null;
      }
      new ICC_ColorSpace(profile).toCIEXYZ(new float[] {1, 1, 1});
      return profile;
    } catch (IllegalArgumentException | CMMException unusable) {
      return null;
    }
  }
}
