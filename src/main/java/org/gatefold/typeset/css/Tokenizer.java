package org.gatefold.typeset.css;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gatefold.typeset.css.Token.Kind;

/** Splits a value into tokens (CSS Syntax 3, 4). Any text has tokens: what is wrong with them, grammars find. */
final class Tokenizer {
  private final Scanner in;
  private final List<Token> out = new ArrayList<>();

  private Tokenizer(String text) {
    in = new Scanner(text);
  }

  static List<Token> tokens(String text) {
    Tokenizer tokenizer = new Tokenizer(text);
    tokenizer.run();
    return List.copyOf(tokenizer.out);
  }

  /** Tokens as people would write them. */
  static String text(List<Token> tokens) {
    StringBuilder text = new StringBuilder();
    for (Token token : tokens) {
      boolean behind = token.is(Kind.COMMA) || token.is(Kind.CLOSE);
      boolean tight = behind || text.isEmpty() || text.charAt(text.length() - 1) == '(';
      text.append(tight ? "" : " ").append(text(token));
    }
    return text.toString();
  }

  private static String text(Token token) {
    return switch (token.kind()) {
      case NUMBER, PERCENTAGE, DIMENSION -> number(token.number()) + token.text();
      case STRING -> '"' + token.text() + '"';
      case HASH -> '#' + token.text();
      case URL -> "url(" + token.text() + ")";
      case FUNCTION -> token.text() + "(";
      case IDENT, COMMA, OPEN, CLOSE, DELIMITER, END -> token.text();
    };
  }

  private static String number(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }

  private void run() {
    in.skipSpace();
    while (!in.done()) {
      one();
      in.skipSpace();
    }
  }

  private void one() {
    char c = in.peek();
    if (c == '"' || c == '\'') {
      add(Kind.STRING, in.string());
    } else if (in.atNumber()) {
      number();
    } else if (in.atName()) {
      name();
    } else if (c == '#' && in.isNameCharacter(1)) {
      in.skip();
      add(Kind.HASH, in.name());
    } else {
      in.skip();
      add(punctuation(c), String.valueOf(c));
    }
  }

  private static Kind punctuation(char c) {
    return switch (c) {
      case ',' -> Kind.COMMA;
      case '(' -> Kind.OPEN;
      case ')' -> Kind.CLOSE;
      default -> Kind.DELIMITER;
    };
  }

  private void number() {
    double number = in.number();
    if (in.peek() == '%') {
      in.skip();
      out.add(new Token(Kind.PERCENTAGE, "%", number));
    } else if (in.atName()) {
      out.add(new Token(Kind.DIMENSION, in.name().toLowerCase(Locale.ROOT), number));
    } else {
      out.add(new Token(Kind.NUMBER, "", number));
    }
  }

  private void name() {
    String name = in.name();
    if (in.peek() != '(') {
      add(Kind.IDENT, name);
      return;
    }
    in.skip();
    if (name.equalsIgnoreCase("url")) {
      add(Kind.URL, in.url());
    } else {
      add(Kind.FUNCTION, name);
    }
  }

  private void add(Kind kind, String text) {
    out.add(new Token(kind, text, 0));
  }
}
