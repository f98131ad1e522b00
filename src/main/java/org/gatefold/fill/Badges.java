package org.gatefold.fill;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gatefold.model.CitedArticle;
import org.gatefold.model.article.Attributes;
import org.gatefold.model.article.Block;
import org.gatefold.model.article.Evidence.Source;
import org.gatefold.model.article.Evidence.Status;
import org.gatefold.model.article.Inline;
import org.jspecify.annotations.Nullable;

/**
 * Says in a few words what a claim rests on: kind of study, how many people, compared with what, how sure it is. It says
 * what is recorded and nothing else; where nothing is recorded, it is empty.
 */
final class Badges {
  private static final Set<String> REVIEWS = Set.of("systematic-review", "narrative-review");
  private static final Set<String> CASES = Set.of("case-series", "case-report");
  private static final Set<String> DESIGNS = Set.of("systematic-review", "rct", "cohort", "case-series", "case-report",
      "narrative-review", "guideline", "regulator", "in-vitro");
  private static final Set<String> COMPARATORS = Set.of("none", "sham", "placebo", "active");
  private static final Set<String> LEVELS = Set.of("high", "moderate", "low", "very-low");
  private static final List<String> KEYS = List.of("design", "n", "comparator", "level");
  private static final int MOST_DIGITS = 9;

  private final Map<String, Source> sources;
  private final Msg msg;

  Badges(CitedArticle article, Msg msg) {
    this.sources = article.manuscript().evidence().references();
    this.msg = msg;
  }

  /** The badge of a work; a record of what could not be identified speaks of no work. */
  String of(String key) {
    Source source = sources.get(key);
    return source == null || source.status() == Status.COULD_NOT_BE_IDENTIFIED
        ? ""
        : badge(source.design(), source.n() == null ? null : source.n().toString(), source.control(), null);
  }

  /** The badge of a block: what its braces say; for what they leave open, the record of the work that it cites, if it is one. */
  String of(Block.Div div) {
    Attributes braces = div.attributes();
    if (!braces.hasClass("evidence") && KEYS.stream().allMatch(key -> braces.value(key).isEmpty())) {
      return "";
    }
    Source source = only(div);
    String n = source == null || source.n() == null ? null : source.n().toString();
    return badge(braces.value("design").orElse(source == null ? null : source.design()),
        braces.value("n").orElse(n),
        braces.value("comparator").orElse(source == null ? null : source.control()),
        braces.value("level").orElse(null));
  }

  private @Nullable Source only(Block.Div div) {
    Set<String> keys = InlineWalk.in(div.blocks()).stream()
        .filter(Inline.Citation.class::isInstance).map(Inline.Citation.class::cast)
        .flatMap(citation -> citation.items().stream()).map(Inline.CitationItem::key).collect(Collectors.toSet());
    Source source = keys.size() == 1 ? sources.get(keys.iterator().next()) : null;
    return source == null || source.status() == Status.COULD_NOT_BE_IDENTIFIED ? null : source;
  }

  private String badge(@Nullable String design, @Nullable String n, @Nullable String control, @Nullable String level) {
    List<String> parts = new ArrayList<>();
    // "26 people, no comparison group" says in plain words what a case series is.
    if (design != null && !(n != null && control != null && CASES.contains(design))) {
      parts.add(known(DESIGNS, design) ? msg.text("badge.design." + design) : design);
    }
    String people = n == null ? "" : count(design, n);
    String compared = control == null ? "" : compared(control);
    parts.add(people.isEmpty() || compared.isEmpty() ? people + compared : msg.text("badge.and", people, compared));
    if (level != null) {
      parts.add(known(LEVELS, level) ? msg.text("badge.level." + level) : msg.text("badge.level", level));
    }
    return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
  }

  private static boolean known(Set<String> words, String word) {
    return words.contains(word);
  }

  /** A review counts studies, everything else people. What is no number is printed as it was written. */
  private String count(@Nullable String design, String n) {
    boolean number = !n.isEmpty() && n.length() <= MOST_DIGITS && n.chars().allMatch(c -> c >= '0' && c <= '9');
    if (!number) {
      return msg.text("badge.n", n);
    }
    return msg.text(design != null && REVIEWS.contains(design) ? "badge.studies" : "badge.people", Integer.parseInt(n));
  }

  private String compared(String control) {
    return known(COMPARATORS, control) ? msg.text("badge.control." + control) : msg.text("badge.control", control);
  }
}
