package org.gatefold.cite.match;

import java.util.ArrayList;
import java.util.List;
import org.gatefold.cite.match.Words.Word;
import org.jspecify.annotations.Nullable;

/** Phrases to look for in a text; a star at a word's end stands for any ending. */
public final class Phrases {
  /** No phrases, which are found nowhere. */
  public static final Phrases NONE = new Phrases(List.of());

  /** Where a phrase was found: the index of its first word, and behind its last. */
  public record Found(int from, int to) {}

  /** One word of a phrase, or how it begins. */
  private record Part(String text, boolean open) {
    boolean fits(Word word) {
      return open ? word.folded().startsWith(text) : word.folded().equals(text);
    }
  }

  private final List<List<Part>> phrases;

  private Phrases(List<List<Part>> phrases) {
    this.phrases = List.copyOf(phrases);
  }

  /** Reads phrases as a list gives them: {@code systematic review*}. */
  public static Phrases of(List<String> written) {
    List<List<Part>> phrases = new ArrayList<>();
    for (String phrase : written) {
      List<Part> parts = new ArrayList<>();
      for (String word : phrase.strip().split(" ", -1)) {
        boolean open = word.endsWith("*");
        Words words = Words.of(open ? word.substring(0, word.length() - 1) : word);
        words.all().forEach(one -> parts.add(new Part(one.folded(), open)));
      }
      phrases.add(List.copyOf(parts));
    }
    return new Phrases(phrases);
  }

  /** The first place, from a word on, where one of the phrases stands; null if there is none. */
  public @Nullable Found find(List<Word> words, int from) {
    for (int i = from; i < words.size(); i++) {
      for (List<Part> phrase : phrases) {
        if (stands(phrase, words, i)) {
          return new Found(i, i + phrase.size());
        }
      }
    }
    return null;
  }

  /** Whether one of the phrases stands somewhere. */
  public boolean isIn(List<Word> words) {
    return find(words, 0) != null;
  }

  private static boolean stands(List<Part> phrase, List<Word> words, int at) {
    if (at + phrase.size() > words.size()) {
      return false;
    }
    for (int i = 0; i < phrase.size(); i++) {
      if (!phrase.get(i).fits(words.get(at + i))) {
        return false;
      }
    }
    return true;
  }
}
