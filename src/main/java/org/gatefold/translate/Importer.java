package org.gatefold.translate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gatefold.diag.Findings;
import org.gatefold.diag.Origin;
import org.gatefold.diag.Outcome;
import org.gatefold.model.article.Wording;
import org.gatefold.model.article.Wording.Edit;
import org.gatefold.model.article.Wording.Range;
import org.gatefold.model.article.Wording.Region;
import org.gatefold.model.article.Wording.Segment;
import org.jspecify.annotations.Nullable;

/** Puts what a translator gave back into the translation's text; what did not change keeps every byte. */
public final class Importer {
  private final Incoming incoming;
  private final Wording source;
  private final @Nullable Wording target;
  private final @Nullable String by;
  private final Exchange now;
  private final EntryCheck check;
  private final RegionStates states;
  private final Findings findings = new Findings();

  private Importer(Incoming incoming, Wording source, @Nullable Wording target, @Nullable String by) {
    this.incoming = incoming;
    this.source = source;
    this.target = target;
    this.by = by;
    this.now = Exporter.export(incoming.slug(), source, target, incoming.to());
    this.check = new EntryCheck(now, findings);
    this.states = new RegionStates(source, target);
  }

  /**
   * The changes that a file makes. Nothing is changed if anything in it is wrong.
   *
   * @param target null where there is no translation yet
   * @param by who translated; null to leave that as it is
   */
  public static Outcome<Merge> merge(Incoming incoming, Wording source, @Nullable Wording target, @Nullable String by) {
    return new Importer(incoming, source, target, by).merge();
  }

  /** A new translation in which nothing is translated yet: the source's words, marked so. */
  public static Outcome<Merge> begin(String slug, Wording source, Locale to) {
    Incoming nothing = new Incoming(source.origin().file(), slug, source.frontMatter().language(), to, Map.of());
    return merge(nothing, source, null, null);
  }

  private Outcome<Merge> merge() {
    if (!incoming.from().equals(source.frontMatter().language())) {
      findings.add(TranslateCode.OTHER_LOCALE, Origin.of(incoming.file()), incoming.from().toLanguageTag(),
          incoming.to().toLanguageTag(), source.frontMatter().language().toLanguageTag());
      return findings.failed();
    }
    Map<String, Content> wanted = check.wanted(incoming);
    Map<String, RegionStates.Decision> decisions = states.decide(incoming, check.units(), wanted.keySet());
    warnOfChanges(decisions);
    Set<String> regions = new HashSet<>();
    source.segments().forEach(segment -> regions.add(segment.region()));
    regions.remove("");
    boolean allFinal = states.after(source, regions).values().stream().allMatch(state -> state == State.FINAL);
    BlockEdits blocks = new BlockEdits(source, check.units(), wanted, decisions, allFinal ? State.FINAL : State.TRANSLATED);
    List<Edit> edits = target == null ? fresh(blocks, decisions) : edits(target, blocks, wanted, decisions, allFinal);
    if (findings.hasErrors()) {
      return findings.failed();
    }
    Wording base = target == null ? source : target;
    return findings.with(new Merge(base.with(edits), target == null ? List.of() : edits, target == null, wanted.keySet(),
        decisions.size(), expected(wanted)));
  }

  private void warnOfChanges(Map<String, RegionStates.Decision> decisions) {
    Exporter.Standing standing = new Exporter.Standing(source, target);
    decisions.forEach((region, decision) -> {
      String hash = standing.hash(region);
      if (decision.src() != null && !decision.src().equals(hash)) {
        Origin place = incoming.entries().values().stream()
            .filter(entry -> isIn(entry, region)).map(Incoming.Entry::place).findFirst().orElse(Origin.of(incoming.file()));
        findings.add(TranslateCode.SOURCE_CHANGED, place, region.equals(Wording.COVER) ? "title" : region);
      }
    });
  }

  private boolean isIn(Incoming.Entry entry, String region) {
    Unit unit = check.units().get(entry.id());
    return unit != null && unit.source().region().equals(region);
  }

  /** A new file: the source with the words that there are. */
  private List<Edit> fresh(BlockEdits blocks, Map<String, RegionStates.Decision> decisions) {
    List<Edit> edits = new ArrayList<>(HeadEdits.fresh(source, incoming.to()));
    edits.addAll(blocks.pattern(new Range(0, source.text().length())));
    RegionStates.Decision nothing = new RegionStates.Decision(source.coverHash().substring(0, Digest.DIGITS), State.INITIAL);
    RegionStates.Decision cover = decisions.getOrDefault(Wording.COVER, nothing);
    cover = cover.src() == null ? nothing : cover;
    edits.addAll(HeadEdits.translation(source, by, false, cover));
    return edits;
  }

  private List<Edit> edits(Wording old, BlockEdits blocks, Map<String, Content> wanted,
      Map<String, RegionStates.Decision> decisions, boolean allFinal) {
    if (wanted.isEmpty() && decisions.isEmpty()) {
      return List.of();
    }
    Gaps gaps = new Gaps(source, old, blocks, findings);
    Set<String> anew = gaps.fill(wanted.keySet(), incoming);
    List<Edit> edits = new ArrayList<>(gaps.edits());
    for (Segment segment : old.segments()) {
      Content words = wanted.get(segment.id());
      Unit unit = check.units().get(segment.id());
      if (words != null && unit != null && !anew.contains(segment.region())) {
        edits.add(new Edit(segment.range(), Raw.of(words, unit.codes(), segment, old.text())));
      }
    }
    for (Region region : old.regions().values()) {
      RegionStates.Decision decision = decisions.get(region.id());
      boolean wasReviewed = Cover.isReviewed(old);
      if (decision != null) {
        edits.addAll(blocks.braces(region, decision.src(), decision.state()));
      } else if (wasReviewed && !allFinal && region.attributes().value("state").isEmpty() && source.regions().containsKey(region.id())) {
        edits.addAll(blocks.braces(region, null, State.FINAL));
      }
    }
    boolean reviewed = allFinal || (Cover.isReviewed(old) && decisions.isEmpty() && wanted.isEmpty());
    edits.addAll(HeadEdits.translation(old, by, reviewed, decisions.get(Wording.COVER)));
    return edits.stream().filter(edit -> edit.range().from() < edit.range().to() || !edit.words().isEmpty()).toList();
  }

  /** What every unit has to say afterwards. */
  private Map<String, String> expected(Map<String, Content> wanted) {
    Map<String, String> expected = new HashMap<>();
    for (Unit unit : now.units()) {
      Content words = wanted.getOrDefault(unit.id(), unit.to() == null ? unit.from() : unit.to());
      if (target == null || unit.to() != null || wanted.containsKey(unit.id())) {
        expected.put(unit.id(), meaning(words, unit.codes()));
      }
    }
    return expected;
  }

  /** Words with what codes stand for: other numbers make no difference. */
  private static String meaning(Content content, Map<String, Unit.Code> codes) {
    StringBuilder out = new StringBuilder();
    for (Content.Token token : content.tokens()) {
      switch (token) {
        case Content.Text text -> out.append(text.words());
        case Content.Code code -> {
          Unit.Code meant = codes.get(code.id());
          String close = meant == null || meant.close() == null ? "" : meant.close();
          out.append('\u0001').append(code.place() == Wording.Place.CLOSES ? close : meant == null ? "" : meant.open()).append('\u0002');
        }
      }
    }
    return out.toString();
  }

  /** Compares what was to be written with what is read again; a finding for each unit that says something else. */
  public static List<org.gatefold.diag.Diagnostic> verify(Merge merge, Incoming incoming, Wording source, Wording again) {
    Findings findings = new Findings();
    Map<String, String> read = new HashMap<>();
    for (Unit unit : Exporter.export(incoming.slug(), source, again, incoming.to()).units()) {
      read.put(unit.id(), meaning(unit.to() == null ? unit.from() : unit.to(), unit.codes()));
    }
    merge.expected().forEach((id, words) -> {
      String there = read.getOrDefault(id, "");
      if (!there.equals(words)) {
        Incoming.Entry entry = incoming.entries().get(id);
        findings.add(TranslateCode.NOT_WRITABLE, entry == null ? Origin.of(incoming.file()) : entry.place(), id,
            there.replace("\u0001", "").replace("\u0002", ""));
      }
    });
    return findings.sorted();
  }
}
