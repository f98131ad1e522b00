package org.gatefold.translate;

import org.gatefold.diag.Code;
import org.gatefold.diag.Severity;

/** What can be wrong with a file that a translator gives back. Nothing is written while there is one of these that is an error. */
public enum TranslateCode implements Code {
  FILE_TOO_LARGE("TRL101", Severity.ERROR,
      "the file has {0} bytes, more than the {1} that an article's translation can have",
      "give the file that was handed out for one article in one language"),
  NOT_XML("TRL102", Severity.ERROR,
      "the file cannot be read as XML: {0}",
      "ask for the file again; it may have been cut off, or saved as something else"),
  HAS_DTD("TRL103", Severity.ERROR,
      "the file declares a document type or entities, which XLIFF files do not need and which could pull in other files",
      "ask where the file comes from; export it anew from the translation program"),
  NOT_XLIFF("TRL104", Severity.ERROR,
      "the file is no valid XLIFF 2: {0}",
      "ask the translator to export XLIFF 2.1, or hand out a PO file (--po)"),
  NOT_PO("TRL105", Severity.ERROR,
      "the file cannot be read as a PO file: {0}",
      "ask for the file again; a PO file is text in UTF-8"),
  BAD_CHARACTER("TRL106", Severity.ERROR,
      "\"{0}\" has a character that no text should have: {1}",
      "take it out in the translation program"),
  NOT_UTF8("TRL107", Severity.ERROR,
      "the file is not UTF-8",
      "have it saved as UTF-8"),
  NOT_OURS("TRL201", Severity.ERROR,
      "the file does not say which article it belongs to in which language",
      "give the file that gatefold translate export wrote; file and languages in its head must stay"),
  OTHER_ARTICLE("TRL202", Severity.ERROR,
      "the file belongs to \"{0}\", and there is no such article{1}",
      "look at id= of <file>, or at X-Gatefold-Article; it names the article's folder"),
  OTHER_LOCALE("TRL203", Severity.ERROR,
      "the file is from {0} to {1}; the article was written in {2}",
      "give the file that was handed out for this article"),
  UNKNOWN_UNIT("TRL204", Severity.ERROR,
      "the article has nothing that is called \"{0}\"{1}",
      "ids must stay as they were handed out; if the article has changed since, export it again"),
  UNIT_TWICE("TRL205", Severity.ERROR,
      "\"{0}\" is there twice",
      "take one of the two out"),
  CODE_MISSING("TRL301", Severity.ERROR,
      "the translation of \"{0}\" lacks {1}",
      "put the code back where it belongs; citations, links and remarks have to be in every language"),
  CODE_TWICE("TRL302", Severity.ERROR,
      "the translation of \"{0}\" has {1} more than once",
      "leave each code in one place"),
  CODE_UNKNOWN("TRL303", Severity.ERROR,
      "the translation of \"{0}\" has a code that was not handed out: {1}",
      "take it out; codes cannot be made up"),
  CODE_BROKEN("TRL304", Severity.ERROR,
      "in the translation of \"{0}\" {1} is not closed, or is closed in the wrong place",
      "have what opens come before what closes, and nothing overlap"),
  CODES_CHANGED("TRL305", Severity.ERROR,
      "the citations or links of \"{0}\" are not those any more that were handed out, so codes cannot be told apart",
      "export the article again and take the new words over"),
  CHANGED_HERE("TRL306", Severity.ERROR,
      "the translation of \"{0}\" was changed in the article after it was handed out, and by the translator as well",
      "compare the two; export again, and take over what is right"),
  NOT_WRITABLE("TRL307", Severity.ERROR,
      "the translation of \"{0}\" would not be read back as it is; it would say: {1}",
      "put a space or a sign of punctuation between a code and the letters beside it"),
  NO_PLACE("TRL308", Severity.ERROR,
      "\"{0}\" has no counterpart in the translation, and no block with an id is around it",
      "give the block an id in the source, and export again"),
  SOURCE_CHANGED("TRL401", Severity.WARNING,
      "the source of \"{0}\" has changed since it was handed out",
      "its new words are imported, and it counts as stale: export again, and have it looked at"),
  LEFT_EMPTY("TRL402", Severity.WARNING,
      "the file has no translation of \"{0}\", but the article has one, which stays there as not translated",
      "if somebody emptied it by mistake, have it put back and import again"),
  NOT_MARKED("TRL403", Severity.WARNING,
      "{1} changed, but still marked as not translated; the first is \"{0}\"",
      "the words are imported, and count as missing or stale; have the translator set the state to translated, or take away the fuzzy flag, and import again"),
  TOO_LONG("TRL404", Severity.WARNING,
      "the translation of \"{0}\" has {1} characters; there is room for about {2}",
      "have it shortened, or look at the leaflet"),
  NO_TEXT("TRL501", Severity.ERROR,
      "there is no article \"{0}\"{1}",
      "write --article with the name of a folder below articles/"),
  NO_SOURCE("TRL502", Severity.ERROR,
      "\"{0}\" has no text in the language that it was written in",
      "the source is the one file without a line source:"),
  IS_SOURCE("TRL503", Severity.ERROR,
      "\"{0}\" is written in {1} itself",
      "write --locale with the language to translate into"),
  UNPRINTABLE("TRL504", Severity.ERROR,
      "\"{0}\" has a character for private use, {1}, which does not survive the way to a translator",
      "write another sign in the article");

  private final Kind kind;

  TranslateCode(String id, Severity severity, String message, String hint) {
    kind = new Kind(id, severity, message, hint);
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
