package org.gatefold.render;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Decodes JPEG in gray or in colour. */
final class JpegPixmap {
  private JpegPixmap() {}

  /**
   * @param jpeg a file without segments that a decoder can do without, checked to be whole
   * @param icc the profile that the file brings; empty if none
   */
  static Pixmap of(byte[] jpeg, byte[] icc) throws RefusedPicture {
    ImageReader reader = ImageIO.getImageReadersByFormatName("jpeg").next();
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(jpeg))) {
      reader.setInput(in, true, true);
      BufferedImage image = reader.read(0);
      int bands = image.getRaster().getNumBands() == 1 ? 1 : 3;
      return Pixmap.of(image.getWidth(), image.getHeight(), samples(image.getRaster(), bands), null,
          EmbeddedProfile.of(icc));
    } catch (IOException | IllegalArgumentException damaged) {
      throw RefusedPicture.because("it is damaged: " + damaged.getMessage());
    } finally {
      reader.dispose();
    }
  }

  /** The bands of a raster that hold colour, eight bits each. */
  static byte[] samples(Raster raster, int bands) {
    int width = raster.getWidth();
    byte[] samples = new byte[width * raster.getHeight() * bands];
    int[] row = new int[width * raster.getNumBands()];
    int to = 0;
    for (int y = 0; y < raster.getHeight(); y++) {
      raster.getPixels(raster.getMinX(), raster.getMinY() + y, width, 1, row);
      for (int x = 0; x < width; x++) {
        for (int band = 0; band < bands; band++) {
          samples[to++] = (byte) row[x * raster.getNumBands() + band];
        }
      }
    }
    return samples;
  }
}
