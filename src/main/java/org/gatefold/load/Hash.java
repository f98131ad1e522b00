package org.gatefold.load;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.StringTokenizer;

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

  /** Of a text's normal form C with white space collapsed: what translations name their source's blocks by. */
  static String ofWords(String text) {
    StringBuilder words = new StringBuilder(text.length());
    for (StringTokenizer parts = new StringTokenizer(text); parts.hasMoreTokens(); ) {
      words.append(words.isEmpty() ? "" : " ").append(parts.nextToken());
    }
    Hash hash = new Hash();
    hash.digest.update(Normalizer.normalize(words, Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8));
    return hash.digits();
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
