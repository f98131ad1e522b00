package org.gatefold.preflight;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a decoded content stream (ISO 32000-1, 7.8.2) into operators with their operands. It reads straight from the
 * bytes: the text proof runs on every file, and a general parser costs more than all the rest of it.
 *
 * <p>An operand is a {@link Double}, a {@link Name}, a {@code byte[]} (string), a {@link List} or a {@link Map} keyed
 * by name. Damaged input gives odd operands, never an exception.
 */
final class ContentLexer {
  /** A name, without its slash. */
  record Name(String value) {}

  private enum Edge {
    CLOSE,
    END
  }

  private static final int DEEPEST = 32;

  private final byte[] data;
  private final List<Object> operands = new ArrayList<>();
  private int at;
  private int depth;

  ContentLexer(byte[] data) {
    this.data = data;
  }

  /** The next operator, or null at the end; its operands are in {@link #operands} until the next call. */
  @Nullable String next() {
    operands.clear();
    for (Object token = token(); token != Edge.END; token = token()) {
      if (token instanceof Operator(String name)) {
        if (name.equals("ID")) {
          skipInlineImage();
        }
        return name;
      }
      operands.add(token);
    }
    return null;
  }

  List<Object> operands() {
    return operands;
  }

  /** The operand at an index as a number; 0 where there is none. */
  double number(int index) {
    return index < operands.size() && operands.get(index) instanceof Double d ? d : 0;
  }

  /** The operand at an index as a name; empty where there is none. */
  String name(int index) {
    return index < operands.size() && operands.get(index) instanceof Name(String value) ? value : "";
  }

  private record Operator(String name) {}

  private Object token() {
    skipSpace();
    if (at >= data.length) {
      return Edge.END;
    }
    int c = data[at];
    return switch (c) {
      case '/' -> new Name(readName());
      case '(' -> readString();
      case '<' -> at + 1 < data.length && data[at + 1] == '<' ? readMap() : readHex();
      case '[' -> readList();
      case ']' -> close(1);
      case '>' -> close(2);
      case '{', '}', ')' -> close(1);
      default -> isNumberStart(c) ? (Object) readNumber() : new Operator(readWord());
    };
  }

  private Object close(int length) {
    at += length;
    return Edge.CLOSE;
  }

  private List<Object> readList() {
    at++;
    List<Object> list = new ArrayList<>();
    readUntilClose(list);
    return list;
  }

  private Map<String, Object> readMap() {
    at += 2;
    List<Object> list = new ArrayList<>();
    readUntilClose(list);
    Map<String, Object> map = new HashMap<>();
    for (int i = 0; i + 1 < list.size(); i += 2) {
      if (list.get(i) instanceof Name(String key)) {
        map.put(key, list.get(i + 1));
      }
    }
    return map;
  }

  private void readUntilClose(List<Object> into) {
    if (++depth > DEEPEST) {
      at = data.length;
    }
    for (Object token = token(); !(token instanceof Edge); token = token()) {
      into.add(token);
    }
    depth--;
  }

  private String readName() {
    at++;
    int start = at;
    boolean escaped = false;
    while (at < data.length && isRegular(data[at])) {
      escaped |= data[at++] == '#';
    }
    String raw = new String(data, start, at - start, StandardCharsets.ISO_8859_1);
    return escaped ? unescape(raw) : raw;
  }

  private static String unescape(String raw) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < raw.length(); i++) {
      boolean code = raw.charAt(i) == '#' && i + 2 < raw.length() && hex(raw.charAt(i + 1)) >= 0;
      out.append(code ? (char) (hex(raw.charAt(i + 1)) * 16 + Math.max(0, hex(raw.charAt(i + 2)))) : raw.charAt(i));
      i += code ? 2 : 0;
    }
    return out.toString();
  }

  private String readWord() {
    int start = at++;
    while (at < data.length && isRegular(data[at])) {
      at++;
    }
    return new String(data, start, at - start, StandardCharsets.ISO_8859_1);
  }

  private static boolean isNumberStart(int c) {
    return (c >= '0' && c <= '9') || c == '-' || c == '+' || c == '.';
  }

  private Double readNumber() {
    boolean negative = false;
    double value = 0;
    double scale = 0;
    while (at < data.length && isRegular(data[at])) {
      int c = data[at++];
      if (c == '-') {
        negative = true;
      } else if (c == '.') {
        scale = 1;
      } else if (c >= '0' && c <= '9') {
        value = value * 10 + (c - '0');
        scale *= 10;
      }
    }
    double size = scale > 1 ? value / scale : value;
    return negative ? -size : size;
  }

  private byte[] readHex() {
    at++;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int high = -1;
    while (at < data.length && data[at] != '>') {
      int digit = hex(data[at++]);
      if (digit < 0) {
        continue;
      }
      if (high < 0) {
        high = digit;
      } else {
        out.write(high * 16 + digit);
        high = -1;
      }
    }
    at++;
    if (high >= 0) {
      out.write(high * 16);
    }
    return out.toByteArray();
  }

  private static int hex(int c) {
    return Character.digit(c, 16);
  }

  private byte[] readString() {
    at++;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int open = 1;
    while (at < data.length) {
      int c = data[at++];
      if (c == '\\') {
        readEscape(out);
        continue;
      }
      open += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (open == 0) {
        break;
      }
      out.write(c);
    }
    return out.toByteArray();
  }

  private void readEscape(ByteArrayOutputStream out) {
    int c = at < data.length ? data[at++] : '\\';
    switch (c) {
      case 'n' -> out.write('\n');
      case 'r' -> out.write('\r');
      case 't' -> out.write('\t');
      case 'b' -> out.write('\b');
      case 'f' -> out.write('\f');
      case '\n' -> {}
      case '\r' -> at += at < data.length && data[at] == '\n' ? 1 : 0;
      default -> out.write(c >= '0' && c <= '7' ? readOctal(c - '0') : c);
    }
  }

  private int readOctal(int first) {
    int value = first;
    for (int i = 0; i < 2 && at < data.length && data[at] >= '0' && data[at] <= '7'; i++) {
      value = value * 8 + data[at++] - '0';
    }
    return value;
  }

  /** The bytes of an inline image end at EI between white space. */
  private void skipInlineImage() {
    for (; at + 3 < data.length; at++) {
      boolean end = isSpace(data[at]) && data[at + 1] == 'E' && data[at + 2] == 'I' && !isRegular(data[at + 3]);
      if (end) {
        at++;
        return;
      }
    }
  }

  private void skipSpace() {
    while (at < data.length && (isSpace(data[at]) || data[at] == '%')) {
      if (data[at] == '%') {
        while (at < data.length && data[at] != '\n' && data[at] != '\r') {
          at++;
        }
      } else {
        at++;
      }
    }
  }

  private static boolean isSpace(int c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == 0;
  }

  private static boolean isRegular(int c) {
    return !isSpace(c) && "()<>[]{}/%".indexOf(c) < 0;
  }
}
