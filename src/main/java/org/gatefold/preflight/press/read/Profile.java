package org.gatefold.preflight.press.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * An ICC profile by its header (ICC.1, 7.2).
 *
 * @param bytes all of it
 * @param components as the PDF says (N)
 */
@SuppressWarnings("ArrayRecordComponent") // half a megabyte that nobody changes or compares
public record Profile(byte[] bytes, int components) {
  private static final int LARGEST = 16 << 20;
  private static final int HEADER = 132;

  /** Reads a profile that is embedded. */
  public static Profile of(COSStream stream) throws IOException {
    return new Profile(Streams.read(stream, LARGEST), stream.getInt(COSName.N, 0));
  }

  /** Class of device, such as {@code prtr}. */
  public String deviceClass() {
    return tag(12);
  }

  /** Colour space, such as {@code CMYK}. */
  public String space() {
    return tag(16);
  }

  /** How many components a colour of it has; 0 if its space is none that presses have. */
  public int components(String space) {
    return switch (space) {
      case "CMYK" -> 4;
      case "RGB" -> 3;
      case "GRAY" -> 1;
      default -> 0;
    };
  }

  /** Version times 100: 420 for 4.2. */
  public int version() {
    return bytes.length < HEADER ? 0 : bytes[8] * 100 + (bytes[9] >> 4 & 0xF) * 10;
  }

  /** Whether every tag lies inside the profile. */
  public boolean isWhole() {
    if (bytes.length < HEADER || number(0) > bytes.length || !tag(36).equals("acsp")) {
      return false;
    }
    long tags = number(128);
    if (tags > 1000 || HEADER + tags * 12 > bytes.length) {
      return false;
    }
    for (int i = 0; i < tags; i++) {
      if (number(HEADER + i * 12 + 4) + number(HEADER + i * 12 + 8) > bytes.length) {
        return false;
      }
    }
    return tags > 0;
  }

  private long number(int at) {
    return (bytes[at] & 0xFFL) << 24 | (bytes[at + 1] & 0xFF) << 16 | (bytes[at + 2] & 0xFF) << 8 | (bytes[at + 3] & 0xFF);
  }

  private String tag(int at) {
    return bytes.length < HEADER ? "" : new String(bytes, at, 4, StandardCharsets.ISO_8859_1).strip();
  }
}
