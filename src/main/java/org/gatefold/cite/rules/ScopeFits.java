package org.gatefold.cite.rules;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.gatefold.cite.match.Phrases;
import org.gatefold.cite.match.Words;
import org.gatefold.cite.match.Words.Word;
import org.gatefold.model.CitedArticle;
import org.gatefold.model.article.Evidence.Source;
import org.gatefold.model.article.Inline.CitationItem;
import org.jspecify.annotations.Nullable;

/** A work is cited for the patients and for the product that it studied, where both the text and the record name them. */
final class ScopeFits implements Rule {
  private final Lexicon lexicon;

  ScopeFits(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public void check(CitedArticle article, Report report) {
    Locale language = article.manuscript().article().locale();
    for (Statement statement : report.statements(article)) {
      for (CitationItem item : statement.citations()) {
        Source source = article.manuscript().evidence().references().get(item.key());
        if (source != null) {
          check("population-", source.population(), statement, item, language, report);
          check("product-", source.product(), statement, item, language, report);
        }
      }
    }
  }

  private void check(
      String lists, @Nullable String recorded, Statement statement, CitationItem item, Locale language, Report report) {
    if (recorded == null) {
      return;
    }
    List<Word> text = Words.of(statement.text()).all();
    Set<String> said = lexicon.names(lists).stream()
        .filter(list -> lexicon.phrases(list, language).isIn(text)).collect(Collectors.toSet());
    List<Word> record = Words.of(recorded).all();
    Set<String> studied = lexicon.names(lists).stream()
        .filter(list -> lexicon.inAll(list).stream().anyMatch(phrases -> phrases.isIn(record))).collect(Collectors.toSet());
    boolean shared = said.stream().anyMatch(studied::contains);
    if (!said.isEmpty() && !studied.isEmpty() && !shared) {
      String word = word(said, text, statement.text(), language);
      report.add(RuleCode.SCOPE_DIFFERS, statement.block(), item.origin(), word, item.key(), recorded);
    }
  }

  private String word(Set<String> said, List<Word> text, String written, Locale language) {
    String list = said.stream().sorted().findFirst().orElseThrow();
    Phrases.Found found = lexicon.phrases(list, language).find(text, 0);
    return found == null ? list : Words.of(written).text().substring(
        text.get(found.from()).start(), text.get(found.to() - 1).end());
  }
}
