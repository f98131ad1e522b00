package org.gatefold.cli;

/** Which Gatefold this is. */
final class Version {
  /** The same as in pom.xml; a test sees to it. */
  static final String CURRENT = "0.1.0";

  private Version() {}
}
