package org.gatefold.load;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** One table of an OpenType file (OpenType 1.9, "Organization of an OpenType font"); reading beyond its end is refused. */
final class FontTable {
  private final String tag;
  private final ByteBuffer data;

  private FontTable(String tag, ByteBuffer data) {
    this.tag = tag;
    this.data = data;
  }

  /** The tables of a font file by their tags, none of them read yet. */
  static Map<String, FontTable> directory(byte[] bytes) throws FontException {
    FontTable file = new FontTable("directory", ByteBuffer.wrap(bytes));
    int count = file.u16(4);
    Map<String, FontTable> tables = new HashMap<>();
    for (int i = 0; i < count; i++) {
      int entry = 12 + 16 * i;
      String tag = file.latin(entry, 4);
      tables.put(tag, file.part(tag, file.u32(entry + 8), file.u32(entry + 12)));
    }
    return tables;
  }

  int size() {
    return data.limit();
  }

  int u8(int at) throws FontException {
    return data.get(check(at, 1)) & 0xFF;
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
