package org.gatefold.fill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gatefold.diag.Outcome;
import org.gatefold.model.FilledPage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every folder below {@code fill/cases}: an article, a template if the usual one will not do ({@code body} and {@code lede}),
 * and the HTML, the passages and the findings they lead to. Run with {@code -Dgolden.update=true} to write what comes out
 * now, and read the difference.
 */
class FillerCasesTest {
  private static final Path CASES = Path.of("src/test/resources/fill/cases");

  static Stream<String> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void fills(String name) throws IOException {
    Path folder = CASES.resolve(name);
    Path expected = folder.resolve("expected.txt");
    String filled = fill(folder);
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(expected, filled);
    }
    assertThat(filled).isEqualTo(Files.readString(expected));
  }

  private static String fill(Path folder) throws IOException {
    Path article = folder.resolve("article.md");
    Sample sample = Sample.of(Files.exists(article) ? Files.readString(article) : "Text.");
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(path -> !path.endsWith("article.md") && !path.endsWith("expected.txt")).toList()) {
        sample.template(name(file), Files.readString(file));
      }
    }
    Outcome<FilledPage> outcome = new Filler().fill(sample.cited());
    String page = outcome.value().map(FillerCasesTest::print).orElse("(nothing)\n");
    String findings = outcome.diagnostics().stream()
        .map(d -> d.code().id() + " " + d.origin() + " " + d.message() + "\n    " + d.hint() + "\n")
        .collect(Collectors.joining());
    return findings.isEmpty() ? page : page + "\n" + findings;
  }

  /** Messages lie in a folder of their own; in a case they lie beside the template. */
  private static String name(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".properties") ? "messages/" + name : name;
  }

  private static String print(FilledPage page) {
    String passages = page.passages().stream()
        .map(passage -> passage.note() + " | " + passage.text() + "\n")
        .collect(Collectors.joining());
    return page.html().strip() + "\n\n" + passages;
  }
}
