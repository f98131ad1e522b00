package org.gatefold.cite.patient;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.gatefold.cite.patient.Claims.Claim;
import org.gatefold.cite.rules.Report;
import org.gatefold.cite.rules.RuleCode;
import org.gatefold.cite.term.Terms;
import org.gatefold.cite.term.Terms.Match;
import org.gatefold.model.article.Evidence;

/** No words that promise too much. Denied they are no claim; in a quotation they still are one, and the finding says so. */
final class ClaimRule implements PatientRule {
  private static final Set<String> STRONG = Set.of("rct", "systematic-review", "guideline");

  private final List<Claim> claims;

  ClaimRule(List<Claim> claims) {
    this.claims = List.copyOf(claims);
  }

  @Override
  public void check(PatientText text, Report report) {
    boolean risks = text.hasClass("risks");
    for (Claim claim : claims) {
      Terms terms = text.lexicon().about(claim.code().id());
      if (terms.isEmpty()) {
        continue;
      }
      for (Phrase phrase : text.phrases()) {
        if (Collections.disjoint(phrase.passage().classes(), claim.quiet())) {
          check(claim, terms, phrase, text, risks, report);
        }
      }
    }
  }

  private static void check(Claim claim, Terms terms, Phrase phrase, PatientText text, boolean risks, Report report) {
    for (Match match : terms.in(phrase.tokens())) {
      if (text.lexicon().denies(phrase.tokens(), match) || isBorneOut(claim, phrase, text)) {
        continue;
      }
      String block = phrase.passage().block();
      String where = phrase.isQuoted(match) ? ", in a quotation," : "";
      String instead = (claim.weight().equals("error") ? "take it out: " : "better: ") + claim.instead();
      boolean absolute = claim.code() == PatientCode.SAFETY || claim.code() == PatientCode.PROOF;
      if (absolute && !risks && !report.waives(RuleCode.ABSOLUTE_CLAIM, block)) {
        report.add(RuleCode.ABSOLUTE_CLAIM, block, phrase.origin(match), phrase.words(match), where, claim.code().id(), instead);
      } else {
        report.add(claim.code(), block, phrase.origin(match), phrase.words(match), where, instead, claim.source());
      }
    }
  }

  /** Proof may be spoken of where a controlled trial or a review of them is cited beside it. */
  private static boolean isBorneOut(Claim claim, Phrase phrase, PatientText text) {
    Evidence evidence = text.cited().manuscript().evidence();
    return claim.code() == PatientCode.PROOF && phrase.passage().keys().stream().anyMatch(key -> {
      Evidence.Source source = evidence.references().get(key);
      return source != null && source.status() == Evidence.Status.IDENTIFIED && source.design() != null && STRONG.contains(source.design());
    });
  }
}
