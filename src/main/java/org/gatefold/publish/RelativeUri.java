package org.gatefold.publish;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Paths as RFC 3986 wants them. */
final class RelativeUri {
  private static final String UNRESERVED = "-._~/";
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private RelativeUri() {}

  /** A path with forward slashes; everything but letters and digits of ASCII and a few signs is given as bytes of UTF-8. */
  static String of(String path) {
    StringBuilder out = new StringBuilder(path.length());
    for (byte unit : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (unit & 0xFF);
      if (isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0) {
        out.append(c);
      } else {
        out.append('%').append(HEX.toHexDigits(unit));
      }
    }
    return out.toString();
  }

  private static boolean isLetterOrDigit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }
}
