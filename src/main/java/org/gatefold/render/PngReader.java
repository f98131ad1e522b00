package org.gatefold.render;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Reads the chunks of a PNG file (PNG 1.2) that have to do with pixels, and checks that none is damaged. */
final class PngReader {
  static final int GRAY = 0;
  static final int RGB = 2;
  static final int INDEXED = 3;
  static final int GRAY_ALPHA = 4;
  static final int RGBA = 6;

  /** Longest profile that is read, in bytes: those of screens and cameras have a few thousand. */
  private static final int PROFILE_LIMIT = 1 << 22;

  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

  private final byte[] bytes;
  private byte[] header = {};
  private byte[] palette = {};
  private byte[] transparency = {};
  private int profileAt;
  private int profileLength;
  private final ByteArrayOutputStream data = new ByteArrayOutputStream();

  static boolean recognises(byte[] bytes) {
    int length = SIGNATURE.length;
    return bytes.length >= length && Arrays.equals(bytes, 0, length, SIGNATURE, 0, length);
  }

  PngReader(byte[] bytes) throws RefusedPicture {
    this.bytes = bytes;
    int at = SIGNATURE.length;
    boolean open = true;
    while (open) {
      require(at + 12 <= bytes.length, "it is cut off");
      int length = int32(bytes, at);
      require(length >= 0 && length <= bytes.length - at - 12, "it is cut off");
      open = chunk(new String(bytes, at + 4, 4, StandardCharsets.ISO_8859_1), at + 8, length);
      at += 12 + length;
    }
    require(header.length == 13, "its header is missing");
    require(data.size() > 0, "it has no pixels");
    ImageObject.checkSize(width(), height());
    require(sane(), "its header makes no sense");
    require(kind() != INDEXED || palette.length >= 3, "its palette is missing");
  }

  int width() {
    return int32(header, 0);
  }

  int height() {
    return int32(header, 4);
  }

  /** Bits of a sample. */
  int bits() {
    return header[8];
  }

  /** {@link #GRAY} and so on. */
  int kind() {
    return header[9];
  }

  boolean interlaced() {
    return header[12] == 1;
  }

  /** Samples of a pixel. */
  int samples() {
    return switch (kind()) {
      case RGB -> 3;
      case GRAY_ALPHA -> 2;
      case RGBA -> 4;
      default -> 1;
    };
  }

  byte[] palette() {
    return palette;
  }

  /** Chunk tRNS; empty if there is none. */
  byte[] transparency() {
    return transparency;
  }

  /** The ICC profile; empty if there is none that can be read. */
  byte[] profile() {
    return profileLength == 0 ? new byte[0] : profile(profileAt, profileLength);
  }

  /** The pixels as they are compressed in the file. */
  byte[] compressed() {
    return data.toByteArray();
  }

  /** Bytes of a row of some pixels, without its filter. */
  int stride(int pixels) {
    return (int) (((long) pixels * samples() * bits() + 7) / 8);
  }

  /** The pixels as rows with their filters. */
  byte[] filtered(int length) throws RefusedPicture {
    byte[] rows = new byte[length];
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(compressed());
      int size = 0;
      while (size < length && !inflater.finished() && !inflater.needsInput() && !inflater.needsDictionary()) {
        size += inflater.inflate(rows, size, length - size);
      }
      require(size == length, "its pixels are cut off");
      return rows;
    } catch (DataFormatException damaged) {
      throw RefusedPicture.because("its pixels are damaged");
    } finally {
      inflater.end();
    }
  }

  static void require(boolean holds, String otherwise) throws RefusedPicture {
    if (!holds) {
      throw RefusedPicture.because(otherwise);
    }
  }

  private boolean chunk(String type, int from, int length) throws RefusedPicture {
    CRC32 sum = new CRC32();
    sum.update(bytes, from - 4, length + 4);
    require((int) sum.getValue() == int32(bytes, from + length), "its chunk " + type + " is damaged");
    switch (type) {
      case "IHDR" -> header = Arrays.copyOfRange(bytes, from, from + length);
      case "PLTE" -> palette = Arrays.copyOfRange(bytes, from, from + length - length % 3);
      case "tRNS" -> transparency = Arrays.copyOfRange(bytes, from, from + length);
      case "iCCP" -> {
        profileAt = from;
        profileLength = length;
      }
      case "IDAT" -> data.write(bytes, from, length);
      default -> {}
    }
    return !type.equals("IEND");
  }

  /** A name that ends with 0, a 0 for the method, and a compressed profile (PNG 1.2, 4.2.2.4). */
  private byte[] profile(int from, int length) {
    int end = from;
    while (end < from + length && bytes[end] != 0) {
      end++;
    }
    int start = Math.min(end + 2, from + length);
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(bytes, start, from + length - start);
      byte[] room = new byte[PROFILE_LIMIT];
      int size = inflater.inflate(room);
      return inflater.finished() ? Arrays.copyOf(room, size) : new byte[0];
    } catch (DataFormatException damaged) {
      return new byte[0];
    } finally {
      inflater.end();
    }
  }

  private boolean sane() {
    boolean depth = switch (kind()) {
      case GRAY -> Integer.bitCount(bits()) == 1 && bits() <= 16;
      case INDEXED -> Integer.bitCount(bits()) == 1 && bits() <= 8;
      case RGB, GRAY_ALPHA, RGBA -> bits() == 8 || bits() == 16;
      default -> false;
    };
    return depth && bits() > 0 && header[10] == 0 && header[11] == 0 && (header[12] == 0 || header[12] == 1);
  }

  private static int int32(byte[] bytes, int at) {
    int high = (bytes[at] & 0xFF) << 24 | (bytes[at + 1] & 0xFF) << 16;
    return high | (bytes[at + 2] & 0xFF) << 8 | (bytes[at + 3] & 0xFF);
  }
}
