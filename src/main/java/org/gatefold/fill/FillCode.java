package org.gatefold.fill;

import org.gatefold.diag.Code;
import org.gatefold.diag.Severity;

/** What can be wrong with templates, messages, and what becomes of an article in them. */
public enum FillCode implements Code {
  NO_TEMPLATE("FIL101", Severity.ERROR,
      "there is no template \"{0}\"",
      "{1}templates stand below templates/ and are named from there"),
  SYNTAX("FIL102", Severity.ERROR,
      "the template cannot be read: {0}",
      "correct the FreeMarker syntax at this place"),
  UNDEFINED("FIL103", Severity.ERROR,
      "nothing is called \"{0}\" here",
      "{1}a value that may be missing is written {0}!\"\""),
  FAILED("FIL104", Severity.ERROR,
      "the template fails here: {0}",
      "correct the expression at this place"),
  FORBIDDEN("FIL105", Severity.ERROR,
      "templates may not use {0}",
      "{1}"),
  TOO_LONG("FIL106", Severity.ERROR,
      "the template wrote more than {0} MB",
      "look for a loop or a macro that calls itself without end"),
  INTERRUPTED("FIL107", Severity.ERROR,
      "the template was stopped before it came to its end",
      "if nobody cancelled the run, look for a macro that calls itself"),
  TOO_SLOW("FIL108", Severity.ERROR,
      "the template was not done after {0} seconds",
      "look for a loop without end"),
  MISSING_MESSAGE("FIL201", Severity.ERROR,
      "no message is called \"{0}\" in {1}",
      "{2}add the line {0} = … to {3}"),
  UNTRANSLATED_MESSAGE("FIL204", Severity.ERROR,
      "the message \"{0}\" is not translated into {1} yet",
      "translate what stands behind it, and take \"#:\" away"),
  BAD_MESSAGE("FIL202", Severity.ERROR,
      "the message \"{0}\" is not a pattern: {1}",
      "see the ICU MessageFormat syntax; a literal brace is written '{'"),
  BAD_PROPERTIES("FIL203", Severity.ERROR,
      "the messages cannot be read: {0}",
      "write one key = value a line; a backslash is written \\\\"),
  NOT_PLACED("FIL301", Severity.ERROR,
      "the template {0} leaves out what stands here",
      "place it with article.body, article.sections or article.select(\"class\"), or leave it out with brochure=skip"),
  OUT_OF_ORDER("FIL302", Severity.ERROR,
      "the template {0} places what stands here before what comes earlier in the article",
      "keep the article's order in the template: readers of a tagged file hear it in this order"),
  NO_STYLE("FIL303", Severity.ERROR,
      "the format \"{0}\" names a style sheet that does not exist: {1}",
      "{2}style sheets stand below templates/ and are named from there"),
  NO_FIGURE("FIL304", Severity.ERROR,
      "there is no figure \"{0}\"",
      "{1}figures stand in the article's folder and are named from there"),
  NOTHING_BESIDE("FIL305", Severity.WARNING,
      "the text in {0} has nothing that would stand beside this",
      "translate it there, or give both blocks the same id if it is there under another one"),
  NO_SECOND_TEXT("FIL306", Severity.ERROR,
      "the format \"{0}\" sets two languages side by side, and nothing says what is to stand beside {1}, which was not translated",
      "add --beside and the language of a translation, as in --beside es-CO, or `beside: es-CO` to gatefold.yaml; {2} holds them");

  private final Kind kind;

  FillCode(String id, Severity severity, String message, String hint) {
    kind = new Kind(id, severity, message, hint);
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
