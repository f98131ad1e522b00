package org.gatefold.translate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gatefold.diag.Findings;
import org.gatefold.diag.Origin;
import org.gatefold.model.article.Wording;
import org.gatefold.model.article.Wording.Edit;
import org.gatefold.model.article.Wording.Range;
import org.gatefold.model.article.Wording.Region;
import org.gatefold.model.article.Wording.Segment;

/** Puts blocks into a translation that it does not have yet, and makes those anew that have other parts than their source. */
final class Gaps {
  private final Wording source;
  private final Wording target;
  private final BlockEdits blocks;
  private final Findings findings;
  private final List<Edit> edits = new ArrayList<>();
  private final Set<String> anew = new HashSet<>();

  Gaps(Wording source, Wording target, BlockEdits blocks, Findings findings) {
    this.source = source;
    this.target = target;
    this.blocks = blocks;
    this.findings = findings;
  }

  List<Edit> edits() {
    return edits;
  }

  /** Finds a place for units that the translation does not have; gives the blocks that were written anew. */
  Set<String> fill(Set<String> wanted, Incoming incoming) {
    Set<String> there = target.segments().stream().map(Segment::id).collect(Collectors.toSet());
    Set<String> regions = new TreeSet<>();
    for (String id : wanted) {
      Segment segment = source.segment(id).orElse(null);
      if (segment != null && !there.contains(id)) {
        Incoming.Entry entry = incoming.entries().get(id);
        if (segment.region().isEmpty() || segment.region().equals(Wording.COVER)) {
          findings.add(TranslateCode.NO_PLACE, entry == null ? Origin.of(incoming.file()) : entry.place(), id);
        } else {
          regions.add(outermost(segment.region()));
        }
      }
    }
    // In the source's order, so that blocks that go to one place keep theirs.
    source.regions().keySet().stream().filter(regions::contains).forEach(this::fill);
    return anew;
  }

  /** The outermost block around that is missing too. */
  private String outermost(String id) {
    String at = id;
    for (Region region = source.regions().get(at); region != null && isMissing(region.parent()); region = source.regions().get(at)) {
      at = region.parent();
    }
    return at;
  }

  private boolean isMissing(String region) {
    return !region.isEmpty() && !target.regions().containsKey(region);
  }

  private void fill(String id) {
    Region pattern = source.regions().get(id);
    Region own = target.regions().get(id);
    if (pattern == null) {
      return;
    }
    if (own == null) {
      Range at = behind(pattern);
      edits.add(new Edit(at, "\n\n" + blocks.written(pattern.whole())));
    } else {
      edits.add(new Edit(inner(target, own), blocks.written(inner(source, pattern))));
      within(own.id()).forEach(anew::add);
    }
  }

  private Set<String> within(String id) {
    Set<String> ids = new HashSet<>(Set.of(id));
    target.regions().values().stream().filter(region -> ids.contains(region.parent())).forEach(region -> ids.add(region.id()));
    return ids;
  }

  /** What stands between a block's fences. */
  private static Range inner(Wording wording, Region region) {
    int from = wording.text().indexOf('\n', region.braces().to()) + 1;
    int to = wording.text().lastIndexOf('\n', region.whole().to() - 1) + 1;
    return from <= to && to <= region.whole().to() ? new Range(from, to) : new Range(region.whole().to(), region.whole().to());
  }

  /** The place behind the nearest block before, on the same level, that the translation has. */
  private Range behind(Region pattern) {
    int at = -1;
    for (Map.Entry<String, Region> one : source.regions().entrySet()) {
      Region before = one.getValue();
      Region own = target.regions().get(one.getKey());
      if (before.whole().to() <= pattern.whole().from() && own != null && before.parent().equals(pattern.parent())) {
        at = own.whole().to();
      }
    }
    if (at < 0) {
      Region around = target.regions().get(pattern.parent());
      int start = around == null ? target.text().indexOf("\n---", 3) + 1 : around.braces().to();
      at = target.text().indexOf('\n', start);
      at = at < 0 ? target.text().length() : at;
    }
    return new Range(at, at);
  }
}
