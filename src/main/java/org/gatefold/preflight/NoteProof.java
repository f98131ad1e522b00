package org.gatefold.preflight;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.gatefold.diag.Findings;
import org.gatefold.diag.Origin;
import org.gatefold.model.FilledPage.Passage;

/** Compares the notes: what they say, and that each stands on every page that calls it. */
final class NoteProof {
  private final TaggedText text;
  private final Findings findings;
  private int proved;

  NoteProof(TaggedText text, Findings findings) {
    this.text = text;
    this.findings = findings;
  }

  /** A note as it should be: its words, the first of which is its number or letter. */
  private record Expected(List<String> words, Origin origin) {
    String key() {
      return words.isEmpty() ? "" : NoteKeys.key(words.getFirst());
    }
  }

  /** How many words of notes were found where they belong; a note may have several passages. */
  int prove(List<Passage> passages) {
    Map<Integer, List<Passage>> byNote = new TreeMap<>();
    passages.forEach(passage -> byNote.computeIfAbsent(passage.note(), n -> new ArrayList<>()).add(passage));
    Map<String, Expected> expected = new LinkedHashMap<>();
    byNote.values().stream().map(NoteProof::join).forEach(note -> expected.put(note.key(), note));
    int words = expected.values().stream().mapToInt(this::proveNote).sum();
    proveCalls(expected);
    return words;
  }

  private static Expected join(List<Passage> passages) {
    List<String> words = passages.stream().flatMap(passage -> Words.of(passage.text()).stream()).toList();
    return new Expected(words, passages.getFirst().origin());
  }

  /** How many printed notes say what they should. */
  int proved() {
    return proved;
  }

  private int proveNote(Expected expected) {
    List<TaggedText.Note> printed = text.notes().stream().filter(n -> n.key().equals(expected.key())).toList();
    if (printed.isEmpty()) {
      findings.add(PreflightCode.NOTE_MISSING, expected.origin(), expected.key());
    }
    int words = 0;
    for (TaggedText.Note note : printed) {
      words = proveNote(expected, note) ? expected.words().size() : words;
    }
    return words;
  }

  /** The first word is the key on both sides. */
  private boolean proveNote(Expected expected, TaggedText.Note note) {
    List<String> rest = expected.words().subList(1, expected.words().size());
    PassageMatcher matcher = new PassageMatcher(note.words());
    if (matcher.isWhole(rest, 1)) {
      proved++;
      return true;
    }
    findings.add(PreflightCode.NOTE_DIFFERS, expected.origin(), expected.key(), note.firstPage(),
        Context.around(expected.words(), matcher.matched() + 1), Context.aroundWord(note.words(), matcher.differsAt()));
    return false;
  }

  private void proveCalls(Map<String, Expected> expected) {
    Map<String, Set<Integer>> printed = new HashMap<>();
    text.notes().forEach(note -> printed.computeIfAbsent(note.key(), key -> new HashSet<>()).addAll(note.pages()));
    for (TaggedText.Call call : text.calls()) {
      for (String key : call.notes()) {
        Expected note = expected.get(key);
        if (note != null && !printed.getOrDefault(key, Set.of()).contains(call.page())) {
          findings.add(PreflightCode.CALL_WITHOUT_NOTE, note.origin(), key, call.page());
        }
      }
    }
  }
}
