package org.gatefold.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may know whom. */
class RoomsTest {
  private static final String BASE = "org.gatefold.";
  private static final List<String> STAGES =
      List.of("load", "cite", "fill", "typeset", "render", "impose", "preflight", "publish", "translate");

  @ParameterizedTest
  @ValueSource(strings = {"load", "cite", "fill", "typeset", "render", "impose", "preflight", "publish", "translate"})
  void stagesDoNotKnowEachOtherNorTheProgram(String stage) {
    String[] others = Stream.concat(STAGES.stream().filter(other -> !other.equals(stage)), Stream.of("cli"))
        .map(other -> BASE + other + "..").toArray(String[]::new);
    noClasses().that().resideInAPackage(BASE + stage + "..")
        .should().dependOnClassesThat().resideInAnyPackage(others)
        .orShould().dependOnClassesThat().resideInAPackage("org.gatefold")
        .because("stages share model and diag only; Pipeline joins them")
        .allowEmptyShould(true).check(House.CLASSES);
  }

  /** The program loads, publishes and prints; what lies between is the pipeline's. */
  @Test
  void theProgramKnowsFewStages() {
    noClasses().that().resideInAPackage(BASE + "cli..")
        .should().dependOnClassesThat().resideInAnyPackage(
            BASE + "cite..", BASE + "fill..", BASE + "typeset..", BASE + "render..", BASE + "impose..",
            BASE + "preflight..")
        .check(House.CLASSES);
  }

  @Test
  void theModelKnowsOnlyItselfAndTheJdk() {
    noClasses().that().resideInAPackage(BASE + "model..")
        .should().dependOnClassesThat().resideOutsideOfPackages(
            BASE + "model..", BASE + "diag..", "java..", "org.jspecify..")
        .check(House.CLASSES);
    noClasses().that().resideInAPackage(BASE + "diag..")
        .should().dependOnClassesThat().resideOutsideOfPackages(BASE + "diag..", "java..", "org.jspecify..")
        .check(House.CLASSES);
  }

  @ParameterizedTest
  @CsvSource({"css, box text flow page", "text, css box flow page", "box, flow page", "flow, page"})
  void theTypesettersRoomsLieInLayers(String room, String above) {
    String[] packages = Stream.of(above.split(" ")).map(name -> BASE + "typeset." + name + "..").toArray(String[]::new);
    noClasses().that().resideInAPackage(BASE + "typeset." + room + "..")
        .should().dependOnClassesThat().resideInAnyPackage(packages)
        .allowEmptyShould(true).check(House.CLASSES);
  }

  /** Files are made without the network: one room has it, and only commands that somebody asks for by name go there. */
  @Test
  void oneRoomHasADoorToTheNetwork() {
    noClasses().that().resideOutsideOfPackage(BASE + "verify..")
        .should().dependOnClassesThat().resideInAnyPackage("java.net..", "javax.net..")
        .orShould().dependOnClassesThat().haveNameMatching("java\\.nio\\.channels\\..*(Socket|Datagram).*")
        .check(House.CLASSES);
    noClasses().that().resideOutsideOfPackages(BASE + "verify..", BASE + "cli..")
        .should().dependOnClassesThat().resideInAPackage(BASE + "verify..")
        .check(House.CLASSES);
    noClasses().that().resideInAPackage(BASE + "cli..").and().haveNameNotMatching(".*\\.(Refs[A-Za-z]*|Outside)(\\$.*)?")
        .should().dependOnClassesThat().resideInAPackage(BASE + "verify..")
        .check(House.CLASSES);
    noClasses().that().resideInAPackage(BASE + "cli..").and().haveNameNotMatching(".*\\.(Refs[A-Za-z]*|Outside|Program)(\\$.*)?")
        .should().dependOnClassesThat().haveNameMatching(".*\\.cli\\.(Refs[A-Za-z]*|Outside)(\\$.*)?")
        .because("build, check, approve and preflight ask nobody")
        .check(House.CLASSES);
  }

  /** It compares titles and numbers as the rules do, and knows nothing else of any stage. */
  @Test
  void theRoomWithTheDoorKnowsNoStage() {
    noClasses().that().resideInAPackage(BASE + "verify..")
        .should().dependOnClassesThat().resideOutsideOfPackages(BASE + "verify..", BASE + "model..", BASE + "diag..", BASE + "cite.match..",
            BASE + "cite.walk..", "java..", "org.jspecify..", "com.fasterxml.jackson..")
        .check(House.CLASSES);
  }

  /** A library can only be replaced if one room knows it. */
  @ParameterizedTest
  @CsvSource({
    "org.commonmark.., load",
    "com.fasterxml.jackson.., load cite publish verify",
    "de.undercouch.., cite",
    "freemarker.., fill",
    "com.ibm.icu.., load cite fill typeset.text",
    "org.jsoup.., typeset",
    "com.helger.., typeset.css",
    "org.lwjgl.., typeset.text",
    "org.apache.fontbox.., load render preflight",
    "org.apache.pdfbox.., render impose preflight publish",
    "com.google.zxing.., preflight",
    "com.github.weisj.., render",
    "de.rototor.., render",
    "io.nayuki.., fill render",
    "org.openpdf.., impose",
    "com.lowagie.., impose",
    "net.sf.okapi.., translate",
    "picocli.., cli",
  })
  void librariesStayInTheirRooms(String library, String rooms) {
    String[] packages = Stream.of(rooms.split(" ")).map(room -> BASE + room + "..").toArray(String[]::new);
    noClasses().that().resideOutsideOfPackages(packages)
        .should().dependOnClassesThat().resideInAPackage(library)
        .check(House.CLASSES);
  }
}
