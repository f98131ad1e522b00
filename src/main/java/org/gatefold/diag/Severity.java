package org.gatefold.diag;

/** How much a finding weighs. */
public enum Severity {
  /** Technical fault: the document is not published. */
  ERROR,
  /** Editorial fault: reported on a draft, blocks an approved article. */
  EDITORIAL,
  /** Worth a look; fails the run only with {@code --strict}. */
  WARNING,
  /** For the reader's information. */
  NOTE
}
