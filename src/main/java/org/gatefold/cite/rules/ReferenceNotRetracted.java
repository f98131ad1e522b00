package org.gatefold.cite.rules;

import java.util.Set;
import org.gatefold.model.CitedArticle;
import org.gatefold.model.article.Evidence;
import org.gatefold.model.article.Evidence.Source;
import org.gatefold.model.article.Reference;
import org.gatefold.model.article.Retractions;
import org.jspecify.annotations.Nullable;

/** No reference was retracted, as far as the list of retractions or evidence.yaml knows. */
final class ReferenceNotRetracted implements Rule {
  private static final Set<String> HARMLESS = Set.of("", "none", "unchecked");

  @Override
  public void check(CitedArticle article, Report report) {
    Evidence evidence = article.manuscript().evidence();
    for (Reference reference : Cited.references(article)) {
      String listed = listed(reference, evidence.retractions());
      String recorded = recorded(evidence.references().get(reference.key()));
      if (evidence.retractions() != null && !listed.isEmpty()) {
        report(reference, "the list of retractions of " + evidence.retractions().asOf(), listed, report);
      } else if (!HARMLESS.contains(recorded)) {
        report(reference, "evidence.yaml", recorded, report);
      }
    }
  }

  private static String listed(Reference reference, @Nullable Retractions list) {
    if (list == null) {
      return "";
    }
    String byNumber = list.notices().getOrDefault(Csl.pubMed(reference.csl()), "");
    return list.notices().getOrDefault(Csl.doi(reference.csl()), byNumber);
  }

  private static String recorded(@Nullable Source source) {
    return source == null || source.retraction() == null ? "" : source.retraction();
  }

  private static void report(Reference reference, String where, String notice, Report report) {
    report.add(RuleCode.REFERENCE_RETRACTED, reference.key(), reference.origin(), reference.key(), where, notice);
  }
}
