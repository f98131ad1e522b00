package org.gatefold.cite.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gatefold.cite.walk.CitationWalk;
import org.gatefold.cite.walk.Lines;
import org.gatefold.cite.walk.Lines.Line;
import org.gatefold.cite.walk.Places;
import org.gatefold.model.CitedArticle;
import org.gatefold.model.article.Attributes;
import org.gatefold.model.article.Block;

/** Somebody's words within a sentence cite the work that they are from. Few words, and questions to ask, are no quotation. */
final class QuotedPassage implements Rule {
  private static final int LEAST_WORDS = 8;
  private static final String OPENING = "“„«「『\"";
  private static final String CLOSING = "”“»」』\"";
  /** Blocks whose quotation marks are for patients to say, or for the law's words. */
  private static final Set<String> QUIET = Set.of("questions", "contact", "disclaimer", "regulatory", "glossary");

  @Override
  public void check(CitedArticle article, Report report) {
    for (Line line : Lines.in(article.manuscript().article().blocks())) {
      boolean asked = !line.quoted() && QUIET.stream().noneMatch(line.classes()::contains);
      if (asked && CitationWalk.in(List.of(new Block.Paragraph(line.content(), Attributes.NONE, line.content().getFirst().origin()))).isEmpty()) {
        check(line, report);
      }
    }
  }

  private static void check(Line line, Report report) {
    Places places = Places.of(line.content());
    String text = places.text();
    int from = 0;
    while (from < text.length()) {
      int kind = OPENING.indexOf(text.charAt(from));
      int end = kind < 0 ? -1 : text.indexOf(CLOSING.charAt(kind), from + 1);
      if (end > from) {
        String words = text.substring(from + 1, end);
        if (isPassage(words)) {
          report.add(RuleCode.QUOTE_WITHOUT_REFERENCE, line.block(), places.at(from), shortened(words));
        }
      }
      from = Math.max(from, end) + 1;
    }
  }

  private static boolean isPassage(String words) {
    boolean question = words.endsWith("?") || words.endsWith("!") || words.endsWith("？");
    return !question && Stream.of(words.split("\\s+", -1)).filter(word -> !word.isBlank()).count() >= LEAST_WORDS;
  }

  private static String shortened(String words) {
    String[] all = words.split("\\s+", -1);
    return String.join(" ", List.of(all).subList(0, LEAST_WORDS - 2)) + " …";
  }
}
