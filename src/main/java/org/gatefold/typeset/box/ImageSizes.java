package org.gatefold.typeset.box;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.StringTokenizer;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.gatefold.model.job.Resource;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads how large a picture is, from its head alone. */
public final class ImageSizes {
  /** A CSS pixel in pt. */
  private static final double PIXEL = 0.75;

  private ImageSizes() {}

  /** Width and height in pt; a raster pixel counts as a CSS pixel. */
  public record Size(double width, double height) {}

  /**
   * The picture's own size.
   *
   * @throws IOException if it has none that can be read
   */
  public static Size of(Resource resource) throws IOException {
    return resource.path().toLowerCase(Locale.ROOT).endsWith(".svg") ? svg(resource) : raster(resource);
  }

  private static Size svg(Resource resource) throws IOException {
    Element root = Jsoup.parse(resource.text(), "", Parser.xmlParser()).selectFirst("svg");
    if (root == null) {
      throw new IOException("it holds no <svg> element");
    }
    StringTokenizer box = new StringTokenizer(root.attr("viewBox"), " ,\t\n");
    try {
      if (box.countTokens() == 4) {
        box.nextToken();
        box.nextToken();
        return new Size(Double.parseDouble(box.nextToken()) * PIXEL, Double.parseDouble(box.nextToken()) * PIXEL);
      }
      return new Size(pixels(root.attr("width")) * PIXEL, pixels(root.attr("height")) * PIXEL);
    } catch (NumberFormatException notANumber) {
      throw new IOException("its viewBox is no list of four numbers", notANumber);
    }
  }

  private static double pixels(String length) {
    return Double.parseDouble(length.endsWith("px") ? length.substring(0, length.length() - 2) : length);
  }

  private static Size raster(Resource resource) throws IOException {
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(resource.bytes()))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        throw new IOException("it is neither PNG nor JPEG");
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in, true, true);
        return new Size(reader.getWidth(0) * PIXEL, reader.getHeight(0) * PIXEL);
      } finally {
        reader.dispose();
      }
    }
  }
}
