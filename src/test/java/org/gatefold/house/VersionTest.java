package org.gatefold.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.gatefold.cli.Program;
import org.junit.jupiter.api.Test;

/** The version stands in two places, which agree. */
class VersionTest {
  @Test
  void pomAndProgramAgree() {
    assertThat(House.read(House.ROOT.resolve("pom.xml")))
        .containsPattern("<artifactId>gatefold</artifactId>\\s*<version>" + Program.version() + "</version>");
  }
}
