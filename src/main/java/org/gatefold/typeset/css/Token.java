package org.gatefold.typeset.css;

/**
 * A token of a value (CSS Syntax 3, 4), white space and comments left out.
 *
 * @param text name of an identifier, function or hash, content of a string or url, unit of a dimension, or the character
 * @param number of a number, percentage or dimension
 */
record Token(Kind kind, String text, double number) {
  static final Token END = new Token(Kind.END, "", 0);

  enum Kind {
    IDENT,
    /** A name and its opening parenthesis. */
    FUNCTION,
    NUMBER,
    PERCENTAGE,
    DIMENSION,
    STRING,
    HASH,
    URL,
    COMMA,
    OPEN,
    CLOSE,
    /** Any other single character. */
    DELIMITER,
    /** Behind the last token. */
    END
  }

  boolean is(Kind wanted) {
    return kind == wanted;
  }

  /** Whether this is that keyword, in any case. */
  boolean isWord(String word) {
    return kind == Kind.IDENT && text.equalsIgnoreCase(word);
  }

  boolean isFunction(String name) {
    return kind == Kind.FUNCTION && text.equalsIgnoreCase(name);
  }

  boolean isDelimiter(char c) {
    return kind == Kind.DELIMITER && text.charAt(0) == c;
  }

  boolean isInteger() {
    return kind == Kind.NUMBER && number == Math.rint(number) && Math.abs(number) <= 1_000_000;
  }

  /** Whether a matching {@link Kind#CLOSE} ends what this token begins. */
  boolean opens() {
    return kind == Kind.FUNCTION || kind == Kind.OPEN;
  }
}
