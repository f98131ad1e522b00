package org.gatefold.cite.term;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Terms that are looked for together, found by their first word. */
public final class Terms {
  /** No terms, which are found nowhere. */
  public static final Terms NONE = new Terms(List.of());

  private final Map<String, List<Term>> byWord = new HashMap<>();
  private final Map<Character, List<Term>> byLetter = new HashMap<>();

  /** Terms of which the longest counts at each place. */
  public Terms(List<Term> terms) {
    for (Term term : terms) {
      boolean open = term.first().stream().anyMatch(word -> word.endsWith("*"));
      if (open) {
        term.first().stream().map(word -> word.charAt(0)).distinct()
            .forEach(letter -> byLetter.computeIfAbsent(letter, first -> new ArrayList<>()).add(term));
      } else {
        term.first().forEach(word -> byWord.computeIfAbsent(word, first -> new ArrayList<>()).add(term));
      }
    }
  }

  /** Tokens {@code from} to before {@code to}. */
  public record Match(int from, int to) {}

  /** Whether there is nothing to look for. */
  public boolean isEmpty() {
    return byWord.isEmpty() && byLetter.isEmpty();
  }

  /** All matches from left to right, the longest at each place, none over another. */
  public List<Match> in(List<Token> tokens) {
    List<Match> matches = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      int end = longest(tokens, at);
      if (end > at) {
        matches.add(new Match(at, end));
      }
      at = Math.max(at + 1, end);
    }
    return matches;
  }

  private int longest(List<Token> tokens, int at) {
    int end = -1;
    for (String word : tokens.get(at).forms()) {
      for (Term term : byWord.getOrDefault(word, List.of())) {
        end = Math.max(end, term.end(tokens, at));
      }
      List<Term> open = word.isEmpty() ? List.of() : byLetter.getOrDefault(word.charAt(0), List.of());
      for (Term term : open) {
        end = Math.max(end, term.end(tokens, at));
      }
    }
    return end;
  }
}
