package org.gatefold.diag;

/**
 * One kind of finding. Each stage has an enum of these, so that no message text stands at a call site and
 * {@code docs/diagnostics.md} can be written from the code.
 */
public interface Code {
  /** The constant's name in its enum; supplied by the enum itself. */
  String name();

  /** Stable identifier, three capitals and three digits, such as {@code CIT101}; a SARIF {@code ruleId}. */
  String id();

  /** What a finding of this kind weighs. */
  Severity severity();

  /** The sentence to print; {@code {0}}, {@code {1}} … stand for the finding's arguments. */
  String message();

  /** What to do next, with the same placeholders. */
  String hint();
}
