package org.gatefold.cite.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gatefold.cite.rules.SentenceEnds.Range;
import org.gatefold.cite.sense.Concepts;
import org.gatefold.cite.sense.Difference;
import org.gatefold.cite.sense.Mention;
import org.gatefold.cite.sense.Reading;
import org.gatefold.cite.translation.Pairs;
import org.gatefold.cite.translation.Pairs.Pair;
import org.gatefold.cite.translation.Part;
import org.gatefold.diag.Origin;
import org.gatefold.model.CitedArticle;
import org.gatefold.model.article.Original;

/**
 * A translated sentence denies if its source does, and has its words for dose, frequency and severity. Sentences are compared one by
 * one where both languages have as many of them, and whole paragraphs, or blocks, where they have not.
 */
final class SameWords implements Rule {
  private final Concepts concepts = Concepts.bundled();

  @Override
  public void check(CitedArticle article, Report report) {
    Pairs pairs = report.pairs(article);
    Original original = pairs.original();
    if (original == null) {
      return;
    }
    Locale here = article.manuscript().article().locale();
    Locale there = original.article().locale();
    List<Locale> unknown = Stream.of(here, there).filter(language -> concepts.in(language).isEmpty()).toList();
    if (!unknown.isEmpty()) {
      Origin place = article.manuscript().article().frontMatter().places().getOrDefault("lang", article.manuscript().article().origin());
      report.add(RuleCode.NO_WORDS, null, place, unknown.getFirst().getDisplayLanguage(Locale.ENGLISH));
      return;
    }
    pairs.both().stream().filter(pair -> !TranslationComplete.isWaiting(pair.translation()))
        .forEach(pair -> check(new Sides(pair, here, there, concepts), report));
  }

  private void check(Sides sides, Report report) {
    for (Span span : sides.spans()) {
      Difference difference = Difference.of(sides.here().in(span.here().from(), span.here().to()),
          sides.there().in(span.there().from(), span.there().to()), concepts);
      report(sides, span, difference.about(true), true, report);
      report(sides, span, difference.about(false), false, report);
    }
  }

  private void report(Sides sides, Span span, Difference difference, boolean negation, Report report) {
    if (!difference.isEmpty()) {
      Part own = sides.pair().translation();
      Part source = sides.pair().source();
      boolean weighty = own.isWeighty() || source.isWeighty()
          || Stream.concat(difference.here().stream(), difference.there().stream()).anyMatch(concepts::isDose);
      report.add(code(negation, weighty), own.name(), place(own, difference.here(), span.here()), own.title(),
          list(difference.here(), sides.here()), place(source, difference.there(), span.there()),
          list(difference.there(), sides.there()));
    }
  }

  /** @param weighty whether a decision or a dose rests on it */
  private static RuleCode code(boolean negation, boolean weighty) {
    if (negation) {
      return weighty ? RuleCode.NEGATION_DIFFERS : RuleCode.NEGATION_ELSEWHERE;
    }
    return weighty ? RuleCode.WORDS_DIFFER : RuleCode.WORDS_ELSEWHERE;
  }

  private static Origin place(Part part, List<Mention> mentions, Range range) {
    return part.place(mentions.isEmpty() ? range.from() : mentions.getFirst().from());
  }

  private static String list(List<Mention> mentions, Reading reading) {
    String words = mentions.stream().map(reading::words).distinct().map(word -> "\"" + word + "\"").collect(Collectors.joining(", "));
    return words.isEmpty() ? "nothing" : words;
  }

  /** What is compared with what. */
  private record Span(Range here, Range there) {}

  /** The two parts of a pair, each read in its language. */
  private record Sides(Pair pair, Reading here, Reading there) {
    Sides(Pair pair, Locale here, Locale there, Concepts concepts) {
      this(pair, new Reading(pair.translation(), here, concepts), new Reading(pair.source(), there, concepts));
    }

    List<Span> spans() {
      List<Range> mine = lines(pair.translation().text());
      List<Range> theirs = lines(pair.source().text());
      List<Span> spans = new ArrayList<>();
      if (mine.size() != theirs.size()) {
        spans.add(new Span(all(pair.translation()), all(pair.source())));
      } else {
        for (int i = 0; i < mine.size(); i++) {
          spans.addAll(sentences(mine.get(i), theirs.get(i)));
        }
      }
      return spans;
    }

    private List<Span> sentences(Range here, Range there) {
      List<Range> mine = sentences(pair.translation(), here);
      List<Range> theirs = sentences(pair.source(), there);
      if (mine.size() != theirs.size()) {
        return List.of(new Span(here, there));
      }
      List<Span> spans = new ArrayList<>();
      for (int i = 0; i < mine.size(); i++) {
        spans.add(new Span(mine.get(i), theirs.get(i)));
      }
      return spans;
    }

    private static List<Range> sentences(Part part, Range line) {
      return SentenceEnds.in(part.text().substring(line.from(), line.to())).stream()
          .map(range -> new Range(line.from() + range.from(), line.from() + range.to(), line.from() + range.next())).toList();
    }

    private static Range all(Part part) {
      return new Range(0, part.text().length(), part.text().length());
    }

    /** Paragraphs, items and cells that have words in them. */
    private static List<Range> lines(String text) {
      List<Range> lines = new ArrayList<>();
      int from = 0;
      for (int i = 0; i <= text.length(); i++) {
        if (i == text.length() || text.charAt(i) == Part.LINE_END) {
          if (!text.substring(from, i).isBlank()) {
            lines.add(new Range(from, i, i));
          }
          from = i + 1;
        }
      }
      return lines;
    }
  }
}
