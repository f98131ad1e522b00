package org.gatefold.typeset.css;

import com.helger.css.CSSSourceLocation;
import com.helger.css.decl.CSSDeclaration;
import java.util.Arrays;
import org.gatefold.diag.Origin;
import org.jspecify.annotations.Nullable;

/** A style sheet as written, in which the parser's lines and columns are looked up. */
final class SourceText {
  private final String text;
  private final Origin file;
  private int[] lines = {0};

  /**
   * @param file where the text stands; only its file name counts
   */
  SourceText(String text, Origin file) {
    this.text = text;
    this.file = file;
    int count = 1;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '\n' || (c == '\r' && !text.startsWith("\n", at + 1))) {
        if (count == lines.length) {
          lines = Arrays.copyOf(lines, 2 * count);
        }
        lines[count++] = at + 1;
      }
    }
    lines = Arrays.copyOf(lines, count);
  }

  Origin origin(int line, int column) {
    return new Origin(file.file(), line, column);
  }

  Origin origin(int offset) {
    int found = Arrays.binarySearch(lines, offset);
    int line = found >= 0 ? found : -found - 2;
    return origin(line + 1, offset - lines[line] + 1);
  }

  Origin origin(@Nullable CSSSourceLocation location) {
    return location == null
        ? file
        : origin(location.getFirstTokenBeginLineNumber(), location.getFirstTokenBeginColumnNumber());
  }

  /** What is written at that place, from the first character of its first token to the last of its last. */
  String slice(@Nullable CSSSourceLocation location) {
    if (location == null) {
      return "";
    }
    int from = offset(location.getFirstTokenBeginLineNumber(), location.getFirstTokenBeginColumnNumber());
    int to = offset(location.getLastTokenEndLineNumber(), location.getLastTokenEndColumnNumber()) + 1;
    return text.substring(from, Math.max(from, Math.min(to, text.length()))).strip();
  }

  /** What is written between the name of the at-rule at that place and its block. */
  String prelude(@Nullable CSSSourceLocation location) {
    if (location == null) {
      return "";
    }
    Origin origin = origin(location);
    int from = offset(origin.line(), origin.column()) + atRule(origin).length();
    int brace = text.indexOf('{', from);
    return text.substring(from, brace < 0 ? text.length() : brace).strip();
  }

  /** A declaration as written; the parser's own copy of the value has lost its white space. */
  DeclarationReader.Source declaration(CSSDeclaration declaration) {
    CSSSourceLocation value = declaration.getExpression().getSourceLocation();
    return new DeclarationReader.Source(
        declaration.getProperty(),
        slice(value),
        declaration.isImportant(),
        origin(declaration.getSourceLocation()),
        origin(value));
  }

  /** The name of the at-rule at that place. */
  String atRule(Origin origin) {
    int from = offset(origin.line(), origin.column());
    int to = from + 1;
    while (to < text.length() && (Character.isLetterOrDigit(text.charAt(to)) || text.charAt(to) == '-')) {
      to++;
    }
    return text.substring(Math.min(from, text.length()), Math.min(to, text.length()));
  }

  private int offset(int line, int column) {
    int start = lines[Math.max(0, Math.min(lines.length, line) - 1)];
    return Math.max(0, Math.min(text.length(), start + column - 1));
  }
}
