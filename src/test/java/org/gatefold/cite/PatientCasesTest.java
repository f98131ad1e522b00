package org.gatefold.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gatefold.diag.Diagnostic;
import org.gatefold.diag.Severity;
import org.gatefold.model.article.Evidence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every folder below {@code cite/patient/cases}: a text, what is known of its references, and what the rules for texts for patients say. */
class PatientCasesTest {
  private static final Path CASES = Path.of("src/test/resources/cite/patient/cases");
  private static final List<String> PREFIXES = List.of("RDB", "CLM", "BAL", "BLK", "EVI304", "REG");

  static Stream<String> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders.filter(Files::isDirectory).map(folder -> folder.getFileName().toString()).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void finds(String name) throws IOException {
    Path folder = CASES.resolve(name);
    Path expected = folder.resolve("expected.txt");
    Path evidence = folder.resolve("evidence.yaml");
    Citer citer = new Citer();
    List<Diagnostic> findings = citer.review(citer.cite(CaseArticle.read(
        Files.readString(folder.resolve("article.md")), Files.readString(CASES.resolve("references.json")),
        Files.exists(evidence) ? CaseEvidence.read(Files.readString(evidence)) : Evidence.NONE)).get()).stream()
        .filter(finding -> PREFIXES.stream().anyMatch(finding.code().id()::startsWith)).toList();

    String printed = Print.findings(findings);
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(expected, printed);
    }
    assertThat(findings).noneMatch(finding -> finding.severity() == Severity.ERROR || finding.severity() == Severity.WARNING);
    assertThat(printed).isEqualTo(Files.readString(expected));
  }
}
