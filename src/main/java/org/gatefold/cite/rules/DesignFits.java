package org.gatefold.cite.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gatefold.cite.match.Phrases;
import org.gatefold.cite.match.Words;
import org.gatefold.cite.match.Words.Word;
import org.gatefold.diag.Origin;
import org.gatefold.model.CitedArticle;
import org.gatefold.model.article.Block.Heading;
import org.gatefold.model.article.Evidence.Source;
import org.gatefold.model.article.Inline.CitationItem;
import org.gatefold.model.article.PlainText;

/** Studies are called what they are: a review is systematic, a trial randomised, a study multicentre only if it is. */
final class DesignFits implements Rule {
  /** How many words in front of a claim may deny it. */
  private static final int DENIAL = 3;
  /** The same where each character is a word. */
  private static final int DENIAL_IN_CHINESE = 6;

  private final Lexicon lexicon;

  DesignFits(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Words of the text that claim a design. */
  private record Claim(String list, String words, int at) {}

  /** What was reported for a work already: a heading and a sentence below it may both say it. */
  private record Seen(String list, String key, Origin origin) {}

  @Override
  public void check(CitedArticle article, Report report) {
    Locale language = article.manuscript().article().locale();
    Set<Seen> seen = new LinkedHashSet<>();
    for (Statement statement : report.statements(article)) {
      for (CitationItem item : statement.citations()) {
        Source source = article.manuscript().evidence().references().get(item.key());
        if (source != null && source.design() != null) {
          check(statement, item, source.design(), language, seen, report);
        }
      }
    }
  }

  private void check(
      Statement statement, CitationItem item, String design, Locale language, Set<Seen> seen, Report report) {
    if (!statement.quoted()) {
      for (Claim claim : claims(statement.text(), language)) {
        Origin place = statement.place(claim.at());
        report(claim, item, design, new Seen(claim.list(), item.key(), place), place, statement, seen, report);
      }
    }
    for (Heading heading : statement.headings()) {
      for (Claim claim : claims(PlainText.of(heading.content()), language)) {
        Seen once = new Seen(claim.list(), item.key(), heading.origin());
        report(claim, item, design, once, item.origin(), statement, seen, report);
      }
    }
  }

  private void report(
      Claim claim, CitationItem item, String design, Seen once, Origin place, Statement statement, Set<Seen> seen, Report report) {
    if (!lexicon.fits(claim.list()).contains(design) && seen.add(once)) {
      report.add(RuleCode.DESIGN_DIFFERS, statement.block(), place, claim.words(), item.key(), design);
    }
  }

  private List<Claim> claims(String text, Locale language) {
    Words words = Words.of(text);
    List<Claim> claims = new ArrayList<>();
    for (String list : lexicon.names("claim-")) {
      Phrases.Found found = lexicon.phrases(list, language).find(words.all(), 0);
      if (found != null && !isDenied(words.all(), found.from(), language)) {
        int start = words.all().get(found.from()).start();
        claims.add(new Claim(list, words.text().substring(start, words.all().get(found.to() - 1).end()), start));
      }
    }
    return claims;
  }

  private boolean isDenied(List<Word> words, int at, Locale language) {
    int reach = words.get(at).isChinese() ? DENIAL_IN_CHINESE : DENIAL;
    return lexicon.phrases("negation", language).isIn(words.subList(Math.max(0, at - reach), at));
  }
}
