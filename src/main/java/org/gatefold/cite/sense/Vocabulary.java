package org.gatefold.cite.sense;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gatefold.cite.term.Term;
import org.gatefold.cite.term.Token;

/** The words of one language. Immutable. */
public final class Vocabulary {
  private static final String IDIOM = "idiom";
  private static final char MAY = '?';

  /** A term and what it stands for; for nothing, if it is an idiom. */
  private record Entry(Term term, String concept, boolean firm) {}

  /** By the first letter of the first word. */
  private final Map<Character, List<Entry>> entries = new HashMap<>();
  private final Set<String> concepts = new LinkedHashSet<>();

  private Vocabulary() {}

  /** @param known the names that a line may have */
  static Vocabulary of(List<Line> lines, Set<String> known) {
    Vocabulary vocabulary = new Vocabulary();
    for (Line line : lines) {
      boolean may = line.key().charAt(line.key().length() - 1) == MAY;
      String concept = may ? line.key().substring(0, line.key().length() - 1) : line.key();
      if (!concept.equals(IDIOM) && !known.contains(concept)) {
        throw new IllegalStateException("what is " + concept + "?");
      }
      vocabulary.concepts.add(concept);
      line.values().forEach(words -> vocabulary.add(new Entry(Term.parse(words), concept, !may)));
    }
    return vocabulary;
  }

  private void add(Entry entry) {
    entry.term().first().stream().map(word -> word.charAt(0)).distinct()
        .forEach(letter -> entries.computeIfAbsent(letter, first -> new ArrayList<>()).add(entry));
  }

  /** The names that it has words for. */
  Set<String> concepts() {
    return Set.copyOf(concepts);
  }

  /** What a text mentions, from left to right. The longest words count at each place, and none of them twice. */
  public List<Mention> in(String text) {
    List<Token> tokens = Token.of(text);
    List<Mention> mentions = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      int end = at + 1;
      Map<String, Boolean> here = new LinkedHashMap<>();
      for (Entry entry : beginning(tokens.get(at))) {
        int to = entry.term().end(tokens, at);
        if (to > end) {
          here.clear();
          end = to;
        }
        if (to == end) {
          here.put(entry.concept(), entry.firm());
        }
      }
      if (!here.containsKey(IDIOM)) {
        int from = tokens.get(at).start();
        int to = tokens.get(end - 1).end();
        here.forEach((concept, firm) -> mentions.add(new Mention(concept, firm, from, to)));
      }
      at = end;
    }
    return mentions;
  }

  /** What may begin with a token; what fits all of it comes last, and so counts. */
  private List<Entry> beginning(Token token) {
    List<Entry> found = new ArrayList<>();
    token.forms().reversed().stream().filter(form -> !form.isEmpty()).map(form -> form.charAt(0)).distinct()
        .forEach(letter -> found.addAll(entries.getOrDefault(letter, List.of())));
    return found;
  }
}
