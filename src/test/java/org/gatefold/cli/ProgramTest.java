package org.gatefold.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.gatefold.diag.Severity;
import org.gatefold.load.Request;
import org.gatefold.model.article.FrontMatter;
import org.gatefold.model.job.Edition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProgramTest {
  private static final String BACK = "articles/back/article.en-US.md";

  @TempDir private Path workspace;

  private final FakeWorkshop workshop = new FakeWorkshop();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void threeDocuments() {
    workshop.documents.addAll(List.of(
        FakeWorkshop.id("back", "trifold"), FakeWorkshop.id("knee", "handout"), FakeWorkshop.id("back", "handout")));
  }

  @Test
  void buildsByDefaultAndNamesEveryFile() {
    assertThat(run()).isEqualTo(ExitCode.DONE);
    assertThat(out().lines().toList()).satisfiesExactly(
        line -> assertThat(line).endsWith("/output/back/en-US/handout.screen.pdf  2 pages, 1 KB"),
        line -> assertThat(line).endsWith("/output/back/en-US/trifold.screen.pdf  2 pages, 1 KB"),
        line -> assertThat(line).endsWith("/output/knee/en-US/handout.screen.pdf  2 pages, 1 KB"),
        line -> assertThat(line).matches("3 documents, 6 pages, 1 KB, in \\d+\\.\\d s → .*/output/"));
    assertThat(err()).isEmpty();
    assertThat(workspace.resolve("output/back/en-US/trifold.screen.pdf")).hasBinaryContent(new byte[] {1, 2});
    assertThat(workspace.resolve("output/report.json")).content().contains("\"wordsProved\" : 120");
    assertThat(workshop.closed).isOne();
  }

  @Test
  void acceptsOptionsBeforeAndBehindACommandAndWithoutOne() {
    Request wanted = new Request(workspace, List.of("back", "knee"), List.of(Locale.of("es", "CO")),
        List.of("handout"), List.of(Edition.PRESS));
    List<String> options = List.of("--article", "back", "--article=knee", "--locale", "es-CO", "--format", "handout",
        "--edition", "press");
    assertThat(run(options.toArray(String[]::new))).isEqualTo(ExitCode.DONE);
    assertThat(run(Stream.concat(options.stream(), Stream.of("build")).toArray(String[]::new)))
        .isEqualTo(ExitCode.DONE);
    assertThat(run(Stream.concat(Stream.of("build"), options.stream()).toArray(String[]::new)))
        .isEqualTo(ExitCode.DONE);
    assertThat(workshop.requests).containsExactly(wanted, wanted, wanted);
  }

  @Test
  void checksWithoutWritingAnything() {
    workshop.found.add(FakeWorkshop.finding(Severity.EDITORIAL, BACK));
    assertThat(run("check")).isEqualTo(ExitCode.DONE);
    assertThat(out()).contains("editorial[TST001]").contains("3 documents checked, 1 editorial finding, in ");
    assertThat(workspace.resolve("output")).doesNotExist();
  }

  /** One for each article and language, whatever formats it has, and nothing else. */
  @Test
  void putsFindingsOnSheetsIfAsked() {
    workshop.loading.add(FakeWorkshop.finding(Severity.WARNING, BACK));
    workshop.found.add(FakeWorkshop.finding(Severity.EDITORIAL, BACK));
    assertThat(run("check", "--editor")).isEqualTo(ExitCode.DONE);
    assertThat(workshop.sheets).containsExactlyInAnyOrder("back en-US 2", "knee en-US 0");
    assertThat(workspace.resolve("output/back/en-US/editor.pdf")).hasBinaryContent(new byte[] {3});
    assertThat(workspace.resolve("output/report.json")).doesNotExist();
    assertThat(out()).contains("/output/knee/en-US/editor.pdf  1 page, 1 KB");

    workshop.broken = true;
    assertThat(run("check", "--editor")).isEqualTo(ExitCode.BAD_JOB);
    assertThat(workspace.resolve("output/back/en-US/editor.pdf")).doesNotExist();
  }

  @Test
  void sumsUpTheEditorialFindingsOfADraft() {
    workshop.found.add(FakeWorkshop.finding(Severity.EDITORIAL, BACK));
    workshop.found.add(FakeWorkshop.finding(Severity.EDITORIAL, "articles/back/evidence.yaml"));
    assertThat(run()).isEqualTo(ExitCode.DONE);
    assertThat(out()).doesNotContain("editorial[").contains("2 editorial findings").contains("--verbose");
    assertThat(run("--verbose")).isEqualTo(ExitCode.DONE);
    assertThat(out()).contains("editorial[TST001]").doesNotContain("--verbose");
  }

  @Test
  void refusesAnApprovedArticleWithEditorialFindings() {
    workshop.status = FrontMatter.Status.APPROVED;
    workshop.found.add(FakeWorkshop.finding(Severity.EDITORIAL, BACK));
    assertThat(run()).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(out()).contains("error[PUB101] `back` says it is approved, but 1 editorial finding is open");
    assertThat(run("check")).isEqualTo(ExitCode.ERRORS);
    assertThat(out()).contains("error[PUB101]");
  }

  /** What stands against one of two texts keeps a sheet back only if both claim to be approved; else it is for review anyway. */
  @Test
  void aSheetOfTwoTextsIsApprovedWhenBothAre() {
    workshop.documents.clear();
    workshop.documents.add(FakeWorkshop.pair("back", Locale.GERMANY));
    workshop.found.add(FakeWorkshop.finding(Severity.EDITORIAL, "articles/back/article.de-DE.md"));
    workshop.status = FrontMatter.Status.APPROVED;
    assertThat(run()).isEqualTo(ExitCode.DONE);
    workshop.status = FrontMatter.Status.DRAFT;
    workshop.besideStatus = FrontMatter.Status.APPROVED;
    assertThat(run()).isEqualTo(ExitCode.DONE);
    workshop.status = FrontMatter.Status.APPROVED;
    assertThat(run("check")).isEqualTo(ExitCode.ERRORS);
    assertThat(out()).contains("error[PUB101]");
  }

  @Test
  void theSheetOfATextSaysNothingOfTheOneBesideIt() {
    workshop.documents.clear();
    workshop.documents.add(FakeWorkshop.pair("back", Locale.GERMANY));
    workshop.loading.add(FakeWorkshop.finding(Severity.WARNING, "articles/back/article.de-DE.md"));
    workshop.found.add(FakeWorkshop.finding(Severity.EDITORIAL, "articles/back/article.de-DE.md"));
    workshop.found.add(FakeWorkshop.finding(Severity.EDITORIAL, BACK));
    workshop.found.add(FakeWorkshop.finding(Severity.EDITORIAL, "articles/back/evidence.yaml"));
    assertThat(run("check", "--editor")).isEqualTo(ExitCode.DONE);
    assertThat(workshop.sheets).containsExactly("back en-US 2");
  }

  @Test
  void publishesTheOthersWhenOneFails() {
    run();
    workshop.found.add(FakeWorkshop.finding(Severity.ERROR, BACK));
    assertThat(run()).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(workspace.resolve("output/back/en-US/handout.screen.pdf")).doesNotExist();
    assertThat(workspace.resolve("output/knee/en-US/handout.screen.pdf")).exists();
    assertThat(out()).contains("note[PUB301] `back/en-US/handout.screen.pdf` of an earlier run was removed")
        .contains("1 of 3 documents, 2 pages, 1 KB, 1 error, in ")
        .containsOnlyOnce("error[TST001]");
  }

  @Test
  void tellsArticlesFromTheJob() {
    workshop.found.add(FakeWorkshop.finding(Severity.ERROR, "templates/handout/handout.css"));
    assertThat(run()).isEqualTo(ExitCode.BAD_JOB);
    workshop.found.set(0, FakeWorkshop.finding(Severity.ERROR, BACK));
    workshop.found.add(FakeWorkshop.finding(Severity.ERROR, "articles/knee/article.en-US.md"));
    assertThat(run()).isEqualTo(ExitCode.ERRORS);
  }

  @Test
  void stopsWhenNothingCanBeLoaded() {
    workshop.loads = false;
    workshop.loading.add(FakeWorkshop.finding(Severity.ERROR, "gatefold.yaml"));
    assertThat(run()).isEqualTo(ExitCode.BAD_JOB);
    workshop.loading.set(0, FakeWorkshop.finding(Severity.ERROR, BACK));
    assertThat(run()).isEqualTo(ExitCode.ERRORS);
    workshop.loading.set(0, FakeWorkshop.finding(Severity.ERROR, "fonts"));
    assertThat(run()).isEqualTo(ExitCode.ENVIRONMENT);
    workshop.loading.add(FakeWorkshop.finding(Severity.ERROR, "gatefold.yaml"));
    assertThat(run()).isEqualTo(ExitCode.BAD_JOB);
    assertThat(workshop.made).isEmpty();
    assertThat(workspace.resolve("output")).doesNotExist();
  }

  @Test
  void buildsWhatLoadedBesideAnArticleThatDidNot() {
    workshop.loading.add(FakeWorkshop.finding(Severity.ERROR, BACK));
    assertThat(run()).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(workshop.made).containsExactly(FakeWorkshop.id("knee", "handout"));
  }

  @Test
  void letsWarningsFailOnlyAStrictRun() {
    workshop.found.add(FakeWorkshop.finding(Severity.WARNING, "brand/brand.yaml"));
    assertThat(run()).isEqualTo(ExitCode.DONE);
    assertThat(run("--strict")).isEqualTo(ExitCode.WARNINGS);
    assertThat(workspace.resolve("output/knee/en-US/handout.screen.pdf")).exists();
  }

  @Test
  void printsTheSameForAnyNumberOfJobs() {
    for (int i = 0; i < 40; i++) {
      workshop.documents.add(FakeWorkshop.id("article" + i, "handout"));
      workshop.found.add(FakeWorkshop.finding(Severity.WARNING, "articles/article" + i + "/article.en-US.md"));
    }
    run("--jobs", "1");
    String one = out().replaceAll("in \\d.* s", "");
    run("--jobs", "8");
    assertThat(out().replaceAll("in \\d.* s", "")).isEqualTo(one);
  }

  @Test
  void saysInOneLineThatItIsBroken() {
    workshop.broken = true;
    assertThat(run()).isEqualTo(ExitCode.ENVIRONMENT);
    assertThat(out()).contains("error[CLI901] Gatefold itself has a fault: IllegalStateException: unexpected (FakeW")
        .doesNotContain("\tat ");
    assertThat(err()).isEmpty();
    run("--debug");
    assertThat(err()).contains("\tat org.gatefold.");
  }

  @Test
  void refusesAnOutputItCannotUse() throws IOException {
    Files.writeString(workspace.resolve("output"), "a file");
    assertThat(run()).isEqualTo(ExitCode.ENVIRONMENT);
    assertThat(err()).contains("error[PUB202]");
  }

  @Test
  void refusesAJobWithoutDocuments() {
    workshop.documents.clear();
    assertThat(run()).isEqualTo(ExitCode.BAD_JOB);
    assertThat(out()).contains("error[CLI104] the job asks for no document");
  }

  @Test
  void graysOfficeEditions() {
    run("--grayscale");
    run("build", "--grayscale", "--edition", "office", "--edition", "screen");
    assertThat(workshop.requests).extracting(Request::editions)
        .containsExactly(List.of(Edition.OFFICE_GRAYSCALE), List.of(Edition.OFFICE_GRAYSCALE, Edition.SCREEN));
  }

  @ParameterizedTest
  @ValueSource(strings = {"biuld", "--loccale=en", "--jobs=x", "--jobs=0", "--locale=e!n", "--edition=web", "--article",
      "preview", "preflight", "preflight /no/such.pdf", "preflight .", "--workspace=/no/such/folder"})
  void answersAWrongCallWithoutATrace(String call) {
    assertThat(run(call.split(" "))).isEqualTo(ExitCode.BAD_JOB);
    assertThat(err()).startsWith("error[CLI10").contains("= help: ").doesNotContain("\tat ");
    assertThat(out()).isEmpty();
  }

  @Test
  void helpsWithMisspelledWords() {
    run("biuld");
    assertThat(err()).contains("there is no command `biuld`").contains("Did you mean `build`?");
    run("--workspcae=x");
    assertThat(err()).contains("there is no option `--workspcae").contains("Did you mean `--workspace`?");
    run("--edition=web");
    assertThat(err()).contains("`web` is none of the editions: screen, press, office");
  }

  @Test
  void explainsItself() {
    assertThat(run("--help")).isEqualTo(ExitCode.DONE);
    assertThat(out()).contains("Examples:", "Exit codes:", "--jobs=N", "130", "build", "check")
        .doesNotContain("--debug").doesNotContain("\u001B");
    assertThat(run("--version")).isEqualTo(ExitCode.DONE);
    assertThat(out()).isEqualTo("gatefold " + Version.CURRENT + System.lineSeparator());
  }

  @Test
  void examinesFilesOneAfterTheOther() throws IOException {
    Path one = Files.write(workspace.resolve("one.pdf"), new byte[] {1, 2});
    Path two = Files.write(workspace.resolve("two.pdf"), new byte[] {1});
    assertThat(run("preflight", one.toString(), two.toString())).isEqualTo(ExitCode.DONE);
    assertThat(out()).isEqualTo(one + "  2 pages, nothing found\n" + two + "  1 page, nothing found\n"
        + "2 files, nothing found\n");
    workshop.found.add(FakeWorkshop.finding(Severity.WARNING, ""));
    assertThat(run("preflight", one.toString())).isEqualTo(ExitCode.DONE);
    assertThat(run("preflight", "--strict", one.toString())).isEqualTo(ExitCode.WARNINGS);
    assertThat(out()).contains("warning[TST001]", "--> " + one, one + "  2 pages, 1 warning\n");
    workshop.found.add(FakeWorkshop.finding(Severity.ERROR, ""));
    assertThat(run("preflight", one.toString(), two.toString())).isEqualTo(ExitCode.ERRORS);
    assertThat(out()).endsWith("2 files, 2 errors, 2 warnings\n");
    assertThat(err()).isEmpty();
  }

  @Test
  void examinesNothingIfAFileIsNotThere() throws IOException {
    Path one = Files.write(workspace.resolve("one.pdf"), new byte[] {1, 2});
    assertThat(run("preflight", one.toString(), "/no/such.pdf", workspace.toString())).isEqualTo(ExitCode.BAD_JOB);
    assertThat(err()).contains("error[CLI106] there is no file `/no/such.pdf`")
        .contains("error[CLI107] `" + workspace + "` is a folder");
    assertThat(out()).isEmpty();
    assertThat(run("preflight", "--help")).isEqualTo(ExitCode.DONE);
    assertThat(out()).contains("Examples:", "gatefold preflight --strict");
  }

  @Test
  void leavesNothingUnfinishedBehind() throws IOException {
    run();
    try (Stream<Path> files = Files.list(workspace.resolve("output"))) {
      assertThat(files.map(Path::getFileName).map(Path::toString)).containsExactlyInAnyOrder(
          "back", "knee", "report.json", "report.sarif", "junit.xml", ".lock");
    }
  }

  private ExitCode run(String... arguments) {
    out.reset();
    err.reset();
    List<String> all = new ArrayList<>(List.of(arguments));
    if (all.stream().noneMatch(argument -> argument.startsWith("--workspace="))) {
      all.addFirst("--workspace=" + workspace);
    }
    Terminal terminal = new Terminal(new PrintStream(out, false, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8), false, false, 100);
    return new Program(terminal, workshop, workshop::inspect).execute(all);
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
