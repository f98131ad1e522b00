package org.gatefold.cli;

import org.gatefold.diag.Outcome;

/** What the command line needs to examine a finished file. */
@FunctionalInterface
interface Inspector {
  /**
   * Examines one file.
   *
   * @param name under which findings are reported
   * @return number of its pages; no value if it could not be opened
   */
  Outcome<Integer> inspect(String name, byte[] pdf);
}
