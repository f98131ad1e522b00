package org.gatefold.cite.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.gatefold.model.CitedArticle;
import org.gatefold.model.article.Evidence.Source;
import org.gatefold.model.article.Inline.CitationItem;
import org.gatefold.model.article.Reference;
import org.jspecify.annotations.Nullable;

/**
 * Whoever the prose names with a work is one of its authors. What {@code suggested: author:} in evidence.yaml says goes before
 * the record, which may have initials only.
 */
final class NamesFit implements Rule {
  private final Lexicon lexicon;

  NamesFit(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** A work that a statement rests on, with its authors. */
  private record Work(String key, List<Csl.Author> authors, boolean complete) {}

  @Override
  public void check(CitedArticle article, Report report) {
    Locale language = article.manuscript().article().locale();
    for (Statement statement : report.statements(article)) {
      List<Work> works = statement.quoted() ? List.of() : works(statement, article);
      if (!works.isEmpty()) {
        Speakers.titled(statement.text(), lexicon.phrases("title", language))
            .forEach(person -> checkSpeaker(person, statement, works, report));
        Speakers.beforeTitle(statement.text(), lexicon.phrases("title-behind", language))
            .forEach(person -> checkSpeaker(person, statement, works, report));
        Speakers.beforeOthers(statement.text(), lexicon.phrases("others", language))
            .forEach(person -> checkFirst(person, statement, works, report));
      }
    }
  }

  private static List<Work> works(Statement statement, CitedArticle article) {
    return statement.citations().stream().map(CitationItem::key).distinct()
        .map(key -> article.manuscript().references().get(key)).filter(Objects::nonNull)
        .map(reference -> work(reference, article.manuscript().evidence().references().get(reference.key())))
        .filter(work -> !work.authors().isEmpty()).toList();
  }

  private static Work work(Reference reference, @Nullable Source source) {
    String suggested = source == null ? "" : source.suggested().getOrDefault("author", "");
    if (suggested.isBlank()) {
      return new Work(reference.key(), Csl.authors(reference.csl()), !Csl.hasOthers(reference.csl()));
    }
    List<Csl.Author> authors = new ArrayList<>();
    for (String name : suggested.split(";", -1)) {
      String[] parts = name.split(",", 2);
      authors.add(new Csl.Author(parts[0].strip(), parts.length > 1 ? parts[1].strip() : ""));
    }
    return new Work(reference.key(), authors, true);
  }

  private static void checkSpeaker(Speakers.Person person, Statement statement, List<Work> works, Report report) {
    List<String> spoken = PersonName.parts(person.name());
    List<Csl.Author> namesakes = new ArrayList<>();
    for (Work work : works) {
      for (Csl.Author author : work.authors()) {
        int family = PersonName.of(author).familyIn(spoken);
        if (family >= 0 && PersonName.of(author).canBe(spoken.subList(0, family))) {
          return;
        }
        if (family >= 0) {
          namesakes.add(author);
        }
      }
    }
    boolean known = works.stream().allMatch(work -> work.complete() && work.authors().stream().anyMatch(a -> !a.given().isEmpty()));
    if (!namesakes.isEmpty() || known) {
      String who = names(namesakes.isEmpty() ? works.getFirst().authors() : namesakes);
      report.add(RuleCode.NAME_DIFFERS, statement.block(), statement.place(person.at()), person.name(), keys(works), who);
    }
  }

  private static void checkFirst(Speakers.Person person, Statement statement, List<Work> works, Report report) {
    List<String> spoken = PersonName.parts(person.name());
    boolean fits = works.stream().anyMatch(work -> {
      List<String> family = PersonName.parts(work.authors().getFirst().family());
      return family.containsAll(spoken);
    });
    if (!fits) {
      report.add(RuleCode.ATTRIBUTION_DIFFERS, statement.block(), statement.place(person.at()), person.name() + " et al.",
          keys(works), "first author " + works.stream().map(work -> work.authors().getFirst().family()).distinct()
              .collect(Collectors.joining(", ")));
    }
  }

  private static String keys(List<Work> works) {
    return works.stream().map(Work::key).collect(Collectors.joining(", "));
  }

  private static String names(List<Csl.Author> authors) {
    return authors.stream().map(author -> (author.given() + " " + author.family()).strip()).collect(Collectors.joining(", "));
  }
}
