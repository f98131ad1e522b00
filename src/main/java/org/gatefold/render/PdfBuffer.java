package org.gatefold.render;

import java.io.OutputStream;
import java.util.Arrays;

/** Bytes of a file or a content stream. Numbers are fixed-point, as short as they can be, and know no locale. */
final class PdfBuffer extends OutputStream {
  private static final String HEX = "0123456789ABCDEF";
  /** Beyond this no page is sane, and a long still holds the scaled value. */
  private static final double LIMIT = 1e9;

  private byte[] bytes;
  private int size;
  private boolean finite = true;

  PdfBuffer(int capacity) {
    bytes = new byte[capacity];
  }

  @Override
  public void write(int octet) {
    octet(octet);
  }

  @Override
  public void write(byte[] more, int from, int length) {
    reserve(length);
    System.arraycopy(more, from, bytes, size, length);
    size += length;
  }

  PdfBuffer append(PdfBuffer other) {
    write(other.bytes, 0, other.size);
    return this;
  }

  void clear() {
    size = 0;
  }

  /** Writes a string of ASCII as it is. */
  PdfBuffer ascii(String text) {
    int length = text.length();
    reserve(length);
    for (int i = 0; i < length; i++) {
      bytes[size++] = (byte) text.charAt(i);
    }
    return this;
  }

  PdfBuffer octet(int value) {
    reserve(1);
    bytes[size++] = (byte) value;
    return this;
  }

  /** Two digits after the point: a hundredth of a point is finer than any press. A space follows. */
  PdfBuffer position(double value) {
    return hundredths(scaled(value, 100));
  }

  /** A number of hundredths, and a space. */
  PdfBuffer hundredths(long value) {
    return decimal(value, 100).octet(' ');
  }

  /** Three digits after the point, and a space. */
  PdfBuffer number(double value) {
    return decimal(scaled(value, 1000), 1000).octet(' ');
  }

  /** A whole number. */
  PdfBuffer integer(long value) {
    reserve(24);
    if (value < 0) {
      bytes[size++] = '-';
    }
    digits(Math.abs(value));
    return this;
  }

  /** A character code of two bytes inside a literal string. */
  PdfBuffer code(int code) {
    // Twice two bytes at most.
    reserve(4);
    escaped((code >> 8) & 0xFF);
    escaped(code & 0xFF);
    return this;
  }

  /** A UTF-16 text string in hexadecimal, with its byte order mark. */
  PdfBuffer utf16(String text) {
    ascii("<FEFF");
    hex(text);
    return octet('>');
  }

  /** The UTF-16 code units in hexadecimal. */
  PdfBuffer hex(String text) {
    for (int i = 0; i < text.length(); i++) {
      hex(text.charAt(i));
    }
    return this;
  }

  /** Four hexadecimal digits. */
  PdfBuffer hex(int unit) {
    for (int shift = 12; shift >= 0; shift -= 4) {
      octet(HEX.charAt((unit >> shift) & 0xF));
    }
    return this;
  }

  /** Whether every number so far was one. */
  boolean finite() {
    return finite;
  }

  byte[] array() {
    return bytes;
  }

  int size() {
    return size;
  }

  byte[] toByteArray() {
    return Arrays.copyOf(bytes, size);
  }

  /** Rounds to a multiple of 1/scale; a value that is not a number is remembered as a fault and becomes 0. */
  long scaled(double value, int scale) {
    if (!(Math.abs(value) < LIMIT)) {
      finite = false;
      return 0;
    }
    return Math.round(value * scale);
  }

  /** A carriage return would be read back as a line feed, and a lone parenthesis would end the string. */
  private void escaped(int octet) {
    switch (octet) {
      case '(', ')', '\\' -> {
        bytes[size++] = '\\';
        bytes[size++] = (byte) octet;
      }
      case '\r' -> {
        bytes[size++] = '\\';
        bytes[size++] = 'r';
      }
      default -> bytes[size++] = (byte) octet;
    }
  }

  private PdfBuffer decimal(long value, int scale) {
    reserve(24);
    if (value < 0) {
      bytes[size++] = '-';
    }
    long magnitude = Math.abs(value);
    long whole = magnitude / scale;
    int fraction = (int) (magnitude - whole * scale);
    if (whole != 0 || fraction == 0) {
      digits(whole);
    }
    if (fraction != 0) {
      fraction(fraction, scale);
    }
    return this;
  }

  private void fraction(int fraction, int scale) {
    bytes[size++] = '.';
    int rest = fraction;
    for (int unit = scale / 10; rest != 0; unit /= 10) {
      bytes[size++] = (byte) ('0' + rest / unit);
      rest %= unit;
    }
  }

  private void digits(long value) {
    int length = 1;
    for (long power = 10; power <= value; power *= 10) {
      length++;
    }
    long rest = value;
    for (int i = size + length - 1; i >= size; i--) {
      bytes[i] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
    size += length;
  }

  private void reserve(int more) {
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
    }
  }
}
