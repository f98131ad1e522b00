package org.gatefold.cite.patient;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.gatefold.cite.rules.Report;
import org.gatefold.model.CitedArticle;

/** All rules of this room with their data. An instance may serve many threads, and reads each language's file once. */
public final class PatientRules {
  private final Map<String, Lexicon> lexicons = new ConcurrentHashMap<>();
  private final List<PatientRule> all =
      List.of(new Readability(), new ClaimRule(Claims.read()), new BalanceRule(), new NumbersRule(), new HedgeRule(),
          new BlocksRule(Packs.read()));

  /** Runs every rule over one article. */
  public void check(CitedArticle article, Report report) {
    PatientText text = text(article);
    all.forEach(rule -> rule.check(text, report));
  }

  /** What an article says of benefit and of risk. */
  public Weights weigh(CitedArticle article) {
    return AreaRule.weigh(text(article));
  }

  /** Compares the room that both have in a format, in mm². */
  public void checkAreas(CitedArticle article, double benefit, double risk, Report report) {
    AreaRule.check(benefit, risk, article.manuscript(), report);
  }

  private PatientText text(CitedArticle article) {
    Locale language = article.manuscript().article().frontMatter().language();
    return PatientText.of(article, lexicons.computeIfAbsent(language.getLanguage(), tag -> Lexicon.of(language)));
  }
}
