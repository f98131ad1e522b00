package org.gatefold.cite.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gatefold.cite.match.Similarity;
import org.gatefold.model.CitedArticle;
import org.gatefold.model.article.Reference;

/** No work has two keys, and thus two numbers. */
final class WorksDistinct implements Rule {
  /** From which likeness on two titles are one. */
  private static final double SAME = 0.92;

  @Override
  public void check(CitedArticle article, Report report) {
    Map<String, Reference> byDoi = new LinkedHashMap<>();
    Map<String, List<Reference>> byAuthorAndYear = new LinkedHashMap<>();
    for (Reference reference : Cited.references(article)) {
      String doi = Csl.doi(reference.csl());
      Reference first = doi.isEmpty() ? null : byDoi.putIfAbsent(doi, reference);
      List<Reference> others = byAuthorAndYear.computeIfAbsent(authorAndYear(reference), key -> new ArrayList<>());
      if (first != null) {
        report(reference, first, "the same DOI", report);
      } else {
        compareTitles(reference, others, report);
      }
      others.add(reference);
    }
  }

  private static String authorAndYear(Reference reference) {
    List<Csl.Author> authors = Csl.authors(reference.csl());
    return (authors.isEmpty() ? "" : Folded.of(authors.getFirst().family())) + " " + Csl.year(reference.csl());
  }

  /** Works with a DOI each are two, such as both parts of an article. */
  private static void compareTitles(Reference reference, List<Reference> others, Report report) {
    String title = Folded.of(Csl.text(reference.csl(), "title"));
    for (Reference other : others) {
      boolean twoDois = !Csl.doi(reference.csl()).isEmpty() && !Csl.doi(other.csl()).isEmpty();
      double likeness = twoDois ? 0 : Similarity.of(title, Folded.of(Csl.text(other.csl(), "title")));
      if (likeness >= SAME) {
        report(reference, other, "the same first author and year, and titles that are alike to " + (int) (likeness * 100) + " %", report);
        return;
      }
    }
  }

  private static void report(Reference reference, Reference first, String why, Report report) {
    report.add(RuleCode.WORK_TWICE, reference.key(), reference.origin(), first.key(), reference.key(), why);
  }
}
