package org.gatefold.render;

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

  /** Puts the identifier where the placeholders are. */
  static void stamp(byte[] file) {
    byte[] digest;
    try {
      digest = MessageDigest.getInstance("SHA-256").digest(file);
    } catch (NoSuchAlgorithmException absent) {
      throw new IllegalStateException("every Java has SHA-256", absent);
    }
    byte[] pattern = hex(mark());
    byte[] id = hex(digest);
    int left = 2;
    for (int at = file.length - pattern.length; at >= 0 && left > 0; at--) {
      if (Arrays.equals(file, at, at + pattern.length, pattern, 0, pattern.length)) {
        System.arraycopy(id, 0, file, at, pattern.length);
        left--;
      }
    }
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
