package org.gatefold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.gatefold.cli.Console;
import org.gatefold.diag.Diagnostic;
import org.gatefold.diag.Outcome;
import org.gatefold.load.Request;
import org.gatefold.model.DocumentId;
import org.gatefold.model.job.Edition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The recipe of {@code docs/languages.md}, followed to its end for languages that the repository does not have. The marks are taken
 * away as a translator would; English words stand for the translation.
 */
class NewLanguageTest {
  /** Surefire starts tests in the project's folder. */
  private static final Path ROOT = Path.of("").toAbsolutePath();
  private static final List<String> PARTS = List.of("gatefold.yaml", "articles", "brand", "fonts", "templates");
  private static final List<String> FORMATS = List.of("handout", "trifold");

  /** One of each for all languages, so that fonts are parsed once. */
  private static final Console CONSOLE = new Console();
  private static final Pipeline PIPELINE = new Pipeline();

  @TempDir static Path workspace;

  @BeforeAll
  static void copyWorkspace() throws IOException {
    for (String part : PARTS) {
      try (Stream<Path> files = Files.walk(ROOT.resolve(part))) {
        for (Path file : files.toList()) {
          Files.copy(file, workspace.resolve(ROOT.relativize(file)));
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"sv-SE", "ja-JP", "he-IL"})
  void theRecipeLeadsToPages(String tag) throws IOException {
    Locale locale = Locale.forLanguageTag(tag);
    assertThat(begin(tag)).contains("article." + tag + ".md", "texts to translate", "messages to translate");
    takeAway(workspace.resolve("templates/messages/" + locale.getLanguage() + ".properties"), "#: ");
    Path article = workspace.resolve("articles/lower-back-pain/article." + tag + ".md");
    takeAway(article, " state=initial");
    takeAway(article, ", state: initial");

    Outcome<Pipeline.Run> opened = PIPELINE.open(new Request(workspace, List.of(), List.of(locale), FORMATS, List.of(Edition.SCREEN)));
    try (Pipeline.Run run = opened.value().orElseThrow(() -> new AssertionError(opened.diagnostics()))) {
      assertThat(run.documents()).extracting(DocumentId::format).containsExactlyInAnyOrderElementsOf(FORMATS);
      for (DocumentId id : run.documents()) {
        look(PIPELINE.build(run, id), tag);
      }
    }
  }

  private static void look(Pipeline.Result result, String tag) throws IOException {
    // Nothing is left to be said of marks that a translator would not know of: TRN504 wants src=, QUO206 kind=translation.
    assertThat(result.diagnostics()).filteredOn(finding -> finding.isError() || isAboutMarks(finding)).extracting(Diagnostic::message).isEmpty();
    byte[] pdf = result.verdict().orElseThrow().pdf().bytes();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo(tag);
    }
    PdfElement root = PdfPages.read(pdf).document();
    assertThat(root.language()).isEqualTo(tag);
    assertThat(root.all().filter(element -> element.type().equals("H1") || element.type().equals("H2"))).isNotEmpty()
        .allSatisfy(element -> assertThat(element.language()).isEqualTo(tag));
  }

  private static boolean isAboutMarks(Diagnostic finding) {
    return finding.code().id().equals("TRN504") || finding.code().id().equals("QUO206") || finding.code().id().equals("TRN502");
  }

  /** Runs {@code new-locale}; gives what it printed. */
  private static String begin(String tag) {
    Console.Answer answer = CONSOLE.run(List.of("new-locale", tag, "--workspace", workspace.toString()));
    assertThat(answer.exit()).isZero();
    return answer.out();
  }

  private static void takeAway(Path file, String mark) throws IOException {
    String text = Files.readString(file);
    assertThat(text).contains(mark);
    Files.writeString(file, text.replace(mark, ""));
  }
}
