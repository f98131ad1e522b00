package org.gatefold.cite.rules;

import java.time.LocalDate;
import java.util.List;
import org.gatefold.diag.Findings;
import org.gatefold.diag.Origin;
import org.gatefold.model.article.Evidence.Waiver;
import org.jspecify.annotations.Nullable;

/** Takes what rules find, and leaves out what somebody has waived. */
final class Report {
  private final List<Waiver> waivers;
  private final @Nullable LocalDate published;
  private final Findings findings;

  /** @param published the article's date: a waiver that ended before it is void; null, and all waivers hold */
  Report(List<Waiver> waivers, @Nullable LocalDate published, Findings findings) {
    this.waivers = waivers;
    this.published = published;
    this.findings = findings;
  }

  /**
   * Notes one finding, unless it is waived.
   *
   * @param subject what a waiver would name as its block: a block's id, or a reference's key; null if it has neither
   */
  void add(RuleCode code, @Nullable String subject, Origin origin, Object... arguments) {
    if (waivers.stream().noneMatch(waiver -> covers(waiver, code, subject))) {
      findings.add(code, origin, arguments);
    }
  }

  /** Whether a waiver has ended by the article's date. */
  boolean isExpired(Waiver waiver) {
    return published != null && waiver.until().isBefore(published);
  }

  private boolean covers(Waiver waiver, RuleCode code, @Nullable String subject) {
    return waiver.rule().equals(code.id()) && !isExpired(waiver) && (waiver.block() == null || waiver.block().equals(subject));
  }
}
