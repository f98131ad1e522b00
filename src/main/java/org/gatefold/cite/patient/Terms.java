package org.gatefold.cite.patient;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Terms that are looked for together, found by their first word. */
final class Terms {
  static final Terms NONE = new Terms(List.of());

  private final Map<String, List<Term>> byWord = new HashMap<>();
  private final List<Term> byBeginning = new ArrayList<>();

  Terms(List<Term> terms) {
    for (Term term : terms) {
      boolean open = term.first().stream().anyMatch(word -> word.endsWith("*"));
      if (open) {
        byBeginning.add(term);
      } else {
        term.first().forEach(word -> byWord.computeIfAbsent(word, first -> new ArrayList<>()).add(term));
      }
    }
  }

  /** Tokens {@code from} to before {@code to}. */
  record Match(int from, int to) {}

  boolean isEmpty() {
    return byWord.isEmpty() && byBeginning.isEmpty();
  }

  /** All matches from left to right, the longest at each place, none over another. */
  List<Match> in(List<Token> tokens) {
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
    for (Term term : byWord.getOrDefault(tokens.get(at).text(), List.of())) {
      end = Math.max(end, term.end(tokens, at));
    }
    for (Term term : byBeginning) {
      end = Math.max(end, term.end(tokens, at));
    }
    return end;
  }
}
