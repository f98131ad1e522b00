package org.gatefold.cite.rules;

import java.util.ArrayList;
import java.util.List;
import org.gatefold.cite.translation.Pairs;
import org.gatefold.cite.translation.Pairs.Pair;
import org.gatefold.diag.Origin;
import org.gatefold.model.CitedArticle;
import org.gatefold.model.article.Original;
import org.jspecify.annotations.Nullable;

/** Every block was translated from the words that its source has today. */
final class TranslationCurrent implements Rule {
  private static final int DIGITS = 12;

  @Override
  public void check(CitedArticle article, Report report) {
    Pairs pairs = report.pairs(article);
    Original original = pairs.original();
    if (original != null) {
      check(pairs.both(), original, report);
    }
  }

  private static void check(List<Pair> pairs, Original original, Report report) {
    List<String> unsaid = new ArrayList<>();
    Origin first = original.article().origin();
    for (Pair pair : pairs) {
      String id = pair.translation().attributes().id();
      String hash = id == null ? null : original.hashes().get(id);
      String src = pair.translation().attributes().value("src").orElse(null);
      if (id != null && hash != null && src == null) {
        first = unsaid.isEmpty() ? pair.translation().origin() : first;
        unsaid.add("#" + id + " src=" + hash.substring(0, DIGITS));
      } else if (id != null && hash != null && !isCurrent(src, hash)) {
        report.add(RuleCode.TRANSLATION_STALE, id, pair.translation().origin(), id, pair.source().origin(), src, hash.substring(0, DIGITS));
      }
    }
    if (!unsaid.isEmpty()) {
      report.add(RuleCode.TRANSLATION_UNTIED, null, first, unsaid.size(), original.article().origin().file(), String.join(", ", unsaid));
    }
  }

  private static boolean isCurrent(@Nullable String src, String hash) {
    return src != null && src.length() >= DIGITS && hash.startsWith(src);
  }
}
