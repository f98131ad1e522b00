package org.gatefold.preflight;

import org.gatefold.diag.Code;
import org.gatefold.diag.Severity;

/** What reading a finished file back can find. */
public enum PreflightCode implements Code {
  UNREADABLE("PRF001", "`{0}` cannot be read back: {1}",
      "The file was just written, so this is a fault of Gatefold: please report it with the article."),
  UNTAGGED("PRF002", "`{0}` has no structure tree, so its text has no reading order",
      "The text proof needs a tagged file; check that the edition writes tags."),
  PASSAGE_DIFFERS("PRF101", "page {0} does not say what the article says: expected “{1}”, found “{2}”",
      "Look for a template that leaves words out or puts words in here, or a style that hides them."),
  PASSAGE_MISSING("PRF102", "“{0}” is missing from the finished file",
      "Check that the template prints this block, and in the order of the article."),
  NOTE_DIFFERS("PRF103", "note {0} on page {1} is not what the reference says: expected “{2}”, found “{3}”",
      "Look at the template's notes and at the styles of `.note`."),
  NOTE_MISSING("PRF104", "note {0} is missing from the finished file",
      "Check that the template prints every note and that no style hides `.note`."),
  CALL_WITHOUT_NOTE("PRF105", "page {1} cites note {0}, but the note is not on that page",
      "Leave room for the note on page {1}, or let notes repeat on every page that calls them."),
  NO_CHARACTER("PRF106", "page {0} has {1} glyphs that stand for no character, so they cannot be read or copied",
      "Use a font that maps these glyphs to Unicode."),
  UNMARKED("PRF201", "page {0} of `{1}` paints something that is neither tagged nor an artifact",
      "This is a fault of Gatefold: please report it with the article."),
  NOT_IN_TREE("PRF202", "page {0} of `{1}` has text that the structure tree leaves out: “{2}”",
      "This is a fault of Gatefold: please report it with the article.");

  private final Kind kind;

  PreflightCode(String id, String message, String hint) {
    kind = new Kind(id, Severity.ERROR, message, hint);
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
