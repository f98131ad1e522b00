package org.gatefold.verify;

import org.gatefold.diag.Code;
import org.gatefold.diag.Severity;

/** What comes of asking the registries. */
public enum VerifyCode implements Code {
  AGREES("VER101", Severity.NOTE, "the reference \"{0}\" agrees with {1}: {2}",
      "nothing is to be done about it"),
  DIFFERS("VER102", Severity.EDITORIAL, "the reference \"{0}\" differs from \"{3}\" ({1}) in: {2}",
      "compare it with the publication itself, and correct references or confirm them; suggested: in evidence.yaml has the other record"),
  PROBABLE("VER103", Severity.EDITORIAL, "the reference \"{0}\" is probably \"{3}\" ({1}), {4} % alike in its title; it differs in: {2}",
      "look whether that is the work that was meant; suggested: in evidence.yaml has its record"),
  AMBIGUOUS("VER104", Severity.EDITORIAL, "several works could be the reference \"{0}\": {1}",
      "find out which one was meant, and add its DOI to the reference"),
  NOT_FOUND("VER105", Severity.EDITORIAL, "no work like the reference \"{0}\" was found at {1}",
      "that does not mean that there is none: many books, reports and older works are in neither; look for the work itself, "
          + "or ask whoever cited it for a copy"),
  OTHER_WORK("VER106", Severity.EDITORIAL, "the {1} of the reference \"{0}\" leads to another work: \"{2}\"",
      "copy the number again from the publication"),
  UNKNOWN_DOI("VER107", Severity.WARNING, "the DOI {1} of the reference \"{0}\" is not known at Crossref",
      "look whether it was copied right; DOIs of data sets and theses are often registered elsewhere and are not looked up there"),
  NOT_ASKED("VER108", Severity.NOTE, "the reference \"{0}\" is of the type {1}, which the registries do not keep",
      "look at the page or document yourself, and write down in evidence.yaml that you did"),
  RECORD_STANDS("VER109", Severity.NOTE, "what {1} recorded of the reference \"{0}\" in evidence.yaml was left as it is; the registries would say: {2}",
      "change it by hand if the registries are right"),

  RETRACTED("VER201", Severity.ERROR, "the reference \"{0}\" is a retracted publication: {1}",
      "read the notice; cite other work, and take back what rests on this one"),
  IS_NOTICE("VER202", Severity.ERROR, "the reference \"{0}\" is, by its record, the notice of a retraction: {1}",
      "cite the work itself only if it still stands, and the notice only where it is what you speak of"),
  CONCERN("VER203", Severity.WARNING, "its publisher has expressed concern about the reference \"{0}\": {1}",
      "read the notice, and weigh whether the work can carry what you say"),
  CORRECTED("VER204", Severity.NOTE, "the reference \"{0}\" was corrected after it appeared: {1}",
      "read the correction, and look whether it touches what you cite"),

  UNREACHABLE("VER301", Severity.ERROR, "{1} could not be reached about the reference \"{0}\": {2}",
      "look at the network connection and at the addresses below references: in gatefold.yaml, then run it again; what was found is kept"),
  TOO_SLOW("VER302", Severity.ERROR, "{1} did not answer about the reference \"{0}\" in {2} s",
      "run it again later; what was found is kept"),
  REFUSED("VER303", Severity.ERROR, "{1} refused to answer about the reference \"{0}\" (status {2}), also when asked again",
      "run it again later; name an address at which you can be reached with --mailto, and registries are more patient"),
  MALFORMED("VER304", Severity.ERROR, "{1} answered about the reference \"{0}\" with something that cannot be read: {2}",
      "run it again later; if it stays so, look at the addresses below references: in gatefold.yaml"),
  TOO_LONG("VER305", Severity.ERROR, "{1} answered about the reference \"{0}\" with more than {2} bytes, which were not read",
      "look at the addresses below references: in gatefold.yaml"),
  GAVE_UP("VER306", Severity.ERROR, "{1} was not asked about the reference \"{0}\": too much time was spent waiting already",
      "run it again later; what was found is kept"),
  CACHE_LOST("VER311", Severity.WARNING, "answers could not be kept in {0}: {1}",
      "look at the rights of that folder; without it the same questions are asked again next time"),

  LIST_UNREACHABLE("VER401", Severity.ERROR, "the list of retractions could not be had from {0}: {1}",
      "look at the network connection and the address, or download the list elsewhere and name its file with --retractions-url file:…; "
          + "the old list was kept");

  private final Kind kind;

  VerifyCode(String id, Severity severity, String message, String hint) {
    kind = new Kind(id, severity, message, hint);
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
