package org.gatefold.cite.rules;

import org.gatefold.diag.Code;
import org.gatefold.diag.Severity;

/** What the editorial rules find. A waiver in {@code evidence.yaml} names one of these ids. */
public enum RuleCode implements Code {
  REFERENCE_NOT_IDENTIFIED("REF108", Severity.EDITORIAL,
      "no publication could be found that matches the reference \"{0}\"",
      "find the work that is meant, correct {0} in the references, and set its status to identified in evidence.yaml"),
  REFERENCE_PROBABLE("REF112", Severity.EDITORIAL,
      "the reference \"{0}\" only probably matches a publication{1}",
      "compare it with the publication, correct it, and set its status to identified in evidence.yaml"),
  REFERENCE_UNCHECKED("REF113", Severity.EDITORIAL,
      "nobody has checked whether the reference \"{0}\" exists as printed",
      "look it up by DOI or title and record the result under references: {0}: in evidence.yaml"),
  QUOTE_UNVERIFIED("QUO203", Severity.EDITORIAL,
      "the quotation \"{0}\" was not found in its source yet",
      "paste the passage and its page into evidence.yaml under quotes: {0}:, or print it as a paraphrase"),
  QUOTE_UNVERIFIABLE("QUO208", Severity.EDITORIAL,
      "the quotation \"{0}\" cannot be verified{1}",
      "take the quotation marks away and say it in the article's own words, or leave it out"),
  QUOTE_WITHOUT_REFERENCE("QUO201", Severity.EDITORIAL,
      "the quotation \"{0}\" cites nothing",
      "put [@key] behind the closing quotation mark"),
  WAIVER_EXPIRED("WAI601", Severity.EDITORIAL,
      "the waiver of {0} ended on {1}, before the article's date",
      "have it renewed by {2}, or remove it");

  private final String id;
  private final Severity severity;
  private final String message;
  private final String hint;

  RuleCode(String id, Severity severity, String message, String hint) {
    this.id = id;
    this.severity = severity;
    this.message = message;
    this.hint = hint;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Severity severity() {
    return severity;
  }

  @Override
  public String message() {
    return message;
  }

  @Override
  public String hint() {
    return hint;
  }
}
