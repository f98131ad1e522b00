package org.gatefold.render;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Puts tables together into a TrueType file, with its directory and checksums. */
final class SfntWriter {
  /** Where table head holds what makes the whole file's sum come out right. */
  static final int CHECKSUM_ADJUSTMENT = 8;

  private static final int MAGIC = 0xB1B0AFBA;

  private final SortedMap<String, byte[]> tables = new TreeMap<>();

  void add(String tag, byte[] bytes) {
    tables.put(tag, bytes);
  }

  byte[] write() {
    int directory = 12 + 16 * tables.size();
    byte[] file = new byte[directory + tables.values().stream().mapToInt(table -> padded(table.length)).sum()];
    header(file);
    int at = directory;
    int head = 0;
    int entry = 12;
    for (Map.Entry<String, byte[]> table : tables.entrySet()) {
      int length = table.getValue().length;
      System.arraycopy(table.getValue(), 0, file, at, length);
      entry(file, entry, table.getKey(), at, length);
      head = table.getKey().equals("head") ? at : head;
      entry += 16;
      at += padded(length);
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

  private static void entry(byte[] file, int at, String tag, int offset, int length) {
    System.arraycopy(tag.getBytes(StandardCharsets.ISO_8859_1), 0, file, at, 4);
    put32(file, at + 4, sum(file, offset, padded(length)));
    put32(file, at + 8, offset);
    put32(file, at + 12, length);
  }

  private static int sum(byte[] bytes, int from, int length) {
    int sum = 0;
    for (int i = from; i < from + length; i += 4) {
      int high = (bytes[i] & 0xFF) << 24 | (bytes[i + 1] & 0xFF) << 16;
      sum += high | (bytes[i + 2] & 0xFF) << 8 | (bytes[i + 3] & 0xFF);
    }
    return sum;
  }

  private static int padded(int length) {
    return (length + 3) & ~3;
  }
}
