package org.gatefold.translate;

import java.util.Map;
import org.gatefold.model.article.Wording.Kind;
import org.gatefold.model.article.Wording.Place;
import org.gatefold.model.article.Wording.Segment;

/** Writes a translation as articles are written: signs that mean something are escaped, so that they print as they were typed. */
final class Raw {
  private static final String ALWAYS = "\\`*_[]{}<>^~@#|";

  private Raw() {}

  /**
   * A segment's new text.
   *
   * @param segment whose place it takes
   * @param file the text of the file with that segment
   */
  static String of(Content content, Map<String, Unit.Code> codes, Segment segment, String file) {
    Kind kind = segment.kind();
    if (kind == Kind.TITLE || kind == Kind.SUBTITLE || kind == Kind.SUMMARY) {
      return quoted(content.words());
    }
    boolean attribute = kind == Kind.CAPTION && segment.range().from() > 0 && file.charAt(segment.range().from() - 1) == '"';
    StringBuilder out = new StringBuilder();
    boolean start = !attribute && beginsLine(kind);
    for (Content.Token token : content.tokens()) {
      switch (token) {
        case Content.Text text -> {
          append(text.words(), start, attribute, out);
          start = false;
        }
        case Content.Code code -> {
          out.append(written(code, codes));
          start = out.length() > 0 && out.charAt(out.length() - 1) == '\n';
        }
      }
    }
    return out.toString();
  }

  /** Behind the signs of a heading, or in a cell, a number is a number. */
  private static boolean beginsLine(Kind kind) {
    return switch (kind) {
      case PARAGRAPH, ITEM, TERM, CAPTION, REMARK -> true;
      case TITLE, SUBTITLE, SUMMARY, HEADING, CELL, ALTERNATIVE -> false;
    };
  }

  private static String written(Content.Code code, Map<String, Unit.Code> codes) {
    Unit.Code meant = codes.get(code.id());
    if (meant == null) {
      throw new IllegalStateException("a code without meaning: " + code);
    }
    return code.place() == Place.CLOSES ? String.valueOf(meant.close()) : meant.open();
  }

  /** A text of the front matter. */
  static String quoted(String words) {
    return "\"" + words.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  /**
   * Words.
   *
   * @param start whether they begin a line, where more signs mean something
   * @param attribute whether they stand between quotation marks
   */
  private static void append(String words, boolean start, boolean attribute, StringBuilder out) {
    int number = start ? digits(words) : 0;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean first = start && i == 0 && (c == '-' || c == '+' || c == '=' || c == ':');
      boolean numbered = number > 0 && i == number && (c == '.' || c == ')');
      boolean entity = c == '&' && i + 1 < words.length() && (Character.isLetter(words.charAt(i + 1)) || words.charAt(i + 1) == '#');
      boolean sign = ALWAYS.indexOf(c) >= 0 && !isAddress(words, i);
      if (first || numbered || entity || sign || (attribute && c == '"')) {
        out.append('\\');
      }
      out.append(c);
    }
  }

  /** An @ within a word cites nothing. */
  private static boolean isAddress(String words, int at) {
    return words.charAt(at) == '@' && at > 0 && Character.isLetterOrDigit(words.charAt(at - 1));
  }

  private static int digits(String words) {
    int count = 0;
    while (count < words.length() && words.charAt(count) >= '0' && words.charAt(count) <= '9') {
      count++;
    }
    return count;
  }
}
