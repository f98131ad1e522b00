package org.gatefold.load;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** One table of an OpenType file (OpenType 1.9, "Organization of an OpenType font"); reading beyond its end is refused. */
final class FontTable {
  private static final int HEADER = 12;
  private static final int ENTRY = 16;

  private final String tag;
  private final ByteBuffer data;

  private FontTable(String tag, ByteBuffer data) {
    this.tag = tag;
    this.data = data;
  }

  /** Where a table lies in its file. */
  record Place(long at, int length) {
    FontTable read(String tag, FontFile file) throws FontException {
      return new FontTable(tag, file.part(at, length));
    }
  }

  /** The tables of a font file by their tags, none of them read yet. */
  static Map<String, Place> directory(FontFile file) throws FontException {
    FontTable head = part(file, HEADER);
    FontTable entries = part(file, HEADER + ENTRY * head.u16(4));
    Map<String, Place> tables = new HashMap<>();
    for (int i = 0; i < head.u16(4); i++) {
      int entry = HEADER + ENTRY * i;
      String tag = entries.latin(entry, 4);
      long at = entries.u32(entry + 8);
      long length = entries.u32(entry + 12);
      if (at + length > file.size() || length > Integer.MAX_VALUE) {
        throw new FontException("its table " + tag + " is cut off");
      }
      tables.put(tag, new Place(at, (int) length));
    }
    return tables;
  }

  private static FontTable part(FontFile file, int length) throws FontException {
    if (length > file.size()) {
      throw new FontException("its table directory is cut off");
    }
    return new FontTable("directory", file.part(0, length));
  }

  int size() {
    return data.limit();
  }

  int u16(int at) throws FontException {
    return data.getShort(check(at, 2)) & 0xFFFF;
  }

  int i16(int at) throws FontException {
    return data.getShort(check(at, 2));
  }

  int i32(int at) throws FontException {
    return data.getInt(check(at, 4));
  }

  long u32(int at) throws FontException {
    return i32(at) & 0xFFFF_FFFFL;
  }

  /** A fixed-point number of 16.16 bits. */
  double fixed(int at) throws FontException {
    return i32(at) / 65536.0;
  }

  String latin(int at, int length) throws FontException {
    return string(at, length, StandardCharsets.ISO_8859_1);
  }

  String string(int at, int length, Charset charset) throws FontException {
    byte[] bytes = new byte[length];
    data.get(check(at, length), bytes);
    return new String(bytes, charset);
  }

  /** A table within this one. */
  FontTable part(String name, long at, long length) throws FontException {
    if (at + length > data.limit()) {
      throw new FontException("its table " + name + " is cut off");
    }
    return new FontTable(name, data.slice((int) at, (int) length));
  }

  /** Everything from a place on. */
  FontTable from(long at) throws FontException {
    return part(tag, at, Math.max(0, data.limit() - at));
  }

  private int check(int at, int length) throws FontException {
    if (at < 0 || at > data.limit() - length) {
      throw new FontException("its table " + tag + " is cut off");
    }
    return at;
  }
}
