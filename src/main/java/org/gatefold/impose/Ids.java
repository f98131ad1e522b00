package org.gatefold.impose;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** Identifiers out of what is made, not out of when: the same pages on the same sheets have the same ones. */
final class Ids {
  private static final int HEX_DIGITS = 32;
  private static final byte[] TRAILER = "/ID".getBytes(StandardCharsets.US_ASCII);
  private static final String[] RENEWED = {"xmpMM:DocumentID", "xmpMM:InstanceID"};

  private final String seed;
  private final String version;

  private Ids(String seed, String version) {
    this.seed = seed;
    this.version = version;
  }

  static Ids of(byte[] source, String plan) {
    MessageDigest digest = sha();
    digest.update(source);
    String version = HexFormat.of().formatHex(digest.digest(), 0, 4);
    digest.update(source);
    return new Ids(HexFormat.of().formatHex(digest.digest(plan.getBytes(StandardCharsets.UTF_8))), version);
  }

  /** Tells two versions of a source apart, for people: eight characters. */
  String version() {
    return version;
  }

  /** Of a file, in hexadecimal. */
  String file() {
    return seed.substring(0, HEX_DIGITS);
  }

  /** A metadata packet with identifiers of its own; the rest is true of the sheets as it was of the pages. */
  byte[] renew(String packet) {
    String text = packet;
    for (String name : RENEWED) {
      text = renew(text, name, uuid(name));
    }
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Replaces a property's value, written as an element or as an attribute. */
  private static String renew(String text, String name, String value) {
    int at = text.indexOf(name);
    if (at < 0) {
      return text;
    }
    int from = at + name.length();
    char mark = text.charAt(from);
    boolean attribute = mark == '=';
    int start = from + (attribute ? 2 : 1);
    int end = text.indexOf(attribute ? text.charAt(from + 1) : '<', start);
    return end < 0 ? text : text.substring(0, start) + value + text.substring(end);
  }

  private String uuid(String name) {
    String hex = HexFormat.of().formatHex(sha().digest((seed + name).getBytes(StandardCharsets.UTF_8)));
    return "uuid:" + hex.substring(0, 8) + "-" + hex.substring(8, 12) + "-" + hex.substring(12, 16) + "-"
        + hex.substring(16, 20) + "-" + hex.substring(20, 32);
  }

  /** Puts an identifier where the library has written a random one: the last two texts in the trailer. */
  void stamp(byte[] file) {
    int at = lastTrailer(file);
    byte[] id = file().getBytes(StandardCharsets.US_ASCII);
    for (int left = 2; left > 0 && at < file.length; at++) {
      if (file[at] == '<' && file[at + 1] != '<') {
        System.arraycopy(id, 0, file, at + 1, HEX_DIGITS);
        at += HEX_DIGITS;
        left--;
      }
    }
  }

  private static int lastTrailer(byte[] file) {
    for (int at = file.length - TRAILER.length; at >= 0; at--) {
      if (Arrays.equals(file, at, at + TRAILER.length, TRAILER, 0, TRAILER.length)) {
        return at;
      }
    }
    throw new IllegalStateException("a file without an identifier");
  }

  private static MessageDigest sha() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException absent) {
      throw new IllegalStateException("every Java has SHA-256", absent);
    }
  }
}
