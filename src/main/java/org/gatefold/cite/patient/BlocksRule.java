package org.gatefold.cite.patient;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.gatefold.cite.patient.Pack.Need;
import org.gatefold.cite.patient.Pack.Requirement;
import org.gatefold.cite.patient.text.Passage;
import org.gatefold.cite.rules.Report;
import org.gatefold.cite.term.Token;
import org.gatefold.model.article.FrontMatter;

/** What the article's class and its countries ask for is there. */
final class BlocksRule implements PatientRule {
  /** A shorter text that names no country is a fragment, not a text for patients. */
  private static final int LEAST_WORDS = 100;

  private final List<Pack> packs;

  BlocksRule(List<Pack> packs) {
    this.packs = List.copyOf(packs);
  }

  @Override
  public void check(PatientText text, Report report) {
    Set<String> countries = countries(text);
    if (countries.isEmpty()) {
      return;
    }
    Missing missing = new Missing(report);
    for (Pack pack : packs) {
      if (pack.name().equals("all") || countries.stream().anyMatch(pack.countries()::contains)) {
        pack.requirements().stream()
            .filter(required -> required.classes().contains(text.front().articleClass()) && concerns(required.when(), text))
            .filter(required -> canTell(required, text) && required.needs().stream().noneMatch(need -> isMet(need, pack, text)))
            .forEach(required -> missing.add(required, pack));
      }
    }
    missing.report(text);
  }

  /** Whether the text is about what a requirement is about; in a language without a lexicon it may be. */
  private static boolean concerns(String what, PatientText text) {
    return what.isEmpty() || !text.lexicon().knows(what)
        || text.phrases().stream().anyMatch(phrase -> !text.lexicon().about(what).in(phrase.tokens()).isEmpty());
  }

  /** The countries that the article names; else, of a text of some length, the one of its locale. */
  static Set<String> countries(PatientText text) {
    FrontMatter front = text.front();
    if (!front.jurisdictions().isEmpty()) {
      return Set.copyOf(front.jurisdictions());
    }
    int words = text.own().stream().mapToInt(phrase -> phrase.sentence().words().size()).sum();
    String country = front.language().getCountry().toLowerCase(Locale.ROOT);
    return words < LEAST_WORDS || country.isEmpty() ? Set.of() : Set.of(country);
  }

  /** In a language without a lexicon nobody can tell what a text speaks of. */
  private static boolean canTell(Requirement required, PatientText text) {
    return required.needs().stream().allMatch(need -> need.about().isEmpty() || text.lexicon().knows(need.about()));
  }

  private static boolean isMet(Need need, Pack pack, PatientText text) {
    if (!need.front().isEmpty()) {
      return need.front().stream().allMatch(key -> has(key, text));
    }
    Stream<Phrase> phrases = text.own().stream().filter(phrase -> isThere(need, pack, phrase.passage()));
    if (!need.words().isEmpty()) {
      return saysAll(need.words(), phrases.toList());
    }
    return phrases.anyMatch(phrase -> need.about().isEmpty() || !text.lexicon().about(need.about()).in(phrase.tokens()).isEmpty());
  }

  private static boolean isThere(Need need, Pack pack, Passage passage) {
    boolean here = !need.here() || passage.jurisdictions().isEmpty()
        || passage.jurisdictions().stream().anyMatch(pack.countries()::contains);
    return here && (need.block().isEmpty() || passage.classes().contains(need.block()));
  }

  private static boolean has(String key, PatientText text) {
    FrontMatter front = text.front();
    return switch (key) {
      case "published" -> front.published() != null;
      case "reviewed" -> front.review() != null;
      case "next" -> front.review() != null && front.review().next() != null;
      case "references" -> !text.cited().notes().isEmpty();
      default -> throw new IllegalStateException("no such key: " + key);
    };
  }

  /** Whether prescribed words stand there one after another, whatever case and line breaks they have. */
  private static boolean saysAll(String words, List<Phrase> phrases) {
    return joined(phrases.stream().flatMap(phrase -> phrase.tokens().stream())).contains(joined(Token.of(words).stream()));
  }

  private static String joined(Stream<Token> tokens) {
    StringBuilder out = new StringBuilder(" ");
    tokens.forEach(token -> out.append(token.text()).append(' '));
    return out.toString();
  }
}
