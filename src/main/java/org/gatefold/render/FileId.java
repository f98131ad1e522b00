package org.gatefold.render;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSString;

/**
 * The file's identifier: a hash of the whole file in which the identifier itself counts as a placeholder. So it needs
 * no clock, and two files are equal exactly if their identifiers are.
 */
final class FileId {
  private static final int LENGTH = 16;
  private static final String HEX = "0123456789ABCDEF";

  private FileId() {}

  /** What stands in the trailer until the file is complete. */
  static COSArray placeholder() {
    COSString id = new COSString(mark());
    return Cos.array(id, id);
  }

  /** What stands in the metadata of a file that repeats its identifier there. */
  static String uuidPlaceholder() {
    return uuid(mark());
  }

  /** An identifier for a text: equal for equal texts. */
  static String uuid(String text) {
    return uuid(digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  /** Puts the identifier where the placeholders are. */
  static void stamp(byte[] file) {
    replace(file, hex(mark()), hex(digest(file)), 2);
  }

  /** Puts the identifier also into metadata that repeat it. */
  static void stampWithMetadata(byte[] file) {
    byte[] digest = digest(file);
    replace(file, hex(mark()), hex(digest), 2);
    replace(file, ascii(uuidPlaceholder()), ascii(uuid(digest)), 1);
  }

  /** Puts one in the place of the other, from the end of the file on. */
  private static void replace(byte[] file, byte[] pattern, byte[] id, int times) {
    int left = times;
    for (int at = file.length - pattern.length; at >= 0 && left > 0; at--) {
      if (Arrays.equals(file, at, at + pattern.length, pattern, 0, pattern.length)) {
        System.arraycopy(id, 0, file, at, pattern.length);
        left--;
      }
    }
  }

  private static byte[] digest(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException absent) {
      throw new IllegalStateException("every Java has SHA-256", absent);
    }
  }

  private static String uuid(byte[] bytes) {
    StringBuilder uuid = new StringBuilder("uuid:").append(new String(hex(bytes), StandardCharsets.US_ASCII));
    for (int at : new int[] {13, 18, 23, 28}) {
      uuid.insert(at, '-');
    }
    return uuid.toString();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  /** Not ASCII, so that it is written in hexadecimal; and not likely anywhere else. */
  private static byte[] mark() {
    byte[] mark = new byte[LENGTH];
    for (int i = 0; i < LENGTH; i++) {
      mark[i] = (byte) (0xF0 - 7 * i);
    }
    return mark;
  }

  /** The first {@link #LENGTH} bytes in hexadecimal. */
  private static byte[] hex(byte[] bytes) {
    byte[] hex = new byte[2 * LENGTH];
    for (int i = 0; i < LENGTH; i++) {
      hex[2 * i] = (byte) HEX.charAt((bytes[i] >> 4) & 0xF);
      hex[2 * i + 1] = (byte) HEX.charAt(bytes[i] & 0xF);
    }
    return hex;
  }
}
