package org.gatefold.render;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * A TrueType file's table directory and the tables that place its glyphs (OpenType 1.9, "Organization of an OpenType
 * Font"). Reads the shared bytes and keeps no copy.
 */
final class TrueType {
  private static final int RESTRICTED = 0x0002;

  private final byte[] bytes;
  private final Map<String, Table> tables = new HashMap<>();

  /** Where a table lies in the file. */
  record Table(int offset, int length) {}

  /** Where a glyph's outline lies in the file; empty outlines have length 0. */
  record Outline(int offset, int length) {}

  /** Thrown within this room only: the file is not what its name says. */
  static final class Unusable extends Exception {
    private final String reason;

    Unusable(String reason) {
      super(reason);
      this.reason = reason;
    }

    String reason() {
      return reason;
    }
  }

  TrueType(byte[] bytes) throws Unusable {
    this.bytes = bytes;
    check(bytes.length >= 12, "it is too short");
    int version = int32(0);
    check(version == 0x00010000 || version == 0x74727565, "it holds CFF outlines, a collection, or no font");
    for (int i = 0; i < uint16(4); i++) {
      int entry = 12 + 16 * i;
      check(entry + 16 <= bytes.length, "its table directory is cut off");
      Table table = new Table(int32(entry + 8), int32(entry + 12));
      boolean whole = table.offset >= 0 && table.length >= 0 && table.offset <= bytes.length - table.length;
      check(whole, "a table is cut off");
      tables.put(new String(bytes, entry, 4, StandardCharsets.ISO_8859_1), table);
    }
    for (String needed : new String[] {"glyf", "loca", "head", "hhea", "hmtx", "maxp"}) {
      check(tables.containsKey(needed), "it has no table " + needed);
    }
  }

  boolean has(String tag) {
    return tables.containsKey(tag);
  }

  /** A table that {@link #has}. */
  Table table(String tag) {
    Table table = tables.get(tag);
    if (table == null) {
      throw new IllegalArgumentException(tag);
    }
    return table;
  }

  byte[] bytes() {
    return bytes;
  }

  /** Whether the font's maker forbids embedding (OS/2, fsType). */
  boolean restricted() {
    return has("OS/2") && table("OS/2").length >= 10 && (uint16(table("OS/2").offset + 8) & 0xF) == RESTRICTED;
  }

  int glyphCount() {
    return uint16(table("maxp").offset + 4);
  }

  Outline outline(int glyph) {
    int loca = table("loca").offset;
    boolean wide = uint16(table("head").offset + 50) != 0;
    int from = wide ? int32(loca + 4 * glyph) : 2 * uint16(loca + 2 * glyph);
    int to = wide ? int32(loca + 4 * glyph + 4) : 2 * uint16(loca + 2 * glyph + 2);
    Table glyf = table("glyf");
    boolean sane = from >= 0 && to >= from && to <= glyf.length;
    return sane ? new Outline(glyf.offset + from, to - from) : new Outline(glyf.offset, 0);
  }

  /** Advance width and left side bearing as they stand in hmtx: two 16-bit numbers in one. */
  int metrics(int glyph) {
    int full = uint16(table("hhea").offset + 34);
    int hmtx = table("hmtx").offset;
    if (glyph < full) {
      return int32(hmtx + 4 * glyph);
    }
    int advance = uint16(hmtx + 4 * (full - 1));
    return advance << 16 | uint16(hmtx + 4 * full + 2 * (glyph - full));
  }

  int uint16(int at) {
    return (bytes[at] & 0xFF) << 8 | (bytes[at + 1] & 0xFF);
  }

  int int32(int at) {
    return uint16(at) << 16 | uint16(at + 2);
  }

  private static void check(boolean holds, String reason) throws Unusable {
    if (!holds) {
      throw new Unusable(reason);
    }
  }
}
