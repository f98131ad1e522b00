package org.gatefold.typeset.css;

import java.util.List;
import org.gatefold.typeset.css.Token.Kind;
import org.jspecify.annotations.Nullable;

/** A place in a list of tokens, from which grammars read. */
final class Tokens {
  private final List<Token> tokens;
  private final int end;
  private int at;

  Tokens(List<Token> tokens) {
    this(tokens, 0, tokens.size());
  }

  private Tokens(List<Token> tokens, int from, int end) {
    this.tokens = tokens;
    this.at = from;
    this.end = end;
  }

  boolean done() {
    return at >= end;
  }

  /** The next token, {@link Token#END} behind the last. */
  Token peek() {
    return done() ? Token.END : tokens.get(at);
  }

  Token next() {
    return done() ? Token.END : tokens.get(at++);
  }

  int mark() {
    return at;
  }

  /** Returns to a {@link #mark}. */
  void back(int mark) {
    at = mark;
  }

  /** Goes past that keyword if it is next. */
  boolean word(String word) {
    return step(peek().isWord(word));
  }

  boolean delimiter(char c) {
    return step(peek().isDelimiter(c));
  }

  boolean comma() {
    return step(peek().is(Kind.COMMA));
  }

  private boolean step(boolean matches) {
    if (matches) {
      at++;
    }
    return matches;
  }

  /** The text of the next token if it is of that kind. */
  @Nullable String text(Kind kind) {
    return peek().is(kind) ? next().text() : null;
  }

  /** The arguments of that function if it is next, which is then passed. */
  @Nullable Tokens function(String name) {
    return peek().isFunction(name) ? group() : null;
  }

  /** What stands between the parenthesis or function that is next and its end, both passed. */
  Tokens group() {
    int from = ++at;
    int depth = 1;
    while (at < end && depth > 0) {
      Token token = tokens.get(at++);
      if (token.opens()) {
        depth++;
      } else if (token.is(Kind.CLOSE)) {
        depth--;
      }
    }
    return new Tokens(tokens, from, depth == 0 ? at - 1 : at);
  }

  /** The tokens not read yet. */
  List<Token> rest() {
    return tokens.subList(at, end);
  }
}
