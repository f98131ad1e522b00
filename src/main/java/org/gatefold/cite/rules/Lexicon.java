package org.gatefold.cite.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gatefold.cite.data.DataFile;
import org.gatefold.cite.match.Phrases;

/** The word lists of {@code words.txt}, by name and language. */
final class Lexicon {
  private final Map<String, Map<String, Phrases>> lists = new LinkedHashMap<>();
  private final Map<String, List<String>> fits = new LinkedHashMap<>();

  /** Reads the lists that come with the program. */
  static Lexicon bundled() {
    Lexicon lexicon = new Lexicon();
    DataFile.lines("cite/rules/words.txt").forEach(lexicon::add);
    return lexicon;
  }

  private void add(String line) {
    int colon = line.indexOf(':');
    String[] head = line.substring(0, colon).split(" ", -1);
    List<String> values = Arrays.stream(line.substring(colon + 1).split(",", -1)).map(String::strip).toList();
    if (head[0].equals("fits")) {
      fits.put(head[1], values);
    } else {
      lists.computeIfAbsent(head[0], list -> new LinkedHashMap<>()).put(head[1], Phrases.of(values));
    }
  }

  /** A list in the language of a locale; empty if there is none in it. Dr. and et al. are written everywhere. */
  Phrases phrases(String list, Locale locale) {
    Map<String, Phrases> languages = lists.getOrDefault(list, Map.of());
    boolean everywhere = list.equals("title") || list.equals("others");
    return languages.getOrDefault(locale.getLanguage(), everywhere ? languages.getOrDefault("en", Phrases.NONE) : Phrases.NONE);
  }

  /** Whether any list is in the language of a locale. */
  boolean knows(Locale locale) {
    return lists.values().stream().anyMatch(list -> list.containsKey(locale.getLanguage()));
  }

  /** A list in every language, for records that are written in another one than the article. */
  List<Phrases> inAll(String list) {
    return new ArrayList<>(lists.getOrDefault(list, Map.of()).values());
  }

  /** The names of lists that begin alike, in the file's order. */
  List<String> names(String beginning) {
    return lists.keySet().stream().filter(name -> name.startsWith(beginning)).toList();
  }

  /** The designs that bear out a claim. */
  List<String> fits(String claim) {
    return fits.getOrDefault(claim, List.of());
  }
}
