package org.gatefold.typeset.css;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * A sheet's brackets, strings and comments, read without the parser, which passes over some mistakes (a block that is never
 * closed loses its rules) and which descends once for each bracket.
 */
final class Outline {
  /** Deeper brackets would overflow the parser's stack. */
  static final int DEEPEST = 100;

  private final String css;
  private final Deque<Integer> open = new ArrayDeque<>();
  private int at;
  private int declarations;
  private int segment = -1;
  private @Nullable Problem problem;

  private Outline(String css) {
    this.css = css;
  }

  /** What is wrong at some offset. */
  record Problem(int offset, String what) {}

  static Outline of(String css) {
    Outline outline = new Outline(css);
    outline.read();
    return outline;
  }

  @Nullable Problem problem() {
    return problem;
  }

  boolean tooDeep() {
    return open.size() > DEEPEST;
  }

  /** How many declarations there are, nested blocks and all. */
  int declarations() {
    return declarations;
  }

  private void read() {
    while (at < css.length() && !tooDeep()) {
      one(css.charAt(at));
    }
    if (!open.isEmpty()) {
      fail(open.peek(), "this `" + css.charAt(open.peek()) + "` is never closed");
    } else if (segment >= 0) {
      fail(segment, "it ends too early");
    }
  }

  private void one(char c) {
    if (css.startsWith("/*", at)) {
      comment();
      return;
    }
    if (c > ' ' && segment < 0 && c != ';' && c != '}') {
      segment = at;
    }
    switch (c) {
      case '"', '\'' -> string(c);
      case '\\' -> at += 2;
      case '(', '[', '{' -> open(c);
      case ')', ']', '}' -> close(c);
      case ';' -> {
        endDeclaration();
        at++;
      }
      default -> at++;
    }
  }

  private void comment() {
    int end = css.indexOf("*/", at + 2);
    if (end < 0) {
      fail(at, "this comment is never closed");
    }
    at = end < 0 ? css.length() : end + 2;
  }

  private void string(char quote) {
    int from = at++;
    while (at < css.length() && css.charAt(at) != quote && css.charAt(at) != '\n') {
      at += css.charAt(at) == '\\' ? 2 : 1;
    }
    if (at >= css.length() || css.charAt(at) != quote) {
      fail(from, "this string is never closed");
    }
    at++;
  }

  private void open(char bracket) {
    open.push(at);
    if (bracket == '{') {
      segment = -1;
    }
    at++;
    if (bracket == '(' && at >= 4 && css.regionMatches(true, at - 4, "url(", 0, 4)) {
      url();
    }
  }

  /** An address without quotes may hold what looks like comments. */
  private void url() {
    int to = at;
    while (to < css.length() && css.charAt(to) != ')' && css.charAt(to) != '"' && css.charAt(to) != '\'') {
      to++;
    }
    boolean quoted = to < css.length() && css.charAt(to) != ')' && css.substring(at, to).isBlank();
    if (!quoted) {
      at = to;
    }
  }

  private void close(char bracket) {
    char expected = bracket == ')' ? '(' : bracket == ']' ? '[' : '{';
    if (bracket == '}') {
      endDeclaration();
    }
    if (open.isEmpty() || css.charAt(open.peek()) != expected) {
      fail(at, "this `" + bracket + "` closes nothing");
    } else {
      open.pop();
    }
    at++;
  }

  private void endDeclaration() {
    if (segment >= 0 && !open.isEmpty() && css.charAt(open.peek()) == '{') {
      declarations++;
    }
    if (open.isEmpty() || css.charAt(open.peek()) == '{') {
      segment = -1;
    }
  }

  private void fail(int offset, String what) {
    if (problem == null) {
      problem = new Problem(offset, what);
    }
  }
}
