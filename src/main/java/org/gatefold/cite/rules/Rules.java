package org.gatefold.cite.rules;

import java.util.List;
import org.gatefold.diag.Findings;
import org.gatefold.model.CitedArticle;

/** All rules. */
public final class Rules {
  private static final Journals JOURNALS = Journals.bundled();

  private static final Lexicon LEXICON = Lexicon.bundled();

  private static final List<Rule> ALL = List.of(
      new ReferenceStatus(),
      new ReferenceAsFound(),
      new ReferenceComplete(),
      new ReferenceNotRetracted(),
      new AuthorsComplete(),
      new DoiWellFormed(),
      new IdentifiersWellFormed(),
      new WorksDistinct(),
      new YearPlausible(JOURNALS),
      new ContainerKnown(JOURNALS),
      new TitlePlain(),
      new NotPreprint(),
      new RetractionsFresh(),
      new QuoteStatus(),
      new QuoteHasReference(),
      new QuotedPassage(),
      new QuoteHasLocator(),
      new QuoteSaysItIsTranslated(),
      new QuoteInSource(LEXICON),
      new QuoteUnchanged(),
      new AttributionFits(LEXICON, JOURNALS),
      new NamesFit(LEXICON),
      new YearsFit(LEXICON),
      new DesignFits(LEXICON),
      new ScopeFits(LEXICON),
      new EvidenceStated(),
      new ContraryCited(),
      new ReviewInTime(),
      new NumbersFollowOrder(),
      new NumbersByHand(),
      new SameCitations(),
      new TranslationCurrent(),
      new TranslationComplete(),
      new SameNumbers(),
      new SameWords(),
      new WaiverExpired());

  private Rules() {}

  /** Runs every rule over one article. */
  public static void check(CitedArticle article, Findings findings) {
    Report report = Report.on(article, findings);
    ALL.forEach(rule -> rule.check(article, report));
  }
}
