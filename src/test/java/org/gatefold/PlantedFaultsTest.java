package org.gatefold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gatefold.cite.Citer;
import org.gatefold.diag.Diagnostic;
import org.gatefold.diag.Outcome;
import org.gatefold.load.Loader;
import org.gatefold.load.Manuscripts;
import org.gatefold.load.Request;
import org.gatefold.model.CitedArticle;
import org.gatefold.model.DocumentId;
import org.gatefold.model.Library;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every folder below {@code findings/articles}: an article in one language or more with what belongs to it, read from its
 * files, and all that is found in it. One whose name begins with {@code clean} is without fault.
 */
class PlantedFaultsTest {
  private static final Path ARTICLES = Path.of("src/test/resources/findings/articles");

  @TempDir private Path root;

  static Stream<String> cases() throws IOException {
    try (Stream<Path> folders = Files.list(ARTICLES)) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isFoundAtItsLine(String name) throws IOException {
    String printed = print(findings(workspace(ARTICLES.resolve(name))));
    Path expected = ARTICLES.resolve(name).resolve("expected.txt");
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(expected, printed);
    }
    assertThat(printed).isEqualTo(Files.readString(expected));
    if (name.startsWith("clean")) {
      assertThat(printed).isEmpty();
    }
  }

  private List<Diagnostic> findings(String locales) throws IOException {
    BareWorkspace.in(root, locales);
    Outcome<Library> loaded = new Loader().load(Request.all(root));
    List<Diagnostic> findings = new ArrayList<>(loaded.diagnostics());
    Citer citer = new Citer();
    if (loaded.value().isPresent()) {
      for (DocumentId id : Manuscripts.documents(loaded.get())) {
        Outcome<CitedArticle> cited = citer.cite(Manuscripts.manuscript(loaded.get(), id));
        findings.addAll(cited.diagnostics());
        cited.value().ifPresent(article -> findings.addAll(citer.review(article)));
      }
    }
    return findings.stream().filter(finding -> finding.origin().file().startsWith("articles/")).distinct()
        .sorted(Diagnostic.ORDER).toList();
  }

  private static String print(List<Diagnostic> findings) {
    return findings.stream().map(finding -> finding.code().id() + " " + finding.origin().toString().replace("articles/case/", "")
        + " " + finding.message().replace("articles/case/", "") + "\n    " + finding.hint().replace("articles/case/", "") + "\n")
        .collect(Collectors.joining());
  }

  /** Puts a case's files into a small workspace, and gives its languages. */
  private String workspace(Path folder) throws IOException {
    BareWorkspace.copy(folder, root.resolve("articles/case"));
    Path retractions = root.resolve("articles/case/retractions.csv");
    if (Files.exists(retractions)) {
      Files.move(retractions, root.resolve("articles/retractions.csv"));
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).filter(name -> name.startsWith("article."))
          .map(name -> name.substring("article.".length(), name.length() - 3)).sorted().collect(Collectors.joining(", "));
    }
  }
}
