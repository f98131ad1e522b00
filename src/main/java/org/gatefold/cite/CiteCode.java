package org.gatefold.cite;

import org.gatefold.diag.Code;
import org.gatefold.diag.Severity;

/** What can be wrong with citations and with the records that they name. */
public enum CiteCode implements Code {
  DANGLING_KEY("CIT001", Severity.ERROR,
      "\"{0}\" is cited but there is no such reference",
      "{1}add the reference to {2}"),
  UNUSED_REFERENCE("CIT002", Severity.WARNING,
      "the reference \"{0}\" is never cited",
      "cite it as [@{0}] or remove it"),
  UNKNOWN_TYPE("CIT103", Severity.ERROR,
      "the reference \"{0}\" has the type \"{1}\", which CSL does not know",
      "{2}the types stand in the CSL specification, appendix III; articles are \"article-journal\""),
  MISSING_TYPE("CIT104", Severity.ERROR,
      "the reference \"{0}\" has no type",
      "add \"type\": \"article-journal\", or what else it is"),
  UNREADABLE_REFERENCE("CIT105", Severity.ERROR,
      "the reference \"{0}\" is not a CSL-JSON record: {1}",
      "export it again, or compare its fields with the CSL-JSON schema"),
  EMPTY_REFERENCE("CIT106", Severity.ERROR,
      "the style prints nothing for the reference \"{0}\"",
      "add at least a title"),
  UNKNOWN_STYLE("CIT107", Severity.ERROR,
      "there is no citation style \"{0}\"",
      "use one of: {1}"),
  STYLE_WITHOUT_NUMBERS("CIT108", Severity.ERROR,
      "the citation style \"{0}\" neither numbers its references nor writes notes",
      "use one of: {1}"),
  NO_TERMS("CIT109", Severity.WARNING,
      "CSL has no terms in {0}; references say \"et al.\" and \"accessed\" in English",
      "compare the references with what that language is used to"),
  NO_WORDS("CIT110", Severity.NOTE,
      "no list of words for {0} in: {1}; the rules that need them find nothing",
      "until somebody who speaks it adds them, as docs/languages.md says, read the text for what those rules would find");

  private final Kind kind;

  CiteCode(String id, Severity severity, String message, String hint) {
    kind = new Kind(id, severity, message, hint);
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
