package org.gatefold.translate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gatefold.model.article.Wording;
import org.gatefold.model.article.Wording.Edit;
import org.gatefold.model.article.Wording.Range;
import org.gatefold.model.article.Wording.Region;
import org.gatefold.model.article.Wording.Segment;
import org.jspecify.annotations.Nullable;

/** Changes of the braces of blocks, and blocks written anew with their source as the pattern. */
final class BlockEdits {
  private final Wording source;
  private final Map<String, Unit> units;
  private final Map<String, Content> wanted;
  private final Map<String, RegionStates.Decision> decisions;
  private final State usual;
  private final Exporter.Standing standing;

  /**
   * @param usual the state of blocks that do not say
   */
  BlockEdits(Wording source, Map<String, Unit> units, Map<String, Content> wanted, Map<String, RegionStates.Decision> decisions,
      State usual) {
    this.source = source;
    this.units = units;
    this.wanted = wanted;
    this.decisions = decisions;
    this.usual = usual;
    this.standing = new Exporter.Standing(source, null);
  }

  /** Writes a state and a hash into braces, if they are not there already. */
  List<Edit> braces(Region region, @Nullable String src, State state) {
    List<Edit> edits = new ArrayList<>();
    if (src != null && !src.equals(region.attributes().value("src").orElse(""))) {
      edits.add(set(region, "src", src));
    }
    String said = region.attributes().value("state").orElse("");
    if (state != State.of(said).orElse(usual)) {
      edits.add(state == usual ? without(region, "state") : set(region, "state", state.id()));
    }
    return edits;
  }

  private static Edit set(Region region, String key, String value) {
    Range there = region.keys().get(key);
    int end = region.braces().to();
    return there == null ? new Edit(new Range(end, end), " " + key + "=" + value) : new Edit(there, key + "=" + value);
  }

  /** Takes a key away with the space before it. */
  private Edit without(Region region, String key) {
    Range there = region.keys().get(key);
    return there == null ? new Edit(Range.NONE, "") : new Edit(new Range(there.from() - 1, there.to()), "");
  }

  /**
   * What makes a part of the source the same part of the translation. Blocks that nobody has translated are marked so, and say already
   * which words they will have been translated from; a quotation will not be verbatim.
   */
  List<Edit> pattern(Range part) {
    List<Edit> edits = new ArrayList<>();
    for (Segment segment : source.segments()) {
      Content words = content(segment);
      Unit unit = units.get(segment.id());
      if (words != null && unit != null && isWithin(segment.range(), part)) {
        edits.add(new Edit(segment.range(), Raw.of(words, unit.codes(), segment, source.text())));
      }
    }
    for (Region region : source.regions().values()) {
      if (isWithin(region.braces(), part)) {
        RegionStates.Decision decision = decisions.get(region.id());
        String src = decision == null || decision.src() == null ? standing.hash(region.id()) : decision.src();
        edits.addAll(braces(region, src.isEmpty() ? null : src, decision == null ? State.INITIAL : decision.state()));
        if (region.attributes().value("kind").filter("verbatim"::equals).isPresent()) {
          edits.add(set(region, "kind", "translation"));
        }
      }
    }
    return edits;
  }

  /** The new translation, or else the one that is there. */
  private @Nullable Content content(Segment segment) {
    Unit unit = units.get(segment.id());
    Content words = wanted.get(segment.id());
    return words != null || unit == null ? words : unit.to();
  }

  /** A part of the source in the translation's words. */
  String written(Range part) {
    List<Edit> moved = pattern(part).stream().map(edit -> new Edit(
        new Range(edit.range().from() - part.from(), edit.range().to() - part.from()), edit.words())).toList();
    return Wording.apply(part.of(source.text()), moved);
  }

  static boolean isWithin(Range inner, Range outer) {
    return inner.from() >= outer.from() && inner.to() <= outer.to();
  }
}
