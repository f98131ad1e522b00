package org.gatefold.translate;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Short fingerprints, by which a file that comes back says what it was made from. */
final class Digest {
  /** As many digits as {@code src=} has. */
  static final int DIGITS = 12;

  private Digest() {}

  /** The first digits of the SHA-256 of a text, hexadecimal. */
  static String of(String text) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
