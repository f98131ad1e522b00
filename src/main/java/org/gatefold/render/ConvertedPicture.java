package org.gatefold.render;

import java.util.List;

/** A picture of pixels in the colours of a file that changes all colours. */
final class ConvertedPicture {
  private ConvertedPicture() {}

  static Prepared png(byte[] bytes, String key, Conversion conversion) throws RefusedPicture {
    PngReader png = new PngReader(bytes);
    return ready(key, PngPixmap.of(png), new Prepared.Size(png.width(), png.height(), png.bits() == 1), conversion);
  }

  static Prepared ready(String key, Pixmap pixels, Prepared.Size size, Conversion conversion) throws RefusedPicture {
    return new Prepared.Ready(key, conversion.image(pixels), pixels.masked(), size, List.of());
  }
}
