package org.gatefold.cite.rules;

import java.time.LocalDate;
import java.util.List;
import org.gatefold.cite.translation.Pairs;
import org.gatefold.diag.Code;
import org.gatefold.diag.Findings;
import org.gatefold.diag.Origin;
import org.gatefold.model.CitedArticle;
import org.gatefold.model.Manuscript;
import org.gatefold.model.article.Evidence.Waiver;
import org.jspecify.annotations.Nullable;

/** Takes what the rules find in one article, and leaves out what somebody has waived. For one thread. */
public final class Report {
  private final List<Waiver> waivers;
  private final @Nullable LocalDate published;
  private final Findings findings;
  private @Nullable List<Statement> statements;
  private @Nullable Pairs pairs;

  /** @param published the article's date: a waiver that ended before it is void; null, and all waivers hold */
  Report(List<Waiver> waivers, @Nullable LocalDate published, Findings findings) {
    this.waivers = waivers;
    this.published = published;
    this.findings = findings;
  }

  /** A report on one article, with its waivers. */
  public static Report on(CitedArticle article, Findings findings) {
    Manuscript manuscript = article.manuscript();
    return new Report(manuscript.evidence().waivers(), manuscript.article().frontMatter().published(), findings);
  }

  /**
   * Notes one finding, unless it is waived.
   *
   * @param subject what a waiver would name as its block: a block's id, or a reference's key; null if it has neither
   */
  public void add(Code code, @Nullable String subject, Origin origin, Object... arguments) {
    if (!waives(code, subject)) {
      findings.add(code, origin, arguments);
    }
  }

  /** Whether somebody has waived such a finding. */
  public boolean waives(Code code, @Nullable String subject) {
    return waivers.stream().anyMatch(waiver -> covers(waiver, code, subject));
  }

  /** Whether a waiver has ended by the article's date. */
  boolean isExpired(Waiver waiver) {
    return published != null && waiver.until().isBefore(published);
  }

  private boolean covers(Waiver waiver, Code code, @Nullable String subject) {
    return waiver.rule().equals(code.id()) && !isExpired(waiver) && (waiver.block() == null || waiver.block().equals(subject));
  }

  /** An article's statements, which several rules read. */
  List<Statement> statements(CitedArticle article) {
    if (statements == null) {
      statements = Statements.in(article.manuscript().article().blocks());
    }
    return statements;
  }

  /** A translation beside its source, which several rules compare. */
  Pairs pairs(CitedArticle article) {
    if (pairs == null) {
      pairs = Pairs.of(article.manuscript());
    }
    return pairs;
  }
}
