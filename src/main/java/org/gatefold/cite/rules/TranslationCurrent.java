package org.gatefold.cite.rules;

import java.util.ArrayList;
import java.util.List;
import org.gatefold.cite.translation.Pairs;
import org.gatefold.cite.translation.Pairs.Pair;
import org.gatefold.diag.Origin;
import org.gatefold.model.CitedArticle;
import org.gatefold.model.article.Article;
import org.gatefold.model.article.FrontMatter;
import org.gatefold.model.article.Original;
import org.gatefold.model.article.Wording;

/** Every block was translated from the words that its source has today. */
final class TranslationCurrent implements Rule {
  private static final int DIGITS = 12;

  @Override
  public void check(CitedArticle article, Report report) {
    Pairs pairs = report.pairs(article);
    Original original = pairs.original();
    if (original != null) {
      check(pairs.both(), original, report);
      checkCover(article.manuscript().article(), original, report);
    }
  }

  private static void check(List<Pair> pairs, Original original, Report report) {
    List<String> unsaid = new ArrayList<>();
    Origin first = original.article().origin();
    for (Pair pair : pairs) {
      String id = pair.translation().attributes().id();
      String hash = id == null ? null : original.hashes().get(id);
      String src = pair.translation().attributes().value("src").orElse(null);
      if (id == null || hash == null) {
        continue;
      }
      if (src != null && !isCurrent(src, hash)) {
        report.add(code(pair), id, pair.translation().origin(), id, pair.source().origin(), src, hash.substring(0, DIGITS));
      } else if (src == null && !TranslationComplete.isWaiting(pair.translation())) {
        first = unsaid.isEmpty() ? pair.translation().origin() : first;
        unsaid.add("#" + id + " src=" + hash.substring(0, DIGITS));
      }
    }
    if (!unsaid.isEmpty()) {
      report.add(RuleCode.TRANSLATION_UNTIED, null, first, unsaid.size(), original.article().origin().file(), String.join(", ", unsaid));
    }
  }

  private static RuleCode code(Pair pair) {
    boolean weighty = pair.source().isWeighty() || pair.translation().isWeighty();
    return weighty ? RuleCode.TRANSLATION_STALE : RuleCode.STALE_ELSEWHERE;
  }

  /** The title and what goes with it; a warning, for the words themselves stand in the text as well. */
  private static void checkCover(Article article, Original original, Report report) {
    FrontMatter.Translation translation = article.frontMatter().translation();
    String hash = original.hashes().get(Wording.COVER);
    if (translation != null && !translation.src().isEmpty() && hash != null && !isCurrent(translation.src(), hash)) {
      report.add(RuleCode.STALE_ELSEWHERE, "title", article.frontMatter().places().getOrDefault("title", article.origin()), "title",
          original.article().origin().file(), translation.src(), hash.substring(0, DIGITS));
    }
  }

  private static boolean isCurrent(String src, String hash) {
    return src.length() >= DIGITS && hash.startsWith(src);
  }
}
