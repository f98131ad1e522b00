package org.gatefold.cite.rules;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.gatefold.cite.walk.Identifiers;
import org.gatefold.model.CitedArticle;
import org.gatefold.model.article.Reference;

/** The numbers by which a record names its publication can be what they say they are. */
final class IdentifiersWellFormed implements Rule {
  @Override
  public void check(CitedArticle article, Report report) {
    for (Reference reference : Cited.references(article)) {
      check(reference, "PMID", RuleCode.PMID_MALFORMED, Identifiers::isPubMed, report);
      check(reference, "PMCID", RuleCode.PMCID_MALFORMED, Identifiers::isPubMedCentral, report);
      check(reference, "ISSN", RuleCode.ISSN_MALFORMED, Identifiers::isIssn, report);
      check(reference, "ISBN", RuleCode.ISBN_MALFORMED, IdentifiersWellFormed::isIsbns, report);
    }
  }

  private static void check(
      Reference reference, String field, RuleCode code, Predicate<String> isOne, Report report) {
    boolean several = field.startsWith("IS");
    for (String value : several ? numbers(reference.csl(), field) : List.of(Csl.text(reference.csl(), field))) {
      if (!value.isBlank() && !isOne.test(value)) {
        report.add(code, reference.key(), reference.origin(), reference.key(), value);
      }
    }
  }

  /** One with spaces in it, or several with spaces between them. */
  private static boolean isIsbns(String value) {
    return Identifiers.isIsbn(value) || List.of(value.strip().split(" +", -1)).stream().allMatch(Identifiers::isIsbn);
  }

  /** Zotero joins the numbers of the printed and of the electronic edition. */
  private static List<String> numbers(Map<String, Object> csl, String field) {
    String text = Csl.text(csl, field);
    String separator = text.contains(",") ? "," : text.contains(";") ? ";" : field.equals("ISSN") ? " " : "\n";
    return List.of(text.split(separator, -1));
  }
}
