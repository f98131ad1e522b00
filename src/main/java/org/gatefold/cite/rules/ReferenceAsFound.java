package org.gatefold.cite.rules;

import java.util.List;
import java.util.Map;
import org.gatefold.model.CitedArticle;
import org.gatefold.model.article.Evidence.Source;
import org.gatefold.model.article.Reference;

/** A reference says what the publication says that was found for it. */
final class ReferenceAsFound implements Rule {
  /** What readers look a work up by; whether there is all of it, {@link ReferenceComplete} asks. */
  private static final List<String> FIELDS = List.of("title", "container-title", "volume", "issue", "page", "DOI");

  @Override
  public void check(CitedArticle article, Report report) {
    for (Reference reference : Cited.references(article)) {
      Source source = article.manuscript().evidence().references().get(reference.key());
      List<String> different = source == null ? List.of() : different(reference.csl(), source.suggested());
      if (!different.isEmpty()) {
        report.add(RuleCode.REFERENCE_DIFFERS, reference.key(), reference.origin(), reference.key(),
            String.join(", ", different));
      }
    }
  }

  private static List<String> different(Map<String, Object> csl, Map<String, String> found) {
    return FIELDS.stream()
        .filter(field -> csl.containsKey(field) && found.containsKey(field))
        .filter(field -> !Folded.equal(String.valueOf(csl.get(field)), found.getOrDefault(field, "")))
        .toList();
  }
}
