package org.gatefold.cite.patient.text;

import java.text.Normalizer;
import java.util.Locale;

/** Counts the syllables of one language's words, as they are spoken. Hyphenation would not do: it keeps short ends together. */
public final class Syllables {
  private final Rule rule;

  private Syllables(Rule rule) {
    this.rule = rule;
  }

  /** How one language counts a part of a word: small letters only, no hyphen, no apostrophe. */
  interface Rule {
    int count(String letters);
  }

  /** The counter of a language; one that has none of its own counts groups of vowels. */
  public static Syllables of(Locale locale) {
    return new Syllables(switch (locale.getLanguage()) {
      case "en" -> new EnglishSyllables();
      case "es" -> new SpanishSyllables();
      case "pt" -> new PortugueseSyllables();
      case "it" -> new ItalianSyllables();
      case "fr" -> new FrenchSyllables();
      case "de" -> VowelSyllables.german();
      case "nl" -> VowelSyllables.dutch();
      default -> VowelSyllables.any();
    });
  }

  /** The syllables of a word; at least 1. What is spelt out, such as {@code MSC}, has one for each letter. */
  public int in(String word) {
    if (isSpelt(word)) {
      return word.length();
    }
    String lower = Normalizer.normalize(word, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    int count = 0;
    int start = 0;
    for (int i = 0; i <= lower.length(); i++) {
      if (i == lower.length() || !Character.isLetter(lower.charAt(i))) {
        count += i > start ? rule.count(lower.substring(start, i)) : 0;
        start = i + 1;
      }
    }
    return Math.max(1, count);
  }

  private static boolean isSpelt(String word) {
    return word.length() > 1 && word.length() < 6
        && word.chars().allMatch(c -> c >= 'A' && c <= 'Z' && "AEIOUY".indexOf(c) < 0);
  }
}
