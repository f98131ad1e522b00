package org.gatefold.load;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 over a row of parts, each with its length before it, so that no two rows read the same. */
final class Hash {
  private final MessageDigest digest;

  Hash() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  Hash add(String part) {
    return add(part.getBytes(StandardCharsets.UTF_8));
  }

  Hash add(byte[] part) {
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).array());
    digest.update(part);
    return this;
  }

  /** 64 lower-case hexadecimal digits; nothing may be added after that. */
  String digits() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
