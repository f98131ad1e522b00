package org.gatefold.fill;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gatefold.diag.Diagnostic;
import org.gatefold.diag.Origin;
import org.gatefold.fill.EditorPlaces.Target;

/** All findings with what they are about, and the numbers that they get in the order in which the sheet prints them. */
final class EditorMarks {
  private static final Comparator<Diagnostic> HEAVIEST_FIRST =
      Comparator.comparing(Diagnostic::severity).thenComparing(Diagnostic.ORDER);

  private final Map<Target, List<Diagnostic>> byTarget = new HashMap<>();
  private final List<Numbered> numbered = new ArrayList<>();

  EditorMarks(List<Diagnostic> findings, EditorPlaces places) {
    findings.stream().distinct().sorted(HEAVIEST_FIRST)
        .forEach(finding -> byTarget.computeIfAbsent(places.of(finding), target -> new ArrayList<>()).add(finding));
  }

  /** A finding and its number, from 1. */
  record Numbered(int number, Diagnostic finding) {
    String id() {
      return "finding-" + number;
    }
  }

  boolean has(Target target) {
    return byTarget.containsKey(target);
  }

  /** Whether anything is found in a text. */
  boolean hasAny(Origin text) {
    return byTarget.keySet().stream().anyMatch(target -> target instanceof Target.Text at && at.place().equals(text));
  }

  /** Numbers what is found at a target; whoever asks prints it. */
  List<Numbered> take(Target target) {
    List<Diagnostic> found = byTarget.remove(target);
    if (found == null) {
      return List.of();
    }
    int first = numbered.size();
    found.forEach(finding -> numbered.add(new Numbered(numbered.size() + 1, finding)));
    return List.copyOf(numbered.subList(first, numbered.size()));
  }

  /** What nobody has asked for yet: its place in the text is not one that is printed. */
  List<Numbered> takeRest() {
    List<Target> rest = byTarget.entrySet().stream().filter(entry -> !(entry.getKey() instanceof Target.Elsewhere))
        .sorted(Comparator.comparing(entry -> entry.getValue().getFirst(), Diagnostic.ORDER)).map(Map.Entry::getKey).toList();
    return rest.stream().flatMap(target -> take(target).stream()).toList();
  }

  /** Everything numbered so far, in order. */
  List<Numbered> all() {
    return List.copyOf(numbered);
  }
}
