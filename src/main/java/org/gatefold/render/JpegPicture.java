package org.gatefold.render;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.apache.pdfbox.cos.COSName;

/**
 * Turns JPEG into an image XObject without compressing it anew. Only what a decoder needs is kept: camera, place and
 * time of a photograph are nobody's business (ISO/IEC 10918-1, annex B).
 */
final class JpegPicture {
  private static final int SOI = 0xD8;
  private static final int EOI = 0xD9;
  private static final int SOS = 0xDA;
  private static final int APP0 = 0xE0;
  private static final int APP2 = 0xE2;
  private static final int APP14 = 0xEE;
  private static final int APP15 = 0xEF;
  private static final int COMMENT = 0xFE;
  /** Reading every eighth pixel still decodes the whole file. */
  private static final int SAMPLE = 8;

  private static final String PROFILE_MARK = "ICC_PROFILE\0";
  /** Marker, length, mark, and the numbers of this part and of all parts; parts stand in order (ICC.1, annex B.4). */
  private static final int PROFILE_HEADER = 18;

  private final byte[] bytes;
  private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
  private final ByteArrayOutputStream profile = new ByteArrayOutputStream();
  private int width;
  private int height;
  private int components;
  private boolean adobe;

  private JpegPicture(byte[] bytes) {
    this.bytes = bytes;
  }

  static boolean recognises(byte[] bytes) {
    return bytes.length > 3 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == SOI && (bytes[2] & 0xFF) == 0xFF;
  }

  /** As it is, or in other colours. */
  static Prepared of(byte[] bytes, String key, Inks inks) throws RefusedPicture {
    JpegPicture picture = new JpegPicture(bytes);
    picture.read();
    boolean process = picture.components == 4;
    if (process && !(inks instanceof Conversion conversion && conversion.keepsProcessColours())) {
      throw new RefusedPicture(RenderCode.PICTURE_COLOUR);
    }
    picture.decode();
    Prepared.Size size = new Prepared.Size(picture.width, picture.height, false);
    if (inks instanceof Conversion conversion && !process) {
      Pixmap pixels = JpegPixmap.of(picture.kept.toByteArray(), picture.profile.toByteArray());
      return ConvertedPicture.ready(key, pixels, size, conversion);
    }
    return new Prepared.Ready(key, picture.image(), false, size, List.of());
  }

  /** Adobe's process colours are turned inside out: 0 is most ink. */
  private Snapshot.Bytes image() {
    ImageObject image = new ImageObject(width, height, 8).put(COSName.FILTER, COSName.DCT_DECODE);
    image.put(COSName.COLORSPACE, switch (components) {
      case 1 -> COSName.DEVICEGRAY;
      case 3 -> COSName.DEVICERGB;
      default -> COSName.DEVICECMYK;
    });
    if (components == 4 && adobe) {
      image.put(COSName.DECODE, ImageObject.numbers(1, 0, 1, 0, 1, 0, 1, 0));
    }
    return image.with(kept.toByteArray());
  }

  private void read() throws RefusedPicture {
    kept.write(bytes, 0, 2);
    int at = 2;
    while (at >= 0) {
      at = segment(at);
    }
    PngReader.require(components != 0, "it has no frame");
  }

  /** Takes or leaves a segment; gives where the next one starts, or -1 after the last. */
  private int segment(int from) throws RefusedPicture {
    int at = from;
    while (at + 1 < bytes.length && octet(at) == 0xFF && octet(at + 1) == 0xFF) {
      at++;
    }
    PngReader.require(at + 4 <= bytes.length || (at + 2 == bytes.length && octet(at + 1) == EOI), "it is cut off");
    PngReader.require(octet(at) == 0xFF, "it is damaged");
    int marker = octet(at + 1);
    if (marker == EOI) {
      kept.write(bytes, at, 2);
      return -1;
    }
    int end = at + 2 + (octet(at + 2) << 8 | octet(at + 3));
    PngReader.require(end <= bytes.length, "it is cut off");
    if (isFrame(marker)) {
      frame(marker, at + 4, end);
    }
    adobe |= marker == APP14 && says(at + 4, end, "Adobe");
    if (marker == APP2 && says(at + 4, end, PROFILE_MARK) && end - at > PROFILE_HEADER) {
      profile.write(bytes, at + PROFILE_HEADER, end - at - PROFILE_HEADER);
    }
    if (!dispensable(marker)) {
      kept.write(bytes, at, end - at);
    }
    return marker == SOS ? scan(end) : end;
  }

  /** Copies entropy-coded data, in which a marker is an FF before anything but 00 and restarts. */
  private int scan(int from) throws RefusedPicture {
    int at = from;
    while (at + 1 < bytes.length) {
      int next = octet(at + 1);
      if (octet(at) == 0xFF && next != 0 && (next < 0xD0 || next > 0xD7) && next != 0xFF) {
        kept.write(bytes, from, at - from);
        return at;
      }
      at++;
    }
    throw RefusedPicture.because("it is cut off");
  }

  private void frame(int marker, int from, int end) throws RefusedPicture {
    PngReader.require(end - from >= 6, "it is damaged");
    PngReader.require(marker <= 0xC2 && octet(from) == 8, "it uses a kind of JPEG that PDF does not know");
    height = octet(from + 1) << 8 | octet(from + 2);
    width = octet(from + 3) << 8 | octet(from + 4);
    components = octet(from + 5);
    ImageObject.checkSize(width, height);
    PngReader.require(components == 1 || components == 3 || components == 4, "it has " + components + " colour components");
  }

  private boolean says(int from, int end, String text) {
    byte[] sought = text.getBytes(StandardCharsets.US_ASCII);
    return end - from >= sought.length && Arrays.equals(bytes, from, from + sought.length, sought, 0, sought.length);
  }

  private static boolean isFrame(int marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
  }

  /** APP0 and APP14 tell how colours are coded. */
  private static boolean dispensable(int marker) {
    return marker == COMMENT || (marker > APP0 && marker <= APP15 && marker != APP14);
  }

  private void decode() throws RefusedPicture {
    ImageReader reader = ImageIO.getImageReadersByFormatName("jpeg").next();
    List<String> warnings = new ArrayList<>();
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(kept.toByteArray()))) {
      reader.addIIOReadWarningListener((source, warning) -> warnings.add(warning));
      reader.setInput(in, true, true);
      ImageReadParam every = reader.getDefaultReadParam();
      every.setSourceSubsampling(SAMPLE, SAMPLE, 0, 0);
      reader.readRaster(0, every);
    } catch (IOException | IllegalArgumentException damaged) {
      warnings.add("it is damaged: " + damaged.getMessage());
    } finally {
      reader.dispose();
    }
    PngReader.require(warnings.isEmpty(), String.join("; ", warnings));
  }

  private int octet(int at) {
    return bytes[at] & 0xFF;
  }
}
