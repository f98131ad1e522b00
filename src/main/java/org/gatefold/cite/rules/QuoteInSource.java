package org.gatefold.cite.rules;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.gatefold.cite.match.Passages;
import org.gatefold.cite.match.Phrases;
import org.gatefold.cite.match.Quotation;
import org.gatefold.cite.walk.CitationWalk;
import org.gatefold.model.CitedArticle;
import org.gatefold.model.article.Block.Div;

/** A quotation stands word for word in the passages that are kept of its source, but for the changes that it marks. */
final class QuoteInSource implements Rule {
  private final Lexicon lexicon;

  QuoteInSource(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public void check(CitedArticle article, Report report) {
    for (Div quote : Quotes.in(article.manuscript().article().blocks())) {
      List<String> keys = QuoteText.isOriginal(article.manuscript().article(), quote) ? excerpts(article, quote) : List.of();
      if (!keys.isEmpty()) {
        check(article, quote, keys, report);
      }
    }
  }

  private static List<String> excerpts(CitedArticle article, Div quote) {
    return CitationWalk.in(quote.blocks()).stream()
        .flatMap(citation -> citation.items().stream())
        .map(item -> item.key())
        .filter(key -> article.manuscript().evidence().excerpts().containsKey(key))
        .distinct().toList();
  }

  private void check(CitedArticle article, Div quote, List<String> keys, Report report) {
    Quotation quotation = Quotation.of(QuoteText.of(quote));
    Phrases denials = lexicon.phrases("negation", language(article, quote));
    Passages.Run best = new Passages.Run(0, "");
    boolean denied = false;
    for (String key : keys) {
      if (!quotation.isEdited() && standsIn(Objects.requireNonNull(article.manuscript().evidence().excerpts().get(key)), QuoteText.of(quote))) {
        return;
      }
      Passages passages = new Passages(
          Objects.requireNonNull(article.manuscript().evidence().excerpts().get(key)));
      Passages.Fit fit = passages.fit(quotation, denials);
      if (fit == Passages.Fit.THERE) {
        return;
      }
      denied |= fit == Passages.Fit.DENIAL_LEFT_OUT;
      Passages.Run run = passages.longestRun(quotation);
      best = run.percent() > best.percent() ? run : best;
    }
    report(quote, quotation, keys, denied, best, report);
  }

  private static void report(
      Div quote, Quotation quotation, List<String> keys, boolean denied, Passages.Run best, Report report) {
    String files = String.join(".txt, sources/", keys);
    String id = quote.attributes().id();
    if (denied || quotation.isEdited()) {
      String why = denied ? "what it leaves out says \"not\" or the like"
          : best.percent() + " % of it stands there in one run: \"" + best.words() + "\"";
      report.add(RuleCode.QUOTE_EDITED, id, Quotes.origin(quote), Quotes.name(quote), files, why);
    } else {
      report.add(RuleCode.QUOTE_NOT_IN_SOURCE, id, Quotes.origin(quote), Quotes.name(quote), files, best.percent(), best.words());
    }
  }

  /** Whether a quotation stands there sign for sign, which spares the comparison of words. */
  private static boolean standsIn(String excerpt, String words) {
    int at = words.isEmpty() ? -1 : excerpt.indexOf(words);
    int end = at + words.length();
    return at >= 0
        && (at == 0 || !Character.isLetterOrDigit(excerpt.charAt(at - 1)) || !Character.isLetterOrDigit(words.charAt(0)))
        && (end == excerpt.length() || !Character.isLetterOrDigit(excerpt.charAt(end)) || !Character.isLetterOrDigit(words.charAt(words.length() - 1)));
  }

  private static Locale language(CitedArticle article, Div quote) {
    return quote.attributes().value("lang").map(Locale::forLanguageTag).orElse(article.manuscript().article().locale());
  }
}
