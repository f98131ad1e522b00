package org.gatefold.cite.rules;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gatefold.cite.numbers.Comparison;
import org.gatefold.cite.numbers.Comparison.Comparer;
import org.gatefold.cite.numbers.Quantity;
import org.gatefold.cite.translation.Pairs;
import org.gatefold.cite.translation.Pairs.Pair;
import org.gatefold.diag.Origin;
import org.gatefold.model.CitedArticle;
import org.gatefold.model.article.Original;

/** A translated block has the numbers and units that its source has. */
final class SameNumbers implements Rule {
  private final Comparer comparer = new Comparer();

  @Override
  public void check(CitedArticle article, Report report) {
    Pairs pairs = report.pairs(article);
    Original original = pairs.original();
    if (original == null) {
      return;
    }
    Locale here = article.manuscript().article().locale();
    Locale there = original.article().locale();
    for (Pair pair : pairs.both()) {
      Comparison compared = comparer.compare(pair.translation().text(), here, pair.source().text(), there);
      if (!compared.same()) {
        Origin place = compared.here().isEmpty() ? pair.translation().origin()
            : pair.translation().place(compared.here().getFirst().at());
        report.add(RuleCode.NUMBERS_DIFFER, pair.translation().name(), place, pair.translation().title(),
            list(compared.here(), compared.hereMonths()), pair.source().origin(),
            list(compared.there(), compared.thereMonths()));
      }
    }
  }

  private static String list(List<Quantity> numbers, List<Month> months) {
    String words = Stream.concat(numbers.stream().map(Quantity::shown),
        months.stream().map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH))).collect(Collectors.joining(", "));
    return words.isEmpty() ? "nothing" : words;
  }
}
