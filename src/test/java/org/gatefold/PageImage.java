package org.gatefold;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A small picture of a page in 16 greys; columns and rows count from its top left corner. */
final class PageImage {
  private static final int DPI = 40;
  private static final int GREYS = 16;

  /** Renderers smooth edges differently; over a square of so many pixels that evens out. */
  private static final int SQUARE = 10;

  /** Of 255 greys: half a line of body text in a square differs by 25 and more. */
  private static final double MOST_IN_A_SQUARE = 20;
  private static final double MOST_ON_THE_PAGE = 1.5;

  private final BufferedImage image;

  private PageImage(BufferedImage image) {
    this.image = image;
  }

  /** Pictures of all pages. */
  static List<PageImage> of(byte[] pdf) throws IOException {
    List<PageImage> images = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFRenderer renderer = new PDFRenderer(document);
      for (int page = 0; page < document.getNumberOfPages(); page++) {
        images.add(new PageImage(grey(renderer.renderImageWithDPI(page, DPI, ImageType.RGB))));
      }
    }
    return images;
  }

  static PageImage read(Path file) throws IOException {
    return new PageImage(ImageIO.read(file.toFile()));
  }

  private static BufferedImage grey(BufferedImage colour) {
    byte[] levels = new byte[GREYS];
    for (int i = 0; i < GREYS; i++) {
      levels[i] = (byte) (i * 255 / (GREYS - 1));
    }
    BufferedImage grey = new BufferedImage(colour.getWidth(), colour.getHeight(), BufferedImage.TYPE_BYTE_BINARY,
        new IndexColorModel(4, GREYS, levels, levels, levels));
    Graphics2D graphics = grey.createGraphics();
    graphics.drawImage(colour, 0, 0, null);
    graphics.dispose();
    return grey;
  }

  /** The picture as a file, as small as it gets. */
  byte[] png() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(out);
      ImageWriteParam parameters = writer.getDefaultWriteParam();
      parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      parameters.setCompressionQuality(0);
      writer.write(null, new IIOImage(image, null, null), parameters);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  /** How this picture differs from another one, in words; empty if it does not, to the eye. */
  String difference(PageImage other) {
    if (image.getWidth() != other.image.getWidth() || image.getHeight() != other.image.getHeight()) {
      return "the page has another size";
    }
    double sum = 0;
    double worst = 0;
    String place = "";
    for (int top = 0; top < image.getHeight(); top += SQUARE) {
      for (int left = 0; left < image.getWidth(); left += SQUARE) {
        double here = difference(other, left, top);
        sum += here;
        if (here / (SQUARE * SQUARE) > worst) {
          worst = here / (SQUARE * SQUARE);
          place = (left * 72 / DPI) + ", " + (top * 72 / DPI) + " pt";
        }
      }
    }
    double mean = sum / image.getWidth() / image.getHeight();
    return mean <= MOST_ON_THE_PAGE && worst <= MOST_IN_A_SQUARE
        ? ""
        : "it looks different, by %.1f of 255 in the mean, and most by %.0f at %s".formatted(mean, worst, place);
  }

  /** The sum over a square. */
  private double difference(PageImage other, int left, int top) {
    double sum = 0;
    for (int y = top; y < Math.min(top + SQUARE, image.getHeight()); y++) {
      for (int x = left; x < Math.min(left + SQUARE, image.getWidth()); x++) {
        sum += Math.abs((image.getRGB(x, y) & 0xFF) - (other.image.getRGB(x, y) & 0xFF));
      }
    }
    return sum;
  }
}
