package org.gatefold.cite.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gatefold.model.CitedArticle;
import org.gatefold.model.article.Reference;
import org.jspecify.annotations.Nullable;

/** Every journal article says where in the journal it is, and every work who wrote it and when. */
final class ReferenceComplete implements Rule {
  @Override
  public void check(CitedArticle article, Report report) {
    for (Reference reference : Cited.references(article)) {
      List<String> missing = missing(reference.csl());
      if (!missing.isEmpty()) {
        report.add(RuleCode.REFERENCE_INCOMPLETE, reference.key(), reference.origin(), reference.key(),
            String.join(", ", missing));
      }
    }
  }

  private static List<String> missing(Map<String, Object> csl) {
    List<String> missing = new ArrayList<>();
    boolean article = "article-journal".equals(csl.get("type"));
    if (isBlank(csl.get("title"))) {
      missing.add("title");
    }
    if (article || "book".equals(csl.get("type"))) {
      if (Csl.authors(csl).isEmpty() && isBlank(csl.get("editor"))) {
        missing.add("authors");
      }
      if (Csl.year(csl) == null && isBlank(csl.get("issued"))) {
        missing.add("year");
      }
    }
    if ("webpage".equals(csl.get("type")) && isBlank(csl.get("URL")) && isBlank(csl.get("DOI"))) {
      missing.add("URL");
    }
    if (article) {
      if (isBlank(csl.get("volume"))) {
        missing.add("volume");
      }
      if (isBlank(csl.get("page")) && isBlank(csl.get("number"))) {
        missing.add("pages or article number");
      }
      if (isBlank(csl.get("DOI"))) {
        missing.add("DOI");
      }
    }
    return missing;
  }

  private static boolean isBlank(@Nullable Object value) {
    return value == null || value.toString().isBlank();
  }
}
