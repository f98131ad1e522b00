package org.gatefold.cite.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gatefold.cite.walk.CitationWalk;
import org.gatefold.diag.Origin;
import org.gatefold.model.CitedArticle;
import org.gatefold.model.CitedArticle.Entry;
import org.gatefold.model.article.Block;
import org.gatefold.model.article.Block.ItemList;
import org.gatefold.model.article.PlainText;
import org.gatefold.model.article.Reference;
import org.jspecify.annotations.Nullable;

/**
 * References have the numbers that readers expect: those of their first citation. Gatefold gives these itself, so what can be
 * wrong is what somebody numbered by hand: a list of references in the text, keys such as ref3, {@code citation-number}.
 */
final class NumbersFollowOrder implements Rule {
  private static final int FEWEST = 3;

  @Override
  public void check(CitedArticle article, Report report) {
    if (article.references().stream().anyMatch(entry -> entry.number() == 0)) {
      return;
    }
    checkOwnNumbers(article, report);
    checkLists(article.manuscript().article().blocks(), article, report);
  }

  /** The first reference whose own number is lower than that of one cited before it. */
  private static void checkOwnNumbers(CitedArticle article, Report report) {
    List<Integer> own = new ArrayList<>();
    for (Entry entry : article.references()) {
      int number = ownNumber(article.manuscript().references().get(entry.key()));
      if (number < 0) {
        return;
      }
      own.add(number);
    }
    for (int i = 1; i < own.size() && own.size() >= FEWEST; i++) {
      if (own.get(i) < own.get(i - 1)) {
        Entry entry = article.references().get(i);
        Reference reference = article.manuscript().references().get(entry.key());
        Origin place = reference == null ? Origin.NOWHERE : reference.origin();
        report(own.get(i), entry, place, report);
        return;
      }
    }
  }

  /** What the record or its key says; -1 if neither does. */
  private static int ownNumber(@Nullable Reference reference) {
    if (reference == null) {
      return -1;
    }
    String said = Csl.text(reference.csl(), "citation-number");
    if (!said.isEmpty() && said.length() <= FEWEST && said.chars().allMatch(Character::isDigit)) {
      return Integer.parseInt(said);
    }
    String key = reference.key().toLowerCase(Locale.ROOT);
    int digits = key.length();
    while (digits > 0 && key.charAt(digits - 1) >= '0' && key.charAt(digits - 1) <= '9') {
      digits--;
    }
    boolean sign = digits > 0 && "-_.".indexOf(key.charAt(digits - 1)) >= 0;
    String name = key.substring(0, sign ? digits - 1 : digits);
    boolean numbered = digits < key.length() && key.length() - digits <= FEWEST
        && Set.of("", "ref", "r", "cit", "cr", "b", "bib", "bibr", "source", "note", "n").contains(name);
    return numbered ? Integer.parseInt(key.substring(digits)) : -1;
  }

  /** Numbered lists that name the references. */
  private static void checkLists(List<Block> blocks, CitedArticle article, Report report) {
    for (Block block : blocks) {
      if (block instanceof Block.Div div) {
        checkLists(div.blocks(), article, report);
      } else if (block instanceof ItemList list && list.ordered()) {
        checkList(list, article, report);
      }
    }
  }

  private static void checkList(ItemList list, CitedArticle article, Report report) {
    List<Entry> named = new ArrayList<>();
    for (Block.Item item : list.items()) {
      String text = Folded.of(item.blocks().stream().map(NumbersFollowOrder::text).reduce("", String::concat));
      article.references().stream().filter(entry -> names(text, article.manuscript().references().get(entry.key()))).findFirst().ifPresent(named::add);
    }
    boolean bibliography = named.size() == list.items().size() && new HashSet<>(named).size() == named.size() && named.size() >= 2;
    for (int i = 0; bibliography && i < named.size(); i++) {
      if (named.get(i).number() != list.start() + i) {
        report(list.start() + i, named.get(i), list.items().get(i).origin(), report);
        return;
      }
    }
  }

  private static String text(Block block) {
    return block instanceof Block.Paragraph paragraph && CitationWalk.in(List.of(block)).isEmpty() ? PlainText.of(paragraph.content()) : "";
  }

  /** Whether a line is a record: by its DOI, or by its first author, its year and how its title begins. */
  private static boolean names(String text, @Nullable Reference reference) {
    if (reference == null || text.isBlank()) {
      return false;
    }
    Map<String, Object> csl = reference.csl();
    String doi = Csl.doi(csl);
    if (!doi.isEmpty() && text.contains(doi)) {
      return true;
    }
    List<Csl.Author> authors = Csl.authors(csl);
    Integer year = Csl.year(csl);
    boolean author = !authors.isEmpty() && text.contains(Folded.of(authors.getFirst().family()));
    return author && year != null && text.contains(year.toString());
  }

  private static void report(int byHand, Entry entry, Origin place, Report report) {
    report.add(RuleCode.NUMBER_DIFFERS, entry.key(), place, byHand,
        "\"" + entry.key() + "\" is printed as " + entry.number() + ", in the order of first citation");
  }
}
