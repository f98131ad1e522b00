package org.gatefold.translate;

import java.util.ArrayList;
import java.util.List;
import org.gatefold.model.article.Wording.Kind;
import org.gatefold.model.article.Wording.Segment;

/** What a translator is told of a segment, in English sentences: where it stands, and how long it may be. */
final class Notes {
  private Notes() {}

  static List<String> of(Unit unit) {
    Segment segment = unit.source();
    List<String> notes = new ArrayList<>();
    String classes = String.join(", ", segment.classes().stream().sorted().toList());
    String section = segment.section().isEmpty() ? "" : ", in the section “" + segment.section() + "”";
    notes.add("This is a " + segment.kind().words() + section + (classes.isEmpty() ? "." : ", in a block of the kind " + classes + "."));
    if (unit.limit() > 0) {
      notes.add("Room is short where it is printed: about " + unit.limit() + " characters at most.");
    }
    if (unit.stale()) {
      notes.add("The source has changed since this was translated. What stands here is the old translation: mend it, and mark it as translated.");
    }
    if (segment.classes().contains("quote") && segment.kind() != Kind.HEADING) {
      notes.add("A quotation: names, titles of journals and years stay as they are.");
    }
    return notes;
  }
}
