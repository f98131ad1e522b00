package org.gatefold.render;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.stream.ImageOutputStream;
import org.gatefold.model.job.Resource;

/** Pictures made on the spot. */
final class Pictures {
  static final String GRADIENT =
      """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 50" width="100" height="50">
        <defs><linearGradient id="g"><stop offset="0" stop-color="#0B5A60"/><stop offset="1" stop-color="#fff"/>
        </linearGradient></defs>
        <rect width="100" height="50" fill="url(#g)"/>
        <circle cx="30" cy="25" r="20" fill="#c00" fill-opacity="0.5" stroke="#000" stroke-width="2"/>
      </svg>
      """;

  private Pictures() {}

  static Resource svg(String text) {
    return new Resource("figures/drawing.svg", text.getBytes(StandardCharsets.UTF_8));
  }

  static Resource png(boolean alpha) {
    return png(image(alpha ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB), false);
  }

  static Resource png(BufferedImage image, boolean interlaced) {
    return new Resource("figures/picture.png", write(image, "png", interlaced));
  }

  static Resource jpeg(BufferedImage image, boolean progressive) {
    return new Resource("figures/photo.jpg", write(image, "jpeg", progressive));
  }

  /** A gradient with a disc on it; where there is alpha, the corners are clear. */
  static BufferedImage image(int type) {
    BufferedImage image = new BufferedImage(37, 23, type);
    Graphics2D graphics = image.createGraphics();
    if (!image.getColorModel().hasAlpha()) {
      graphics.setPaint(new GradientPaint(0, 0, Color.WHITE, 37, 23, Color.BLUE));
      graphics.fillRect(0, 0, 37, 23);
    }
    graphics.setPaint(new Color(200, 30, 10));
    graphics.fillOval(4, 2, 20, 18);
    graphics.dispose();
    return image;
  }

  private static byte[] write(BufferedImage image, String format, boolean progressive) {
    ImageWriter writer = ImageIO.getImageWriters(new ImageTypeSpecifier(image), format).next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
      ImageWriteParam how = writer.getDefaultWriteParam();
      how.setProgressiveMode(progressive ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
      IIOMetadata metadata = writer.getDefaultImageMetadata(new ImageTypeSpecifier(image), how);
      writer.setOutput(out);
      writer.write(metadata, new IIOImage(image, null, metadata), how);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
