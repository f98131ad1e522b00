package org.gatefold.cite.rules;

import org.gatefold.cite.translation.Pairs;
import org.gatefold.cite.translation.Pairs.Pair;
import org.gatefold.cite.translation.Part;
import org.gatefold.cite.translation.Part.Count;
import org.gatefold.diag.Origin;
import org.gatefold.model.CitedArticle;
import org.gatefold.model.article.Original;

/** A translation has every block of its source, and no other. */
final class TranslationComplete implements Rule {
  private static final String INITIAL = "initial";

  @Override
  public void check(CitedArticle article, Report report) {
    Pairs pairs = report.pairs(article);
    Original original = pairs.original();
    if (original == null) {
      return;
    }
    Origin before = article.manuscript().article().frontMatter().places()
        .getOrDefault("title", article.manuscript().article().origin());
    for (Part part : pairs.source().values()) {
      Part own = pairs.translation().get(part.name());
      if (own == null) {
        report.add(missing(part.isWeighty()), part.name(), before, part.title(), "nothing", "a block", part.origin());
      } else {
        checkState(part, own, report);
        before = own.origin();
      }
    }
    pairs.translation().values().stream().filter(part -> !pairs.source().containsKey(part.name())).forEach(part ->
        report.add(RuleCode.NOT_TRANSLATED, part.name(), part.origin(), part.title(), "a block", "nothing",
            original.article().origin().file()));
    pairs.both().forEach(pair -> checkCounts(pair, report));
  }

  private static RuleCode missing(boolean weighty) {
    return weighty ? RuleCode.NOT_TRANSLATED : RuleCode.NOT_TRANSLATED_ELSEWHERE;
  }

  /** A block that waits for its translator may still have the source's words. */
  private static void checkState(Part part, Part own, Report report) {
    if (isWaiting(own)) {
      report.add(missing(part.isWeighty() || own.isWeighty()), part.name(), own.origin(), part.title(), "words that nobody has finished",
          "a block", part.origin());
    }
  }

  /** Whether a part waits for its translator, and may still have the source's words. */
  static boolean isWaiting(Part own) {
    return own.attributes().value("state").filter(INITIAL::equals).isPresent();
  }

  private static void checkCounts(Pair pair, Report report) {
    for (Count what : Count.values()) {
      int here = pair.translation().count(what);
      int there = pair.source().count(what);
      // A translator may make two paragraphs of one.
      if (here < there || (here > there && what != Count.BLOCKS)) {
        report.add(RuleCode.NOT_TRANSLATED, pair.translation().name(), pair.translation().origin(),
            pair.translation().title(), here + " " + what.words(), String.valueOf(there), pair.source().origin());
        return;
      }
    }
  }
}
