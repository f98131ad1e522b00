package org.gatefold.cite.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gatefold.cite.match.Phrases;
import org.gatefold.cite.match.Words;
import org.gatefold.cite.match.Words.Word;

/**
 * Finds persons in prose: names behind a title, such as {@code Dr. Jeffrey C. Lotz}, or before one, as in Chinese, and names
 * before "et al.".
 */
final class Speakers {
  private static final Set<String> PARTICLES =
      Set.of("de", "del", "la", "las", "los", "van", "von", "der", "den", "ter", "da", "do", "dos", "das", "di", "le", "du");

  /**
   * A person.
   *
   * @param name as written
   * @param at where it begins in the text
   */
  record Person(String name, int at) {}

  private Speakers() {}

  /** Persons with a title. */
  static List<Person> titled(String text, Phrases titles) {
    Words words = Words.of(text);
    List<Person> persons = new ArrayList<>();
    Phrases.Found found = titles.find(words.all(), 0);
    while (found != null) {
      int from = skipPoints(words.all(), found.to());
      int to = nameEnd(words, from);
      if (to > from) {
        persons.add(person(words, from, to));
      }
      found = titles.find(words.all(), Math.max(to, found.to()));
    }
    return persons;
  }

  /** Persons whose title stands behind their name: {@code Jeffrey C. Lotz 博士}. */
  static List<Person> beforeTitle(String text, Phrases titles) {
    Words words = Words.of(text);
    List<Person> persons = new ArrayList<>();
    Phrases.Found found = titles.find(words.all(), 0);
    while (found != null) {
      int from = nameStart(words, found.from());
      if (from < found.from()) {
        persons.add(person(words, from, found.from()));
      }
      found = titles.find(words.all(), found.to());
    }
    return persons;
  }

  /** The names in front of "et al." and its like. */
  static List<Person> beforeOthers(String text, Phrases others) {
    Words words = Words.of(text);
    List<Person> persons = new ArrayList<>();
    Phrases.Found found = others.find(words.all(), 0);
    while (found != null) {
      int last = found.from() - 1;
      if (last >= 0 && isCapital(words, last)) {
        persons.add(person(words, last, last + 1));
      }
      found = others.find(words.all(), found.to());
    }
    return persons;
  }

  private static Person person(Words words, int from, int to) {
    int start = words.all().get(from).start();
    return new Person(words.text().substring(start, words.all().get(to - 1).end()), start);
  }

  private static int skipPoints(List<Word> words, int from) {
    int at = from;
    while (at < words.size() && words.get(at).folded().equals(".")) {
      at++;
    }
    return at;
  }

  /** Behind the last capitalised word; an initial may have its full stop, and particles stand within. */
  private static int nameEnd(Words words, int from) {
    List<Word> all = words.all();
    int end = from;
    int at = from;
    while (at < all.size()) {
      if (isCapital(words, at)) {
        end = at + 1;
      } else if (!isParticle(all.get(at)) && !isInitialsPoint(all, at, end)) {
        break;
      }
      at++;
    }
    return end;
  }

  /** The first capitalised word of the name that ends before a word. */
  private static int nameStart(Words words, int to) {
    List<Word> all = words.all();
    int start = to;
    for (int at = to - 1; at >= 0; at--) {
      if (isCapital(words, at)) {
        start = at;
      } else if (start == to || !(isParticle(all.get(at)) || isInitialsPoint(all, at, at))) {
        return start;
      }
    }
    return start;
  }

  private static boolean isParticle(Word word) {
    return PARTICLES.contains(word.folded());
  }

  private static boolean isInitialsPoint(List<Word> all, int at, int end) {
    return at > 0 && at == end && all.get(at).folded().equals(".") && all.get(at - 1).folded().length() == 1;
  }

  private static boolean isCapital(Words words, int index) {
    return Character.isUpperCase(words.text().charAt(words.all().get(index).start()));
  }
}
