package org.gatefold.cite.patient;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gatefold.cite.patient.Claims.Claim;
import org.gatefold.cite.patient.Pack.Need;
import org.gatefold.cite.term.Term;
import org.gatefold.cite.term.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The data files hang together. */
class DataTest {
  private static final Path DATA = Path.of("src/main/resources/cite/patient");

  @Test
  void everyPackIsRead() throws IOException {
    try (Stream<Path> files = Files.list(DATA.resolve("packs"))) {
      assertThat(files.map(file -> file.getFileName().toString().replace(".txt", ""))).containsExactlyInAnyOrderElementsOf(Packs.NAMES);
    }
  }

  @Test
  void everyRequirementHasItsSourceAndItsPackADate() {
    assertThat(Packs.read()).allSatisfy(pack -> {
      assertThat(pack.title()).isNotBlank();
      assertThat(pack.verified()).isAfter(LocalDate.of(2026, 1, 1));
      assertThat(pack.requirements()).isNotEmpty().allSatisfy(required -> {
        assertThat(required.source()).isNotBlank();
        assertThat(required.needs().isEmpty()).isEqualTo(required.code() == PatientCode.NOT_FOR_THE_PUBLIC);
        assertThat(List.of("education", "promotion")).containsAll(required.classes());
      });
    });
  }

  @Test
  void everyClaimHasAWeightASourceAndSomethingBetter() {
    assertThat(Claims.read()).hasSize(10).allSatisfy(claim -> {
      assertThat(claim.weight()).isIn("error", "warning");
      assertThat(claim.source()).isNotBlank();
      assertThat(claim.instead()).isNotBlank();
    });
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "es", "pt", "fr", "de", "it", "nl", "ru", "ar", "zh"})
  void everyLanguageKnowsEveryClaimAndWhatPacksAskFor(String language) {
    assertThat(Lexicon.of(Locale.forLanguageTag(language)).names()).containsAll(expected());
  }

  /** A name that no rule asks for is misspelt. */
  @ParameterizedTest
  @ValueSource(strings = {"en", "es", "pt", "fr", "de", "it", "nl", "ru", "ar", "zh"})
  void noLanguageKnowsAnythingElse(String language) {
    Set<String> known = new HashSet<>(expected());
    known.addAll(Set.of("unknowns"));
    assertThat(known).containsAll(Lexicon.of(Locale.forLanguageTag(language)).names());
  }

  private static Set<String> expected() {
    Set<String> names = Claims.read().stream().map(Claim::code).map(PatientCode::id).collect(Collectors.toSet());
    names.addAll(Set.of("benefit", "risk", "comparator", "denominator", "followup", "cells", "hedge"));
    Packs.read().forEach(pack -> pack.requirements().forEach(required -> required.needs().stream()
        .map(Need::about).filter(about -> !about.isEmpty()).forEach(names::add)));
    return names;
  }

  @Test
  void aTermTakesStarsGapsAndAlternatives() {
    assertThat(Term.parse("no .. adverse (event/events)").end(Token.of("No serious adverse events"), 0)).isEqualTo(4);
    assertThat(Term.parse("no .. events").end(Token.of("no one ever saw any events"), 0)).isEqualTo(-1);
    assertThat(Term.parse("guaranti*").end(Token.of("guarantee"), 0)).isEqualTo(-1);
    assertThat(Term.parse("prometedor*").end(Token.of("los más PROMETEDORES"), 2)).isEqualTo(3);
    assertThat(Term.parse("curación").end(Token.of("curacion"), 0)).isEqualTo(1);
  }
}
