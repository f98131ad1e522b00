package org.gatefold.translate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gatefold.model.article.Wording;
import org.jspecify.annotations.Nullable;

/** Decides what a translation says of its blocks after an import: from which words they were made, and how far they are. */
final class RegionStates {
  private final Exporter.Standing standing;
  private final @Nullable Wording target;
  private final Map<String, Decision> decisions = new LinkedHashMap<>();

  /**
   * What is to be written of a block.
   *
   * @param src the hash of the words that it was made from; null if what stands there stays
   */
  record Decision(@Nullable String src, State state) {
    boolean isDone() {
      return state != State.INITIAL;
    }
  }

  RegionStates(Wording source, @Nullable Wording target) {
    this.standing = new Exporter.Standing(source, target);
    this.target = target;
  }

  /** Decisions for the blocks of which the file says something new, by id. */
  Map<String, Decision> decide(Incoming incoming, Map<String, Unit> units, Set<String> wanted) {
    Map<String, List<Unit>> byRegion = new LinkedHashMap<>();
    units.values().forEach(unit -> byRegion.computeIfAbsent(unit.source().region(), region -> new ArrayList<>()).add(unit));
    byRegion.forEach((region, all) -> {
      List<Incoming.Entry> entries = new ArrayList<>();
      all.forEach(unit -> {
        Incoming.Entry entry = incoming.entries().get(unit.id());
        if (entry != null) {
          entries.add(entry);
        }
      });
      if (!region.isEmpty() && !entries.isEmpty()) {
        boolean changed = all.stream().anyMatch(unit -> wanted.contains(unit.id()));
        decide(region, entries, entries.size() == all.size(), changed);
      }
    });
    return decisions;
  }

  private void decide(String region, List<Incoming.Entry> entries, boolean whole, boolean changed) {
    State state = State.FINAL;
    for (Incoming.Entry entry : entries) {
      state = state.orLess(entry.to() == null ? State.INITIAL : entry.state());
    }
    String hash = entries.getFirst().src();
    boolean there = isThere(region);
    State present = !there || standing.isUntouched(region) || standing.isStale(region, hash) ? State.INITIAL : standing.state(region);
    if (there && !changed && (state == present || !whole)) {
      return;
    }
    if (whole && state != State.INITIAL) {
      decisions.put(region, new Decision(hash.isEmpty() ? null : hash, state));
    } else if (!there || (whole && present != State.INITIAL)) {
      decisions.put(region, new Decision(null, State.INITIAL));
    }
  }

  /** Whether the translation has a block. */
  boolean isThere(String region) {
    return target != null && (region.equals(Wording.COVER) || target.regions().containsKey(region));
  }

  /** The state of each block after that. */
  Map<String, State> after(Wording source, Set<String> regions) {
    Map<String, State> states = new HashMap<>();
    for (String region : regions) {
      Decision decision = decisions.get(region);
      boolean open = !isThere(region) || standing.isUntouched(region) || standing.isStale(region, standing.hash(region));
      boolean stale = decision != null && decision.src() != null && !decision.src().equals(standing.hash(region));
      states.put(region, stale ? State.INITIAL : decision != null ? decision.state() : open ? State.INITIAL : standing.state(region));
    }
    return states;
  }
}
