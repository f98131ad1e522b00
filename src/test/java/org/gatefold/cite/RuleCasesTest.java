package org.gatefold.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gatefold.diag.Diagnostic;
import org.gatefold.diag.Severity;
import org.gatefold.model.article.Evidence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every folder below {@code cite/rules}: an article, its references, what is known of them, and what an editor would say. */
class RuleCasesTest {
  private static final Path CASES = Path.of("src/test/resources/cite/rules");

  static Stream<String> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList().stream();
    }
  }

  private static Map<String, String> sources(Path folder) throws IOException {
    Map<String, String> sources = new TreeMap<>();
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.toList()) {
          sources.put(file.getFileName().toString().replace(".txt", ""), Files.readString(file));
        }
      }
    }
    return sources;
  }

  @ParameterizedTest
  @MethodSource("cases")
  void finds(String name) throws IOException {
    Path folder = CASES.resolve(name);
    Path expected = folder.resolve("expected.txt");
    Path evidence = folder.resolve("evidence.yaml");
    Citer citer = new Citer();
    List<Diagnostic> findings = citer.review(citer.cite(CaseArticle.read(
        Files.readString(folder.resolve("article.md")), Files.readString(folder.resolve("references.json")),
        (Files.exists(evidence) ? CaseEvidence.read(Files.readString(evidence)) : Evidence.NONE)
            .with(sources(folder.resolve("sources")), CaseEvidence.retractions(folder.resolve("retractions.yaml"))))).get());

    String printed = Print.findings(findings);
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(expected, printed);
    }
    assertThat(findings).noneMatch(finding -> finding.severity() == Severity.ERROR || finding.severity() == Severity.WARNING);
    assertThat(printed).isEqualTo(Files.readString(expected));
  }
}
