package org.gatefold.cite.sense;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** All concepts with their words in every language; those that shut each other out are in one group. May serve many threads. */
public final class Concepts {
  /** What is compared for itself: whether a sentence denies. */
  public static final String NEGATION = "negation";

  private static final String DOSE = "dose-";

  private final Map<String, String> groups = new LinkedHashMap<>();
  private final Map<String, Optional<Vocabulary>> languages = new ConcurrentHashMap<>();

  private Concepts() {}

  /** The lists that come with the program. */
  public static Concepts bundled() {
    Concepts concepts = new Concepts();
    for (Line line : Line.of("concepts.txt")) {
      line.values().forEach(concept -> concepts.groups.put(concept, line.key()));
    }
    return concepts;
  }

  /** The words of a language; empty if nobody has written its list. */
  public Optional<Vocabulary> in(Locale language) {
    return languages.computeIfAbsent(language.getLanguage(), tag -> Line.exists(tag + ".txt")
        ? Optional.of(Vocabulary.of(Line.of(tag + ".txt"), groups.keySet())) : Optional.empty());
  }

  /** The names of all concepts. */
  public List<String> names() {
    return List.copyOf(groups.keySet());
  }

  /** Whether a concept says how much of a treatment there is, and when: a number in words. */
  public boolean isDose(Mention mention) {
    return group(mention.concept()).startsWith(DOSE);
  }

  String group(String concept) {
    return groups.getOrDefault(concept, concept);
  }
}
