package org.gatefold.cite.term;

import java.util.ArrayList;
import java.util.List;

/**
 * Words that are looked for one after another: {@code (excellent/strong) safety profile}, {@code garanti*}, {@code no .. events}.
 * A star stands for any end of a word, two dots for up to three words of any kind, a slash for "or". Each
 * Chinese character is a word of its own.
 */
public record Term(List<List<String>> steps) {
  private static final int WIDEST_GAP = 3;
  private static final List<String> GAP = List.of("..");

  public Term {
    steps = steps.stream().map(List::copyOf).toList();
  }

  /** Reads a term as lists write it. */
  public static Term parse(String text) {
    List<List<String>> steps = new ArrayList<>();
    for (String word : text.split(" +", -1)) {
      if (word.chars().anyMatch(Character::isIdeographic)) {
        if (word.indexOf('/') >= 0) {
          throw new IllegalStateException("each Chinese term has a line of its own: " + text);
        }
        Token.of(word).forEach(token -> steps.add(List.of(token.text())));
        continue;
      }
      String bare = word.startsWith("(") && word.endsWith(")") ? word.substring(1, word.length() - 1) : word;
      steps.add(word.equals("..") ? GAP : List.of(bare.split("/", -1)).stream().map(Term::folded).toList());
    }
    if (steps.isEmpty() || steps.getFirst().equals(GAP) || steps.getLast().equals(GAP)) {
      throw new IllegalStateException("a term begins and ends with a word: " + text);
    }
    return new Term(steps);
  }

  private static String folded(String word) {
    String folded = word.equals("%") ? word : Token.fold(word);
    return word.endsWith("*") ? folded + "*" : folded;
  }

  /** What its first word may be. */
  public List<String> first() {
    return steps.getFirst();
  }

  /** Behind the last token of a match that begins with token {@code from}; -1 if there is none. */
  public int end(List<Token> tokens, int from) {
    return end(tokens, from, 0);
  }

  private int end(List<Token> tokens, int at, int step) {
    if (step == steps.size()) {
      return at;
    }
    if (steps.get(step).equals(GAP)) {
      for (int skipped = 0; skipped <= WIDEST_GAP; skipped++) {
        int end = end(tokens, at + skipped, step + 1);
        if (end >= 0) {
          return end;
        }
      }
      return -1;
    }
    return at < tokens.size() && fits(tokens.get(at), steps.get(step)) ? end(tokens, at + 1, step + 1) : -1;
  }

  private static boolean fits(Token token, List<String> any) {
    return token.forms().stream().anyMatch(form -> fits(form, any));
  }

  private static boolean fits(String word, List<String> any) {
    for (String one : any) {
      int stem = one.length() - 1;
      boolean open = stem >= 0 && one.charAt(stem) == '*';
      if (open ? word.regionMatches(0, one, 0, stem) : word.equals(one)) {
        return true;
      }
    }
    return false;
  }
}
