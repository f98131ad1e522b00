package org.gatefold.typeset.css;

import org.gatefold.diag.Code;
import org.gatefold.diag.Severity;

/** What can be wrong with style sheets. */
public enum CssCode implements Code {
  SYNTAX("CSS001", "this is not CSS: {0}", "{1}"),
  UNKNOWN_PROPERTY("CSS002", "the property `{0}` is not supported", "{1}"),
  BAD_VALUE("CSS003", "`{0}` does not take the value `{1}`", "it takes: {2}"),
  MISPLACED_PROPERTY("CSS004", "`{0}` has no effect {1}", "it belongs to {2}"),
  BAD_SELECTOR("CSS005", "the selector `{0}` is not supported: {1}", "{2}"),
  UNKNOWN_RULE("CSS006", "the rule `{0}` is not supported", "{1}"),
  BAD_MEDIA("CSS007", "the media query `{0}` is not supported", "only `print` and `all` are; `screen` is passed over"),
  IMPORT_MISSING("CSS008", "the style sheet `{0}` was not found",
      "name a file of the template's folder, without a scheme"),
  IMPORT_CYCLE("CSS009", "the style sheet `{0}` imports itself", "take one of these out: {1}"),
  BAD_PAGE("CSS010", "the page selector `{0}` is not supported", "a name, :first, :left, :right, :blank, :nth(2) and :nth(2 of name) are"),
  UNKNOWN_VARIABLE("CSS011", "`{0}` uses var({1}), which is not declared", "{2}"),
  VARIABLE_CYCLE("CSS012", "the variable {0} is made of itself", "give one of these a value of its own: {1}"),
  VARIABLE_TOO_LONG("CSS013", "the value of `{0}` has more than {1} tokens once its variables are in place",
      "variables that repeat each other grow fast; use fewer"),
  BAD_VARIABLE_VALUE("CSS014", "`{0}` comes to `{1}` with its variables in place, which it does not take",
      "it takes: {2}"),
  STYLE_ATTRIBUTE("CSS015", "the attribute style=\"{0}\" is not read", "give the element a class and style that"),
  TOO_DEEP("CSS016", "brackets are nested more than {0} deep", "take this sheet apart"),
  VARIABLE_TOO_DEEP("CSS017", "the variable {0} is made of others that are made of others, more than {1} times",
      "give one of them a value of its own");

  private final Kind kind;

  CssCode(String id, String message, String hint) {
    kind = new Kind(id, Severity.ERROR, message, hint);
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
