package org.gatefold.preflight.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.gatefold.diag.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule finds the file in which its fault was planted, and nothing else is found there. */
class PlantedTest {
  @Test
  void nothingIsWrongWithTheCleanFile() {
    assertThat(Planted.of("", "clean", PressPdf.clean()).findings()).extracting(Diagnostic::message).isEmpty();
  }

  static List<Planted> objects() {
    return PlantedObjects.all();
  }

  @ParameterizedTest
  @MethodSource("objects")
  void findsFaultsOfObjects(Planted planted) {
    check(planted);
  }

  static List<Planted> structures() {
    return PlantedStructure.all();
  }

  @ParameterizedTest
  @MethodSource("structures")
  void findsFaultsOfTheFile(Planted planted) {
    check(planted);
  }

  static List<Planted> qrCodes() {
    return PlantedCodes.all();
  }

  @ParameterizedTest
  @MethodSource("qrCodes")
  void findsFaultsOfQrCodes(Planted planted) {
    check(planted);
  }

  @Test
  void findsAFileWithoutId() {
    assertThat(Planted.codes(new PressPreflight().check(
        "no-id.pdf", PlantedStructure.withoutId(), PressExpectation.anybody()).diagnostics())).isEqualTo("X4-03");
  }

  @Test
  void findsCharactersThatGotLost() throws IOException {
    assertThat(Planted.codes(new PressPreflight().check(
        "lost.pdf", PlantedStructure.withALostCharacter(), PressExpectation.anybody()).diagnostics())).isEqualTo("PRD-NOTDEF");
  }

  private static void check(Planted planted) {
    List<Diagnostic> findings = planted.findings();
    assertThat(Planted.codes(findings)).as(() -> findings.stream().map(Diagnostic::message).toList().toString())
        .isEqualTo(planted.codes());
  }
}
