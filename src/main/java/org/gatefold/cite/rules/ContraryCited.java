package org.gatefold.cite.rules;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.gatefold.model.CitedArticle;
import org.gatefold.model.article.Evidence.Source;

/** Where a study with a negative outcome is on record, an article that cites favourable ones cites it too. */
final class ContraryCited implements Rule {
  @Override
  public void check(CitedArticle article, Report report) {
    Map<String, Source> sources = new TreeMap<>(article.manuscript().evidence().references());
    Set<String> cited = Set.copyOf(article.keys());
    boolean favourable = sources.entrySet().stream()
        .anyMatch(entry -> cited.contains(entry.getKey()) && "positive".equals(entry.getValue().outcome()));
    boolean contrary = sources.entrySet().stream()
        .anyMatch(entry -> cited.contains(entry.getKey()) && "negative".equals(entry.getValue().outcome()));
    // A brochure leaves out blocks and their citations with them.
    if (!favourable || contrary || article.manuscript().format().brochure()) {
      return;
    }
    sources.forEach((key, source) -> {
      if ("negative".equals(source.outcome())) {
        report.add(RuleCode.CONTRARY_NOT_CITED, key, source.origin(), key);
      }
    });
  }
}
