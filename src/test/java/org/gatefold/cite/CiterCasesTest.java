package org.gatefold.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gatefold.diag.Diagnostic;
import org.gatefold.diag.Outcome;
import org.gatefold.diag.Severity;
import org.gatefold.model.CitedArticle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every folder below {@code cite/cases}: what is cited, what is known of it, what is printed. Run with
 * {@code -Dgolden.update=true} to write what is printed now, and read the difference.
 */
class CiterCasesTest {
  private static final Path CASES = Path.of("src/test/resources/cite/cases");

  static Stream<String> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void prints(String name) throws IOException {
    Path folder = CASES.resolve(name);
    Path expected = folder.resolve("expected.txt");
    String printed = print(folder);
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(expected, printed);
    }
    assertThat(printed).isEqualTo(Files.readString(expected));
  }

  private static String print(Path folder) throws IOException {
    Outcome<CitedArticle> outcome = new Citer().cite(
        CaseArticle.read(Files.readString(folder.resolve("article.md")), Files.readString(folder.resolve("references.json"))));
    // What editors find has tests of its own; here it would stand in every case.
    List<Diagnostic> findings =
        outcome.diagnostics().stream().filter(d -> d.severity() != Severity.EDITORIAL).toList();
    String article = outcome.value().map(Print::article).orElse("(nothing)\n");
    return findings.isEmpty() ? article : article + "\n" + Print.findings(findings);
  }
}
