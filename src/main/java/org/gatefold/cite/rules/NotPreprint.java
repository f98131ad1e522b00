package org.gatefold.cite.rules;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gatefold.model.CitedArticle;
import org.gatefold.model.article.Reference;

/** What is cited was reviewed by others before it appeared. */
final class NotPreprint implements Rule {
  private static final List<String> SERVERS = List.of(
      "biorxiv", "medrxiv", "arxiv", "research square", "ssrn", "preprints.org", "osf preprints", "psyarxiv",
      "sportrxiv", "authorea", "chemrxiv", "scielo preprints");

  /** Research Square, SSRN, Preprints.org, arXiv, OSF and PsyArXiv, Authorea, ChemRxiv, SciELO Preprints. */
  private static final List<String> DOIS = List.of("10.21203/rs.", "10.2139/ssrn.", "10.20944/preprints", "10.48550/arxiv.",
      "10.31219/", "10.31234/", "10.31236/", "10.22541/", "10.26434/chemrxiv", "10.1590/scielopreprints");

  /** bioRxiv and medRxiv number their works; the journals under the same prefix begin with letters. */
  private static final String COLD_SPRING_HARBOR = "10.1101/";

  @Override
  public void check(CitedArticle article, Report report) {
    for (Reference reference : Cited.references(article)) {
      if (isPreprint(reference.csl())) {
        report.add(RuleCode.PREPRINT, reference.key(), reference.origin(), reference.key());
      }
    }
  }

  private static boolean isPreprint(Map<String, Object> csl) {
    String doi = Csl.doi(csl);
    boolean numbered = doi.startsWith(COLD_SPRING_HARBOR)
        && doi.length() > COLD_SPRING_HARBOR.length()
        && Character.isDigit(doi.charAt(COLD_SPRING_HARBOR.length()));
    return Csl.text(csl, "genre").toLowerCase(Locale.ROOT).contains("preprint")
        || numbered
        || DOIS.stream().anyMatch(doi::startsWith)
        || isServer(Csl.text(csl, "publisher"))
        || isServer(Csl.text(csl, "container-title"));
  }

  private static boolean isServer(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return SERVERS.stream().anyMatch(server -> lower.equals(server) || lower.startsWith(server + " ")
        || lower.startsWith(server + ":"));
  }
}
