package org.gatefold.load;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Looks at the header and the table of contents of an ICC profile (ICC.1:2004-10, chapter 7). */
final class IccProfile {
  private static final int HEADER = 128;
  private static final int ENTRY = 12;
  private static final int MOST_TAGS = 200;
  private static final int LONGEST_TITLE = 200;

  private final ByteBuffer icc;

  private IccProfile(byte[] bytes) {
    this.icc = ByteBuffer.wrap(bytes);
  }

  /** Why a file cannot be the profile of a press in a PDF/X-4 file; nothing if it can. */
  static Optional<String> fault(byte[] bytes) {
    IccProfile profile = new IccProfile(bytes);
    if (bytes.length < HEADER + 4 || !profile.text(36).equals("acsp")) {
      return Optional.of("it is not an ICC profile");
    }
    return profile.header().or(profile::table);
  }

  /** What a profile calls itself in ASCII (version 2) or in its first language (version 4). */
  static Optional<String> title(byte[] bytes) {
    IccProfile profile = new IccProfile(bytes);
    for (int i = 0; i < profile.tags(); i++) {
      int entry = HEADER + 4 + ENTRY * i;
      if (profile.text(entry).equals("desc")) {
        return profile.title(profile.icc.getInt(entry + 4), profile.icc.getInt(entry + 8));
      }
    }
    return Optional.empty();
  }

  private Optional<String> header() {
    int major = icc.get(8);
    int minor = (icc.get(9) & 0xFF) >> 4;
    if (!text(12).equals("prtr")) {
      return Optional.of("it describes no printing (its class is `" + text(12).strip() + "`, not `prtr`)");
    }
    if (!text(16).equals("CMYK")) {
      return Optional.of("its colours are " + text(16).strip() + ", not CMYK");
    }
    if (!text(20).equals("Lab ")) {
      return Optional.of("it does not connect by Lab");
    }
    boolean known = major == 2 || (major == 4 && minor <= 2);
    return known ? Optional.empty() : Optional.of("it is of version " + major + "." + minor + ", newer than 4.2");
  }

  private Optional<String> table() {
    if (Integer.toUnsignedLong(icc.getInt(0)) > icc.limit()) {
      return Optional.of("it is cut off");
    }
    if (tags() < 1 || tags() > MOST_TAGS || HEADER + 4 + ENTRY * tags() > icc.limit()) {
      return Optional.of("its table of contents is damaged");
    }
    Set<String> names = new HashSet<>();
    for (int i = 0; i < tags(); i++) {
      int entry = HEADER + 4 + ENTRY * i;
      long end = Integer.toUnsignedLong(icc.getInt(entry + 4)) + Integer.toUnsignedLong(icc.getInt(entry + 8));
      if (end > icc.limit()) {
        return Optional.of("its table of contents points beyond its end");
      }
      names.add(text(entry));
    }
    boolean both = names.contains("A2B0") && names.contains("B2A0");
    return both ? Optional.empty() : Optional.of("it has no tables for both directions");
  }

  private int tags() {
    return icc.getInt(HEADER);
  }

  /** Four characters. */
  private String text(int at) {
    return new String(icc.array(), at, 4, StandardCharsets.ISO_8859_1);
  }

  private Optional<String> title(int at, int length) {
    boolean old = length > 12 && text(at).equals("desc");
    boolean many = length > 28 && text(at).equals("mluc");
    int from = at + (old ? 12 : many ? icc.getInt(at + 24) : 0);
    int size = old ? icc.getInt(at + 8) : many ? icc.getInt(at + 20) : 0;
    if (size <= 0 || size > LONGEST_TITLE || from < at || from > at + length - size) {
      return Optional.empty();
    }
    String title = new String(icc.array(), from, size, old ? StandardCharsets.US_ASCII : StandardCharsets.UTF_16BE);
    StringBuilder printable = new StringBuilder();
    title.codePoints().filter(c -> c >= ' ' && c != 0xFFFD).forEach(printable::appendCodePoint);
    return printable.toString().isBlank() ? Optional.empty() : Optional.of(printable.toString().strip());
  }
}
