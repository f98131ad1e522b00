package org.gatefold.render;

import de.rototor.pdfbox.graphics2d.IPdfBoxGraphics2DColor;
import de.rototor.pdfbox.graphics2d.IPdfBoxGraphics2DColorMapper;
import de.rototor.pdfbox.graphics2d.IPdfBoxGraphics2DImageEncoder;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.gatefold.model.paged.Ink;

/** Gives drawings the colours of a file that changes all colours, as they are drawn. */
record SvgColours(Conversion conversion) implements IPdfBoxGraphics2DColorMapper, IPdfBoxGraphics2DImageEncoder {
  /** Colours that are PDF's already are grays of soft masks and stay. */
  @Override
  public PDColor mapColor(Color colour, IColorMapperEnv environment) {
    if (colour instanceof IPdfBoxGraphics2DColor ready) {
      return ready.toPDColor();
    }
    float[] parts = colour.getRGBColorComponents(null);
    Tone tone = conversion.drawn(new Ink.Rgb(parts[0], parts[1], parts[2], 1));
    return new PDColor(tone.parts(), space(tone));
  }

  @Override
  public PDImageXObject encodeImage(
      PDDocument document, PDPageContentStream content, Image image, IPdfBoxGraphics2DImageEncoderEnv environment) {
    try (Streams streams = new Streams(document.getDocument())) {
      Snapshot.Bytes converted = conversion.image(pixels(buffered(image)));
      return new PDImageXObject(new PDStream(Snapshot.copy(converted, streams)), null);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (RefusedPicture refused) {
      throw new IllegalArgumentException(refused.getMessage(), refused);
    }
  }

  private static PDColorSpace space(Tone tone) {
    return switch (tone) {
      case Tone.Gray gray -> PDDeviceGray.INSTANCE;
      case Tone.Rgb mixed -> PDDeviceRGB.INSTANCE;
      case Tone.Cmyk process -> PDDeviceCMYK.INSTANCE;
    };
  }

  private static BufferedImage buffered(Image image) {
    if (image instanceof BufferedImage ready) {
      return ready;
    }
    BufferedImage copy = new BufferedImage(image.getWidth(null), image.getHeight(null), BufferedImage.TYPE_INT_ARGB);
    Graphics2D graphics = copy.createGraphics();
    graphics.drawImage(image, 0, 0, null);
    graphics.dispose();
    return copy;
  }

  private static Pixmap pixels(BufferedImage image) {
    int width = image.getWidth();
    int height = image.getHeight();
    if (image.getType() == BufferedImage.TYPE_BYTE_GRAY) {
      return Pixmap.of(width, height, JpegPixmap.samples(image.getRaster(), 1), null, null);
    }
    int[] argb = image.getRGB(0, 0, width, height, null, 0, width);
    byte[] samples = new byte[3 * argb.length];
    byte[] alpha = new byte[argb.length];
    boolean opaque = true;
    for (int i = 0; i < argb.length; i++) {
      samples[3 * i] = (byte) (argb[i] >> 16);
      samples[3 * i + 1] = (byte) (argb[i] >> 8);
      samples[3 * i + 2] = (byte) argb[i];
      alpha[i] = (byte) (argb[i] >>> 24);
      opaque &= alpha[i] == (byte) 0xFF;
    }
    return Pixmap.of(width, height, samples, opaque ? null : alpha, null);
  }
}
