package org.gatefold.translate;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.gatefold.diag.Findings;
import org.gatefold.diag.Origin;
import org.gatefold.model.article.Wording.Place;

/** Compares what a translator's file says with what there is, and finds what it wants changed. */
final class EntryCheck {
  private final Map<String, Unit> units = new LinkedHashMap<>();
  private final Findings findings;
  private final Map<String, Content> wanted = new LinkedHashMap<>();

  EntryCheck(Exchange now, Findings findings) {
    now.units().forEach(unit -> units.put(unit.id(), unit));
    this.findings = findings;
  }

  Map<String, Unit> units() {
    return units;
  }

  /** New translations, by unit. */
  Map<String, Content> wanted(Incoming incoming) {
    incoming.entries().values().forEach(this::check);
    List<Incoming.Entry> unmarked = incoming.entries().values().stream()
        .filter(entry -> wanted.containsKey(entry.id()) && entry.state() == State.INITIAL).toList();
    if (!unmarked.isEmpty()) {
      Incoming.Entry first = unmarked.getFirst();
      findings.add(TranslateCode.NOT_MARKED, first.place(), first.id(), unmarked.size() == 1 ? "1 text was" : unmarked.size() + " texts were");
    }
    return wanted;
  }

  private void check(Incoming.Entry entry) {
    Unit unit = units.get(entry.id());
    if (unit == null) {
      findings.add(TranslateCode.UNKNOWN_UNIT, entry.place(), entry.id(), XliffReader.guess(entry.id(), units.keySet()));
    } else if (entry.to() == null) {
      if (unit.to() != null) {
        findings.add(TranslateCode.LEFT_EMPTY, entry.place(), entry.id());
      }
    } else if (!Digest.of(entry.to().key()).equals(entry.was()) && !entry.to().equals(unit.to())) {
      checkChange(entry, unit, entry.to());
    }
  }

  private void checkChange(Incoming.Entry entry, Unit unit, Content to) {
    Origin place = entry.place();
    if (!entry.codes().equals(unit.codesKey()) && !(to.codes().isEmpty() && unit.codes().isEmpty())) {
      findings.add(TranslateCode.CODES_CHANGED, place, unit.id());
      return;
    }
    if (!entry.was().isEmpty() && !entry.was().equals(unit.was())) {
      findings.add(TranslateCode.CHANGED_HERE, place, unit.id());
      return;
    }
    if (checkCodes(unit, to, place)) {
      wanted.put(unit.id(), to);
      checkLength(unit, to, place);
    }
  }

  private void checkLength(Unit unit, Content to, Origin place) {
    int length = to.words().codePointCount(0, to.words().length());
    if (unit.limit() > 0 && length > unit.limit()) {
      findings.add(TranslateCode.TOO_LONG, place, unit.id(), length, unit.limit());
    }
  }

  private boolean checkCodes(Unit unit, Content to, Origin place) {
    Set<Content.Code> seen = new HashSet<>();
    Set<String> ids = new HashSet<>();
    Deque<String> open = new ArrayDeque<>();
    for (Content.Code code : to.codes()) {
      Unit.Code meant = unit.codes().get(code.id());
      ids.add(code.id());
      if (meant == null || (meant.close() == null) != (code.place() == Place.ALONE)) {
        findings.add(TranslateCode.CODE_UNKNOWN, place, unit.id(), code.id());
        return false;
      }
      if (!seen.add(code)) {
        findings.add(TranslateCode.CODE_TWICE, place, unit.id(), name(meant));
        return false;
      }
      if (code.place() == Place.OPENS) {
        open.push(code.id());
      } else if (code.place() == Place.CLOSES && !code.id().equals(open.poll())) {
        findings.add(TranslateCode.CODE_BROKEN, place, unit.id(), name(meant));
        return false;
      }
    }
    if (!open.isEmpty()) {
      findings.add(TranslateCode.CODE_BROKEN, place, unit.id(), open.peek());
      return false;
    }
    return hasAll(unit, ids, place);
  }

  private boolean hasAll(Unit unit, Set<String> ids, Origin place) {
    Set<String> missing = new TreeSet<>(unit.required());
    missing.removeAll(ids);
    for (String id : missing) {
      Unit.Code code = unit.codes().get(id);
      findings.add(TranslateCode.CODE_MISSING, place, unit.id(), code == null ? id : name(code));
    }
    return missing.isEmpty();
  }

  private static String name(Unit.Code code) {
    return code.close() == null ? code.open() : code.open() + "…" + code.close();
  }
}
