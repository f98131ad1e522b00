package org.gatefold.typeset.text;

import org.gatefold.diag.Code;
import org.gatefold.diag.Severity;

/** What setting lines of type can find. */
public enum TextCode implements Code {
  NO_GLYPH(
      "TXT001",
      Severity.ERROR,
      "no font has {0} ({1})",
      "add a font that covers it to the fonts folder, or write it another way"),
  CONTROL_CHARACTER(
      "TXT002",
      Severity.ERROR,
      "control character {0} in the text",
      "delete it: it prints nothing, and it may hide a damaged file"),
  LONE_SURROGATE(
      "TXT003",
      Severity.ERROR,
      "half a character: lone surrogate {0}",
      "save the file as UTF-8 again and type the character anew"),
  NO_FAMILY(
      "TXT004",
      Severity.WARNING,
      "no font of the family {0}",
      "add the family to the fonts folder or correct its name; until then another family stands in"),
  NO_FONT("TXT005", Severity.ERROR, "there are no fonts to set text with", "put TrueType fonts in the fonts folder"),
  BROKEN_WORD(
      "TXT006",
      Severity.WARNING,
      "“{0}” is wider than its line and was broken between two letters",
      "widen the column, allow hyphenation, or put a soft hyphen (&shy;) where it may break"),
  NO_LETTERS(
      "TXT101",
      Severity.WARNING,
      "no font has these letters of {0}: {1}",
      "put a family that has them into the fonts folder; Noto has one for almost every script, under a free licence"),
  LETTERS(
      "TXT102",
      Severity.NOTE,
      "the letters of {0} are all in: {1}",
      "where a template names another family, one of these stands in"),
  SPARSE_LETTERS(
      "TXT103",
      Severity.NOTE,
      "no family has all letters of {0}; they are set in: {1}",
      "look at the pages: letters of two families in one word may not fit together"),
  NO_PATTERNS(
      "TXT104",
      Severity.NOTE,
      "there are no hyphenation patterns for {0}; its words are not divided",
      "add a file of patterns, as docs/languages.md says, or set its columns ragged");

  private final Kind kind;

  TextCode(String id, Severity severity, String message, String hint) {
    kind = new Kind(id, severity, message, hint);
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
