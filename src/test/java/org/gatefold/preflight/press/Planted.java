package org.gatefold.preflight.press;

import java.util.List;
import java.util.TreeSet;
import org.gatefold.diag.Diagnostic;

/** A file with one fault. */
record Planted(String name, PressPdf pdf, PressExpectation expectation, String codes) {
  /** Of a file about which nothing is known. */
  static Planted of(String codes, String name, PressPdf pdf) {
    return new Planted(name, pdf, PressExpectation.anybody(), codes);
  }

  static Planted of(String codes, String name, PressPdf pdf, PressExpectation expectation) {
    return new Planted(name, pdf, expectation, codes);
  }

  List<Diagnostic> findings() {
    return new PressPreflight().check(name + ".pdf", pdf.bytes(), expectation).diagnostics();
  }

  /** The codes found, sorted. */
  static String codes(List<Diagnostic> findings) {
    return String.join(" ", new TreeSet<>(findings.stream().map(finding -> finding.code().id()).toList()));
  }

  @Override
  public String toString() {
    return name;
  }
}
