package org.gatefold.cite.patient;

import java.util.Optional;
import java.util.stream.Stream;
import org.gatefold.diag.Code;
import org.gatefold.diag.Severity;

/** What the rules for texts for patients find. A waiver in {@code evidence.yaml} names one of these ids. */
public enum PatientCode implements Code {
  HARD_TO_READ("RDB101", "the clinic's own text is too hard for most patients: {0} ({1}); the hardest sentences are on lines {2}",
      "{3} Shorten the sentences named below first"),
  HARD_SENTENCE("RDB102", "this sentence has {0} words, {1} of them of three syllables or more: \"{2}\"",
      "divide it in two or three, and use the words that you would use in the consulting room"),

  CURE("CLM-CURE", "\"{0}\"{1} promises a cure", "{2} ({3})"),
  GUARANTEE("CLM-GUAR", "\"{0}\"{1} promises success", "{2} ({3})"),
  SAFETY("CLM-SAFE", "\"{0}\"{1} says that there is nothing to fear", "{2} ({3})"),
  PROOF("CLM-PROV", "\"{0}\"{1} speaks of proof, and no controlled trial or systematic review is cited with it", "{2} ({3})"),
  HYPE("CLM-HYPE", "\"{0}\"{1} is a word of advertising", "{2} ({3})"),
  NATURE("CLM-NAT", "\"{0}\"{1} suggests that what is natural does no harm", "{2} ({3})"),
  COMPARISON("CLM-COMP", "\"{0}\"{1} sets the treatment above others or runs them down", "{2} ({3})"),
  TESTIMONY("CLM-TEST", "\"{0}\"{1} lets single patients speak for the treatment", "{2} ({3})"),
  AUTHORITY("CLM-REG", "\"{0}\"{1} uses an authority or a registry as a recommendation", "{2} ({3})"),
  URGENCY("CLM-URG", "\"{0}\"{1} presses the patient", "{2} ({3})"),

  HEDGES("CLM-HEDGE", Severity.NOTE, "{0} words of benefit stand without a \"may\" or \"unknown\" in their sentence, {1} with one",
      "where the studies leave it open, say so in the sentence itself"),

  UNBALANCED("BAL-RATIO", "outside quotations {0} words speak of benefit and {1} of risk: {2}",
      "say as plainly what can go wrong, how often, and what nobody knows yet"),
  UNBALANCED_AREA("BAL-AREA", "in the format {0}, {1} mm² of print speak of benefit and {2} mm² of risks and alternatives: {3} %",
      "give risks, alternatives and what nobody knows at least a quarter of that room, in type of the same size, also where blocks are left out"),
  BARE_NUMBER("BAL-NUM", "\"{0}\" is a number for a benefit, and the sentence does not say {1}",
      "say of how many patients, after what time, and how many of those without the treatment"),

  NO_STATUS("BLK-STATUS", "nothing says how the treatment stands with the authorities ({1})",
      "write ::: {.regulatory} with what the clinic can document ({0})"),
  NOT_CALLED_UNPROVEN("BLK-UNPROVEN", "nowhere does it say that the treatment is experimental or not proven",
      "say it in the clinic's own words, near the beginning ({0})"),
  NO_RISKS("BLK-RISK-GEN", "no block tells of the risks of the procedure", "write ::: {.risks} ({0})"),
  NO_SPECIFIC_RISKS("BLK-RISK-SPEC", "the risks of this route and of these cells are not named",
      "name them in the block risks: infection of the disc, bleeding, injury of a nerve, pain where cells were taken, what is unknown ({0})"),
  NO_ALTERNATIVES("BLK-ALT", "no block tells of other treatments", "write ::: {.alternatives}, with standard care ({0})"),
  NOTHING_OF_NO_TREATMENT("BLK-NOTX", "nothing says what happens without treatment",
      "say how the complaint mostly goes by itself, in the block alternatives ({0})"),
  NO_EVIDENCE("BLK-EVID", "no block says how good the studies are and what is not known", "write ::: {.evidence level=low} ({0})"),
  NO_COSTS("BLK-COST", "nothing says what it costs, who pays, and who looks after the patient at home", "say it ({0})"),
  NO_INTEREST("BLK-COI", "nothing says that the clinic sells this treatment", "add a sentence on the conflict of interest ({0})"),
  NO_QUESTIONS("BLK-ASK", "no block gives patients questions to ask", "write ::: {.questions} ({0})"),
  NO_DISCLAIMER("BLK-NMA", "no block says that the text is no medical advice, and that a second opinion helps",
      "write ::: {.disclaimer} ({0})"),
  NO_DATES("BLK-DATES", "the text does not say when it was published, reviewed and has to be reviewed again",
      "give published: and reviewed: with on: and next: between the lines --- ({0})"),
  NO_REVIEWER("BLK-REV", "nobody is named who reviewed the text", "give reviewed: with by: between the lines --- ({0})"),
  NO_REFERENCES("BLK-REFS", "the text cites nothing", "cite what it rests on as [@key] ({0})"),
  NO_CONTACT("BLK-CONTACT", "no block says whom to call, also in an emergency", "write ::: {.contact} ({0})"),
  NO_FEEDBACK("BLK-FEEDBACK", "nothing says how to comment on the text or get it in another form", "add a sentence to the block contact ({0})"),
  NOT_CALLED_ADVERTISING("BLK-AD", "the text is promotion and does not say that it is advertising", "write it where it is seen at once ({0})"),
  NOT_FOR_THE_PUBLIC("BLK-BAN", "{1} does not let such treatments be advertised to the public",
      "publish nothing there before counsel has said that this text is no advertisement, and have that waived ({0})"),
  NO_NOTICE("BLK-NOTICE", "the notice that the law prescribes is missing or differs from its words ({1})",
      "print the prescribed words without a change ({0})");

  private final Kind kind;

  PatientCode(String id, String message, String hint) {
    this(id, Severity.EDITORIAL, message, hint);
  }

  PatientCode(String id, Severity severity, String message, String hint) {
    kind = new Kind(id, severity, message, hint);
  }

  @Override
  public Kind kind() {
    return kind;
  }

  /** The code that data files call by its id. */
  static Optional<PatientCode> named(String id) {
    return Stream.of(values()).filter(code -> code.id().equals(id)).findFirst();
  }
}
