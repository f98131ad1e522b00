package org.gatefold.render;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Puts tables together into a TrueType file, with its directory and checksums. */
final class SfntWriter {
  /** Where table head holds what makes the whole file's sum come out right. */
  static final int CHECKSUM_ADJUSTMENT = 8;

  private static final int MAGIC = 0xB1B0AFBA;

  private final List<Table> tables = new ArrayList<>();

  private record Table(String tag, byte[] bytes) {}

  /** Adds a table; tags have to come in ascending order. */
  void add(String tag, byte[] bytes) {
    tables.add(new Table(tag, bytes));
  }

  byte[] write() {
    int directory = 12 + 16 * tables.size();
    byte[] file = new byte[directory + tables.stream().mapToInt(table -> padded(table.bytes.length)).sum()];
    header(file);
    int at = directory;
    int head = 0;
    for (int i = 0; i < tables.size(); i++) {
      Table table = tables.get(i);
      System.arraycopy(table.bytes, 0, file, at, table.bytes.length);
      entry(file, 12 + 16 * i, table, at);
      head = table.tag.equals("head") ? at : head;
      at += padded(table.bytes.length);
    }
    put32(file, head + CHECKSUM_ADJUSTMENT, MAGIC - sum(file, 0, file.length));
    return file;
  }

  static void put16(byte[] bytes, int at, int value) {
    bytes[at] = (byte) (value >> 8);
    bytes[at + 1] = (byte) value;
  }

  static void put32(byte[] bytes, int at, int value) {
    put16(bytes, at, value >> 16);
    put16(bytes, at + 2, value);
  }

  private void header(byte[] file) {
    int count = tables.size();
    int power = Integer.highestOneBit(count);
    put32(file, 0, 0x00010000);
    put16(file, 4, count);
    put16(file, 6, power * 16);
    put16(file, 8, Integer.numberOfTrailingZeros(power));
    put16(file, 10, count * 16 - power * 16);
  }

  private static void entry(byte[] file, int at, Table table, int offset) {
    byte[] tag = table.tag.getBytes(StandardCharsets.ISO_8859_1);
    System.arraycopy(tag, 0, file, at, 4);
    put32(file, at + 4, sum(file, offset, padded(table.bytes.length)));
    put32(file, at + 8, offset);
    put32(file, at + 12, table.bytes.length);
  }

  private static int sum(byte[] bytes, int from, int length) {
    int sum = 0;
    for (int i = from; i < from + length; i += 4) {
      sum += (bytes[i] & 0xFF) << 24 | (bytes[i + 1] & 0xFF) << 16 | (bytes[i + 2] & 0xFF) << 8 | bytes[i + 3] & 0xFF;
    }
    return sum;
  }

  private static int padded(int length) {
    return length + 3 & ~3;
  }
}
