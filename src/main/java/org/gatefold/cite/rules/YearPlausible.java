package org.gatefold.cite.rules;

import java.time.LocalDate;
import java.util.Optional;
import org.gatefold.model.CitedArticle;
import org.gatefold.model.article.FrontMatter;
import org.gatefold.model.article.Reference;
import org.jspecify.annotations.Nullable;

/** A work did not appear before there was print or its journal, and not after the article that cites it. */
final class YearPlausible implements Rule {
  /** Before Gutenberg's Bible there is nothing to cite by year. */
  private static final int PRINT = 1450;

  private final Journals journals;

  YearPlausible(Journals journals) {
    this.journals = journals;
  }

  @Override
  public void check(CitedArticle article, Report report) {
    LocalDate today = latest(article.manuscript().article().frontMatter());
    for (Reference reference : Cited.references(article)) {
      Integer year = Csl.year(reference.csl());
      String why = year == null ? "" : why(year, reference, today);
      if (year != null && !why.isEmpty()) {
        report.add(RuleCode.YEAR_IMPLAUSIBLE, reference.key(), reference.origin(), reference.key(), year, why);
      }
    }
  }

  /** The article's latest own date, which stands for today's: two runs a year apart say the same. */
  static @Nullable LocalDate latest(FrontMatter front) {
    LocalDate reviewed = front.review() == null ? null : front.review().on();
    LocalDate published = front.published();
    return reviewed == null || (published != null && published.isAfter(reviewed)) ? published : reviewed;
  }

  private String why(int year, Reference reference, @Nullable LocalDate today) {
    if (today != null && year > today.getYear()) {
      return "which is after this article's own date";
    }
    if (year < PRINT) {
      return "before anything was printed";
    }
    Optional<Journals.Journal> journal = journals.of(reference.csl());
    Integer since = journal.map(Journals.Journal::since).orElse(null);
    // An article can be online in the year before its journal's first volume.
    return since != null && year < since - 1 ? "but " + journal.get().title() + " began in " + since : "";
  }
}
