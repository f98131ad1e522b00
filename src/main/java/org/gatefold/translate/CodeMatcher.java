package org.gatefold.translate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.gatefold.model.article.Wording;
import org.gatefold.model.article.Wording.Mark;
import org.gatefold.model.article.Wording.Place;
import org.gatefold.model.article.Wording.Segment;
import org.gatefold.model.article.Wording.Type;
import org.jspecify.annotations.Nullable;

/** Finds which mark of a translation is which of its source, and gives both the same name. */
final class CodeMatcher {
  private final Map<Integer, Mark> source;
  private final Map<Integer, Mark> target;
  private final Map<Integer, Integer> sourceOf = new HashMap<>();
  private final Map<String, Unit.Code> codes = new TreeMap<>();
  private final Set<String> missing = new HashSet<>();

  CodeMatcher(Wording from, Segment source, @Nullable Wording to, @Nullable Segment target) {
    this.source = first(source);
    this.target = target == null ? Map.of() : first(target);
    match((a, b) -> a.key().equals(b.key()));
    match((a, b) -> a.type() != Type.CITATION && a.type() != Type.REMARK);
    this.source.values().forEach(mark -> codes.put(name(mark.number()), code(from, source, mark)));
    if (to == null || target == null) {
      return;
    }
    this.source.keySet().stream().filter(number -> !sourceOf.containsValue(number)).forEach(number -> missing.add(name(number)));
    this.target.values().forEach(mark -> codes.put(targetId(mark.number()), code(to, target, mark)));
  }

  /** Marks that stand by themselves or open, by number. */
  private static Map<Integer, Mark> first(Segment segment) {
    Map<Integer, Mark> marks = new LinkedHashMap<>();
    segment.pieces().forEach(piece -> {
      if (piece instanceof Mark mark && mark.place() != Place.CLOSES) {
        marks.put(mark.number(), mark);
      }
    });
    return marks;
  }

  private void match(BiPredicate<Mark, Mark> same) {
    for (Mark mark : target.values()) {
      if (!sourceOf.containsKey(mark.number())) {
        source.values().stream()
            .filter(one -> !sourceOf.containsValue(one.number()) && one.type() == mark.type() && one.place() == mark.place())
            .filter(one -> same.test(one, mark)).findFirst()
            .ifPresent(one -> sourceOf.put(mark.number(), one.number()));
      }
    }
  }

  private static Unit.Code code(Wording wording, Segment segment, Mark mark) {
    String close = segment.pieces().stream()
        .filter(piece -> piece instanceof Mark other && other.place() == Place.CLOSES && other.number() == mark.number())
        .map(piece -> piece.range().of(wording.text())).findFirst().orElse(null);
    return new Unit.Code(mark.type(), mark.range().of(wording.text()), close);
  }

  private static String name(int number) {
    return String.valueOf(number);
  }

  /** What a mark of the source is called. */
  String sourceId(int number) {
    return name(number);
  }

  /** What a mark of the translation is called. */
  String targetId(int number) {
    Integer same = sourceOf.get(number);
    return same == null ? "t" + number : name(Objects.requireNonNull(same));
  }

  Map<String, Unit.Code> codes() {
    return codes;
  }

  /** What a translation has to have: what the source has, but for what today's translation does without. */
  Set<String> required() {
    Set<String> required = new HashSet<>();
    source.keySet().forEach(number -> required.add(name(number)));
    required.removeAll(missing);
    return required;
  }
}
