package org.gatefold.cite.rules;

import java.util.Set;
import org.gatefold.model.CitedArticle;
import org.gatefold.model.article.Evidence.Source;
import org.gatefold.model.article.Reference;

/** No reference was retracted, as far as evidence.yaml knows. */
final class ReferenceNotRetracted implements Rule {
  private static final Set<String> HARMLESS = Set.of("", "none", "unchecked");

  @Override
  public void check(CitedArticle article, Report report) {
    for (Reference reference : Cited.references(article)) {
      Source source = article.manuscript().evidence().references().get(reference.key());
      String retraction = source == null || source.retraction() == null ? "" : source.retraction();
      if (!HARMLESS.contains(retraction)) {
        report.add(RuleCode.REFERENCE_RETRACTED, reference.key(), reference.origin(), reference.key(), retraction);
      }
    }
  }
}
