package org.gatefold.preflight;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
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

  /** How many words of notes were found where they belong. */
  int prove(List<Passage> passages) {
    int words = 0;
    Set<Integer> known = new HashSet<>();
    for (Passage passage : passages) {
      known.add(passage.note());
      words += proveNote(passage);
    }
    proveCalls(passages, known);
    return words;
  }

  /** How many printed notes say what they should. */
  int proved() {
    return proved;
  }

  private int proveNote(Passage passage) {
    List<String> expected = Words.of(passage.text());
    List<TaggedText.Note> printed = text.notes().stream().filter(n -> n.number() == passage.note()).toList();
    if (printed.isEmpty()) {
      findings.add(PreflightCode.NOTE_MISSING, passage.origin(), passage.note());
    }
    int words = 0;
    for (TaggedText.Note note : printed) {
      if (says(note, expected)) {
        proved++;
        words = expected.size();
      } else {
        report(note, passage, expected);
      }
    }
    return words;
  }

  /** A passage may hold the note's number or leave it to the template. */
  private static boolean says(TaggedText.Note note, List<String> expected) {
    PassageMatcher matcher = new PassageMatcher(note.labelled());
    return matcher.isWhole(expected, note.labels()) || matcher.isWhole(expected, 0);
  }

  private void report(TaggedText.Note note, Passage passage, List<String> expected) {
    PassageMatcher matcher = new PassageMatcher(note.labelled());
    matcher.isWhole(expected, note.labels());
    findings.add(PreflightCode.NOTE_DIFFERS, passage.origin(), passage.note(), note.firstPage(),
        Context.around(expected, matcher.matched()), Context.aroundWord(note.labelled(), matcher.differsAt()));
  }

  private void proveCalls(List<Passage> passages, Set<Integer> known) {
    for (TaggedText.Call call : text.calls()) {
      for (int number : call.notes()) {
        if (known.contains(number) && !isPrinted(number, call.page())) {
          Origin origin = passages.stream().filter(p -> p.note() == number).findFirst().orElseThrow().origin();
          findings.add(PreflightCode.CALL_WITHOUT_NOTE, origin, number, call.page());
        }
      }
    }
  }

  private boolean isPrinted(int number, int page) {
    return text.notes().stream().anyMatch(note -> note.number() == number && note.pages().contains(page));
  }
}
