package org.gatefold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.gatefold.cite.Citer;
import org.gatefold.diag.Diagnostic;
import org.gatefold.diag.Severity;
import org.gatefold.load.Loader;
import org.gatefold.load.Manuscripts;
import org.gatefold.load.Request;
import org.gatefold.model.Library;
import org.gatefold.model.Manuscript;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the rules for texts for patients say of the repository's own article, which nobody has approved. */
class PatientFindingsTest {
  /** Surefire starts tests in the project's folder. */
  private static final Path ROOT = Path.of("").toAbsolutePath();
  private static final Path GOLDENS = ROOT.resolve("src/test/resources/findings");
  private static final List<String> PREFIXES = List.of("RDB", "CLM", "BAL", "BLK", "EVI304", "REG");

  @ParameterizedTest
  @ValueSource(strings = {"en-US", "es-CO"})
  void theArticleIsJudgedLineByLine(String language) throws IOException {
    Citer citer = new Citer();
    List<Diagnostic> findings = citer.review(citer.cite(handout(language)).get()).stream()
        .filter(finding -> PREFIXES.stream().anyMatch(finding.code().id()::startsWith)).toList();
    String printed = findings.stream()
        .map(finding -> finding.origin().line() + ":" + finding.origin().column() + " " + finding.code().id() + " " + finding.message() + "\n")
        .collect(Collectors.joining());

    Path golden = GOLDENS.resolve("patient." + language + ".txt");
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(GOLDENS);
      Files.writeString(golden, printed);
    }
    assertThat(findings).noneMatch(finding -> finding.severity() == Severity.ERROR || finding.severity() == Severity.WARNING);
    assertThat(printed).isEqualTo(Files.readString(golden));
  }

  private static Manuscript handout(String language) {
    Library library = new Loader().load(Request.all(ROOT)).get();
    return Manuscripts.documents(library).stream()
        .filter(id -> id.format().equals("handout") && id.locale().toLanguageTag().equals(language))
        .map(id -> Manuscripts.manuscript(library, id)).findFirst().orElseThrow();
  }
}
