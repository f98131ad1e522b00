package org.gatefold.cite.patient;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gatefold.cite.patient.text.Sentences;
import org.gatefold.cite.patient.text.Syllables;
import org.gatefold.cite.term.Term;
import org.gatefold.cite.term.Terms;
import org.gatefold.cite.term.Terms.Match;
import org.gatefold.cite.term.Token;

/**
 * What is known of one language: abbreviations, words that deny, and terms by the name of what they speak of (a claim's id,
 * {@code benefit}, {@code risk}, {@code costs} …). Immutable.
 */
final class Lexicon {
  /** How many words before a term a "not" is looked for. */
  private static final int REACH = 5;
  private static final int REACH_BACK = 3;

  private final Map<String, Terms> terms = new LinkedHashMap<>();
  private final Map<String, Set<String>> words = new LinkedHashMap<>();
  private final Sentences sentences;
  private final Syllables syllables;

  private Lexicon(Locale language, List<Line> lines) {
    Map<String, List<Term>> read = new LinkedHashMap<>();
    List<Term> current = new ArrayList<>();
    for (Line line : lines) {
      switch (line.key()) {
        case "about" -> current = read.computeIfAbsent(line.value(), name -> new ArrayList<>());
        case "term" -> current.add(Term.parse(line.value()));
        // An abbreviation is compared as it is written, what denies as tokens are.
        case "within", "last" -> words(line, line.words());
        case "not", "only", "notbehind" -> words(line, line.words().stream().map(Token::fold).toList());
        default -> throw new IllegalStateException(language + ": what is " + line.key() + "?");
      }
    }
    read.forEach((name, list) -> terms.put(name, new Terms(list)));
    sentences = new Sentences(language, words("within"), words("last"));
    syllables = Syllables.of(language);
  }

  private void words(Line line, List<String> more) {
    words.computeIfAbsent(line.key(), key -> new HashSet<>()).addAll(more);
  }

  /** The language's file; without one, nothing is known but how sentences end. */
  static Lexicon of(Locale language) {
    String file = "lexicon/" + language.getLanguage() + ".txt";
    return new Lexicon(language, Line.exists(file) ? Line.of(file) : List.of());
  }

  Sentences sentences() {
    return sentences;
  }

  Syllables syllables() {
    return syllables;
  }

  /** Whether the language has terms about something. */
  boolean knows(String name) {
    return !about(name).isEmpty();
  }

  Terms about(String name) {
    return terms.getOrDefault(name, Terms.NONE);
  }

  /** Everything that the language has terms about. */
  Set<String> names() {
    return Set.copyOf(terms.keySet());
  }

  /** Whether a match is denied: a "not" stands before it in the same clause, or, in some languages, right behind it. */
  boolean denies(List<Token> tokens, Match match) {
    int clause = tokens.get(match.from()).clause();
    for (int i = match.from() - 1; i >= 0 && i >= match.from() - REACH && tokens.get(i).clause() == clause; i--) {
      if (says(tokens.get(i), "not") && !says(tokens.get(i + 1), "only")) {
        return true;
      }
    }
    int last = tokens.get(match.to() - 1).clause();
    for (int i = match.to(); i < tokens.size() && i < match.to() + REACH_BACK && tokens.get(i).clause() == last; i++) {
      if (says(tokens.get(i), "notbehind")) {
        return true;
      }
    }
    return false;
  }

  private boolean says(Token token, String key) {
    return token.forms().stream().anyMatch(words(key)::contains);
  }

  private Set<String> words(String key) {
    return words.getOrDefault(key, Set.of());
  }
}
