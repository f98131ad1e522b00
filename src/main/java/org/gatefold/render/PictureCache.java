package org.gatefold.render;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.WeakHashMap;
import org.gatefold.model.job.Resource;

/**
 * Pictures that were looked at before, in the colours of one kind of file. A picture is forgotten when nobody else holds its file any more, so that long
 * runs with a picture for each recipient do not fill the memory. Threads may share it.
 */
final class PictureCache {
  private final Inks inks;
  private final Map<Resource, Prepared> pictures = Collections.synchronizedMap(new WeakHashMap<>());

  PictureCache(Inks inks) {
    this.inks = inks;
  }

  Prepared of(Resource resource) {
    Prepared known = pictures.get(resource);
    if (known == null) {
      known = prepare(resource.bytes());
      pictures.put(resource, known);
    }
    return known;
  }

  private Prepared prepare(byte[] bytes) {
    try {
      if (PngReader.recognises(bytes)) {
        return switch (inks) {
          case ScreenInks screen -> PngPicture.of(bytes, key(bytes));
          case Conversion conversion -> ConvertedPicture.png(bytes, key(bytes), conversion);
        };
      }
      if (JpegPicture.recognises(bytes)) {
        return JpegPicture.of(bytes, key(bytes), inks);
      }
      return SvgPicture.recognises(bytes)
          ? SvgPicture.of(bytes, key(bytes), inks)
          : new Prepared.Refused(Prepared.Remark.of(RenderCode.PICTURE_KIND));
    } catch (RefusedPicture refused) {
      return new Prepared.Refused(refused.reason());
    }
  }

  private static String key(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException absent) {
      throw new IllegalStateException("every Java has SHA-256", absent);
    }
  }
}
