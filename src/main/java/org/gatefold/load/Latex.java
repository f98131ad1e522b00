package org.gatefold.load;

import java.text.Normalizer;
import java.util.function.Consumer;

/**
 * A field of BibTeX as plain text: accents composed, braces gone, dashes and quotation marks as Unicode has them; italics, bold, raised
 * and lowered characters as the tags that titles may have.
 */
final class Latex {
  private static final int DEEPEST = 50;
  private static final String ESCAPED = "&%$#_{}";

  private final LatexSigns signs;
  private final Consumer<String> unknown;
  private String text = "";
  private int at;
  private boolean math;

  /** @param unknown is told of each command that is not known */
  Latex(LatexSigns signs, Consumer<String> unknown) {
    this.signs = signs;
    this.unknown = unknown;
  }

  String read(String latex) {
    text = latex;
    at = 0;
    math = false;
    StringBuilder out = new StringBuilder(latex.length());
    while (at < text.length()) {
      group(out, 0);
      at++; // a brace that closes nothing
    }
    return Normalizer.normalize(out.toString().replaceAll("[ \\n\\t]+", " ").strip(), Normalizer.Form.NFC);
  }

  /** Reads up to the brace that closes, or to the end. */
  private void group(StringBuilder out, int depth) {
    while (at < text.length() && text.charAt(at) != '}') {
      one(out, depth);
    }
  }

  private void one(StringBuilder out, int depth) {
    char c = text.charAt(at++);
    switch (c) {
      case '{' -> {
        if (depth < DEEPEST) {
          group(out, depth + 1);
          at++;
        }
      }
      case '\\' -> command(out, depth);
      case '$' -> math = !math;
      case '~' -> out.append('\u00A0');
      case '^', '_' -> shift(c, out, depth);
      case '-' -> dash(out);
      case '`', '\'' -> quote(c, out);
      default -> out.append(c);
    }
  }

  private void shift(char sign, StringBuilder out, int depth) {
    if (!math) {
      out.append(sign);
      return;
    }
    String tag = sign == '^' ? "sup" : "sub";
    out.append('<').append(tag).append('>').append(argument(depth)).append("</").append(tag).append('>');
  }

  private void dash(StringBuilder out) {
    int more = 0;
    while (more < 2 && at < text.length() && text.charAt(at) == '-') {
      more++;
      at++;
    }
    out.append(more == 0 ? math ? '\u2212' : '-' : more == 1 ? '\u2013' : '\u2014');
  }

  private void quote(char sign, StringBuilder out) {
    boolean twice = at < text.length() && text.charAt(at) == sign;
    if (twice) {
      at++;
      out.append(sign == '`' ? '\u201C' : '\u201D');
    } else {
      out.append(sign == '`' ? '\u2018' : math ? '\u2032' : '\u2019');
    }
  }

  private void command(StringBuilder out, int depth) {
    if (at >= text.length()) {
      return;
    }
    String name = name();
    String accent = signs.accent(name);
    String sign = signs.sign(name);
    String group = signs.group(name);
    if (name.length() == 1 && ESCAPED.indexOf(name.charAt(0)) >= 0) {
      out.append(name);
    } else if (accent != null && !(name.equals("=") && math)) {
      accented(accent, out, depth);
    } else if (sign != null) {
      out.append(sign);
      skipEmptyBraces();
    } else if (group != null) {
      grouped(group, out, depth);
    } else if (name.equals("href")) {
      argument(depth);
      out.append(argument(depth));
    } else if (" ,;:/!-\n".contains(name)) {
      out.append(name.equals("/") || name.equals("!") || name.equals("-") ? "" : " ");
    } else {
      unknown.accept("\\" + name);
    }
  }

  /** Letters and the space behind them, or one sign; in a formula the space stands for that around a sign. */
  private String name() {
    int start = at;
    while (at < text.length() && isAscii(text.charAt(at))) {
      at++;
    }
    if (at == start) {
      at++;
      return text.substring(start, at);
    }
    String name = text.substring(start, at);
    while (!math && at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return name;
  }

  private static boolean isAscii(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** A command's braces close it: {@code \ss{}} and {@code \ss} are one. */
  private void skipEmptyBraces() {
    if (text.startsWith("{}", at)) {
      at += 2;
    }
  }

  private void accented(String accent, StringBuilder out, int depth) {
    String base = argument(depth).replace('\u0131', 'i').replace('\u0237', 'j');
    int first = base.isEmpty() ? 0 : Character.charCount(base.codePointAt(0));
    out.append(base, 0, first).append(accent).append(base.substring(first));
  }

  private void grouped(String group, StringBuilder out, int depth) {
    String inner = argument(depth);
    switch (group) {
      case "-" -> out.append(inner);
      case "\u201C" -> out.append('\u201C').append(inner).append('\u201D');
      default -> out.append('<').append(group).append('>').append(inner).append("</").append(group).append('>');
    }
  }

  /** What a command is about: a group in braces, another command, or one character. */
  private String argument(int depth) {
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    StringBuilder out = new StringBuilder();
    if (at < text.length() && text.charAt(at) != '}' && depth < DEEPEST) {
      if (text.charAt(at) == '{' || text.charAt(at) == '\\') {
        one(out, depth + 1);
      } else {
        int c = text.codePointAt(at);
        at += Character.charCount(c);
        out.appendCodePoint(c);
      }
    }
    return out.toString();
  }

  /** An address or an identifier: only backslashes before signs and braces go. */
  static String verbatim(String latex) {
    StringBuilder out = new StringBuilder(latex.length());
    for (int i = 0; i < latex.length(); i++) {
      char c = latex.charAt(i);
      boolean escapes = c == '\\' && i + 1 < latex.length() && !Character.isLetter(latex.charAt(i + 1));
      if (!escapes && c != '{' && c != '}') {
        out.append(c);
      }
    }
    return out.toString().replace("\\textunderscore", "_").strip();
  }
}
