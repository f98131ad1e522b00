package org.gatefold.render;

import java.nio.charset.StandardCharsets;

/** Addresses as a URI action wants them: 7-bit ASCII (ISO 32000-1, 12.6.4.7). */
final class Uris {
  private static final String HEX = "0123456789ABCDEF";

  private Uris() {}

  /** Percent-encodes what is not ASCII, and spaces; leaves everything else alone. */
  static String ascii(String uri) {
    StringBuilder out = new StringBuilder(uri.length());
    for (byte octet : uri.getBytes(StandardCharsets.UTF_8)) {
      if (octet > ' ' && octet < 0x7F) {
        out.append((char) octet);
      } else {
        out.append('%').append(HEX.charAt((octet >> 4) & 0xF)).append(HEX.charAt(octet & 0xF));
      }
    }
    return out.toString();
  }
}
