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
  REFERENCE_INCOMPLETE("REF101", Severity.EDITORIAL,
      "the reference \"{0}\" lacks {1}",
      "look the article up and complete the record: without these a reader cannot find it"),
  DOI_MALFORMED("REF102", Severity.EDITORIAL,
      "the reference \"{0}\" has a DOI that cannot be one: {1}",
      "a DOI begins with 10., a number, and a slash, such as 10.1097/TP.0b013e3182298a15"),
  AUTHORS_INCOMPLETE("REF104", Severity.EDITORIAL,
      "the reference \"{0}\" names some authors and then says \"et al.\"",
      "give all authors: the citation style decides how many are printed"),
  REFERENCE_RETRACTED("REF109", Severity.EDITORIAL,
      "the reference \"{0}\" is marked in evidence.yaml as: {1}",
      "cite other work, and take back what rests on this one"),
  REFERENCE_DIFFERS("REF114", Severity.EDITORIAL,
      "the reference \"{0}\" is printed otherwise than what was found: {1}",
      "compare it with the publication, and take over from suggested: in evidence.yaml what is right"),
  QUOTE_WITHOUT_LOCATOR("QUO202", Severity.EDITORIAL,
      "the quotation \"{0}\" was verified, but no page is recorded",
      "add the page: [@key, p. 3], or locator: under quotes: {0}: in evidence.yaml"),
  QUOTE_NOT_MARKED_TRANSLATED("QUO206", Severity.EDITORIAL,
      "the quotation \"{0}\" stands in a translated article and does not say whether it is translated",
      "write kind=translation, or lang= if it is printed in its own language"),
  ATTRIBUTION_DIFFERS("QUO209", Severity.EDITORIAL,
      "the attribution under \"{0}\" does not fit the reference \"{1}\": {2}",
      "correct the line under the quotation, or the reference"),
  BLOCK_MISSING("REG401", Severity.EDITORIAL,
      "the article tells patients of a treatment and has no block of the class {0}",
      "write it as ::: {.{0}}, and have the clinic approve it"),
  INTEREST_NOT_DECLARED("REG404", Severity.EDITORIAL,
      "the article does not say that the clinic has an interest of its own in the treatment",
      "add a sentence such as: the clinic that publishes this text offers the treatment and is paid for it"),
  REVIEW_OVERDUE("REG405", Severity.EDITORIAL,
      "the text had to be reviewed again by {0}, before its own date, {1}",
      "have it reviewed, and give the new dates under reviewed: between the lines ---"),
  ABSOLUTE_CLAIM("EVI304", Severity.EDITORIAL,
      "\"{0}\" is an absolute claim in an article that has no block of the class risks",
      "write ::: {.risks}, and say how many patients were followed for how long instead of the claim"),
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

  private final Kind kind;

  RuleCode(String id, Severity severity, String message, String hint) {
    kind = new Kind(id, severity, message, hint);
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
