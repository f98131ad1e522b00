package org.gatefold.diag;

/**
 * One kind of finding. Each stage has an enum of these, so that no message text stands at a call site and
 * {@code docs/diagnostics.md} can be written from the code.
 */
public interface Code {
  /** The constant's name in its enum; supplied by the enum itself. */
  String name();

  /** What all findings of this kind share. */
  Kind kind();

  /**
   * A kind of finding.
   *
   * @param id stable identifier, three capitals and three digits, such as {@code CIT001}; a SARIF {@code ruleId}
   * @param severity what a finding of this kind weighs
   * @param message the sentence to print; {@code {0}}, {@code {1}} … stand for the finding's arguments
   * @param hint what to do next, with the same placeholders
   */
  record Kind(String id, Severity severity, String message, String hint) {}

  default String id() {
    return kind().id();
  }

  default Severity severity() {
    return kind().severity();
  }

  default String message() {
    return kind().message();
  }

  default String hint() {
    return kind().hint();
  }
}
