package org.gatefold.typeset.css;

/** Reads characters of CSS: names, strings, numbers with their escapes (CSS Syntax 3, 4.3). */
final class Scanner {
  /** What {@link #peek} gives behind the end. */
  static final char END = '\0';

  private final String text;
  private int at;

  Scanner(String text) {
    this.text = text;
  }

  boolean done() {
    return at >= text.length();
  }

  int position() {
    return at;
  }

  char peek() {
    return peek(0);
  }

  private char peek(int ahead) {
    return at + ahead < text.length() ? text.charAt(at + ahead) : END;
  }

  void skip() {
    at++;
  }

  /** Goes past that character if it is next. */
  boolean accept(char c) {
    if (done() || peek() != c) {
      return false;
    }
    at++;
    return true;
  }

  /** Skips white space and comments; tells whether there was any. */
  boolean skipSpace() {
    int from = at;
    while (!done()) {
      if (isSpace(peek())) {
        at++;
      } else if (peek() == '/' && peek(1) == '*') {
        int close = text.indexOf("*/", at + 2);
        at = close < 0 ? text.length() : close + 2;
      } else {
        break;
      }
    }
    return at > from;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
  }

  boolean isNameCharacter(int ahead) {
    char c = peek(ahead);
    return isNameStart(c) || isDigit(c) || c == '-' || (c == '\\' && at + ahead + 1 < text.length());
  }

  private static boolean isNameStart(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c >= 0x80;
  }

  /** Whether a name begins here. */
  boolean atName() {
    char first = peek();
    return isNameStart(first)
        || (first == '\\' && at + 1 < text.length())
        || (first == '-' && (isNameStart(peek(1)) || peek(1) == '-' || peek(1) == '\\'));
  }

  /** Whether a number begins here, perhaps with a sign. */
  boolean atNumber() {
    int ahead = peek() == '+' || peek() == '-' ? 1 : 0;
    return isDigit(peek(ahead)) || (peek(ahead) == '.' && isDigit(peek(ahead + 1)));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Reads name characters. */
  String name() {
    StringBuilder name = new StringBuilder();
    while (!done() && isNameCharacter(0)) {
      if (accept('\\')) {
        escape(name);
      } else {
        name.append(text.charAt(at++));
      }
    }
    return name.toString();
  }

  /** Reads a string from its quote on; one without an end goes to the end of the text. */
  String string() {
    char quote = text.charAt(at++);
    StringBuilder string = new StringBuilder();
    while (!done() && !accept(quote)) {
      if (!accept('\\')) {
        string.append(text.charAt(at++));
      } else if (!lineEnd()) {
        escape(string);
      }
    }
    return string.toString();
  }

  private boolean lineEnd() {
    if (accept('\r')) {
      accept('\n');
      return true;
    }
    return accept('\n') || accept('\f');
  }

  /** Reads what stands in {@code url(…)} and its closing parenthesis. */
  String url() {
    skipSpace();
    StringBuilder url = new StringBuilder();
    if (peek() == '"' || peek() == '\'') {
      url.append(string());
      skipSpace();
    } else {
      while (!done() && peek() != ')' && !isSpace(peek())) {
        if (accept('\\')) {
          escape(url);
        } else {
          url.append(text.charAt(at++));
        }
      }
      skipSpace();
    }
    accept(')');
    return url.toString();
  }

  private void escape(StringBuilder out) {
    int from = at;
    while (at < from + 6 && Character.digit(peek(), 16) >= 0) {
      at++;
    }
    if (at > from) {
      int code = Integer.parseInt(text, from, at, 16);
      boolean bad = code == 0 || code > Character.MAX_CODE_POINT || (code >= 0xD800 && code <= 0xDFFF);
      out.appendCodePoint(bad ? 0xFFFD : code);
      if (isSpace(peek())) {
        at++;
      }
    } else if (!done()) {
      out.append(text.charAt(at++));
    }
  }

  double number() {
    int from = at;
    if (peek() == '+' || peek() == '-') {
      at++;
    }
    digits();
    if (peek() == '.' && isDigit(peek(1))) {
      at++;
      digits();
    }
    if (peek() == 'e' || peek() == 'E') {
      int sign = peek(1) == '+' || peek(1) == '-' ? 2 : 1;
      if (isDigit(peek(sign))) {
        at += sign;
        digits();
      }
    }
    double number = Double.parseDouble(text.substring(from, at));
    return Double.isFinite(number) ? number : 0;
  }

  private void digits() {
    while (isDigit(peek())) {
      at++;
    }
  }
}
