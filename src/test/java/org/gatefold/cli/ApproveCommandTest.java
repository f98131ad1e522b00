package org.gatefold.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.gatefold.diag.Severity;
import org.gatefold.load.Request;
import org.gatefold.model.article.FrontMatter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApproveCommandTest {
  private static final String BACK = "articles/back/article.en-US.md";
  private static final String TEXT = "---\ntitle: T\nstatus: draft\n---\n\nText.\n";
  private static final List<String> WHOLE = List.of("--article=back", "--locale=en-US", "--role=Medical director",
      "--on=2026-11-22", "--next-review=2027-05-22");

  @TempDir private Path workspace;

  private final FakeWorkshop workshop = new FakeWorkshop();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private boolean watched;

  @BeforeEach
  void oneArticle() throws IOException {
    workshop.documents.addAll(List.of(FakeWorkshop.id("back", "handout"), FakeWorkshop.id("back", "trifold")));
    Files.createDirectories(workspace.resolve(BACK).resolveSibling("."));
    Files.writeString(workspace.resolve(BACK), TEXT);
  }

  @Test
  void recordsAnApprovalAfterLookingAtEverything() {
    assertThat(run(List.of("--name", "Dr. A", "--format", "handout", "--strict"))).isEqualTo(ExitCode.DONE);
    assertThat(workshop.made).containsExactlyInAnyOrderElementsOf(workshop.documents);
    assertThat(workshop.requests.getFirst())
        .isEqualTo(new Request(workspace, List.of("back"), List.of(Locale.US), List.of(), List.of()));
    assertThat(workspace.resolve(BACK)).content().contains("status: approved\nreviewed: {by: \"Medical director\", "
        + "name: \"Dr. A\", on: 2026-11-22, next: 2027-05-22, hash: \"");
    assertThat(out()).matches("articles/back/article.en-US.md is approved: Dr. A, Medical director, on 2026-11-22, next "
        + "review 2027-05-22\nWhat was approved: [0-9a-f]{64}\n");
    assertThat(err()).isEmpty();
    assertThat(workspace.resolve("output")).doesNotExist();
    assertThat(workshop.closed).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({"ERROR, articles/back/article.en-US.md, ERRORS", "EDITORIAL, articles/back/evidence.yaml, ERRORS",
      "ERROR, '', ERRORS", "ERROR, templates/a.css, BAD_JOB"})
  void refusesWhileFindingsAreOpen(Severity severity, String file, ExitCode exit) {
    workshop.found.add(FakeWorkshop.finding(severity, file));
    assertThat(run(List.of())).isEqualTo(exit);
    assertThat(out()).containsOnlyOnce(severity.name().toLowerCase(Locale.ROOT) + "[TST001]")
        .endsWith("back in en-US is not approved: 1 finding open\n");
    assertThat(workspace.resolve(BACK)).hasContent(TEXT);
  }

  @Test
  void warningsAreNoReasonToRefuse() {
    workshop.found.add(FakeWorkshop.finding(Severity.WARNING, BACK));
    assertThat(run(List.of())).isEqualTo(ExitCode.DONE);
  }

  @Test
  void refusesWhatDoesNotLoad() {
    workshop.loading.add(FakeWorkshop.finding(Severity.ERROR, BACK));
    assertThat(run(List.of())).isEqualTo(ExitCode.ERRORS);
    assertThat(workshop.made).isEmpty();
    workshop.loads = false;
    workshop.loading.set(0, FakeWorkshop.finding(Severity.ERROR, ""));
    assertThat(run(List.of())).isEqualTo(ExitCode.BAD_JOB);
    assertThat(workspace.resolve(BACK)).hasContent(TEXT);
  }

  @Test
  void refusesATranslationThatNobodyReviewed() {
    workshop.translation = new FrontMatter.Translation("machine", false);
    assertThat(run(List.of())).isEqualTo(ExitCode.ERRORS);
    assertThat(out()).contains("editorial[CLI113]");
    workshop.translation = new FrontMatter.Translation("machine", true);
    assertThat(run(List.of())).isEqualTo(ExitCode.DONE);
  }

  @Test
  void refusesWhatIsNeverMade() {
    workshop.documents.removeIf(id -> true);
    assertThat(run(List.of())).isEqualTo(ExitCode.BAD_JOB);
    assertThat(out()).contains("error[CLI114]");
  }

  @Test
  void approvesNothingThatItHasNotSeen() {
    Options options = new Options();
    options.workspace = workspace;
    options.articles = List.of("back");
    options.locales = List.of(Locale.US);
    options.jobs = 1;
    Terminal terminal = new Terminal(new PrintStream(out, false, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8), false, false, 100);
    Cancellation stopped = Cancellation.listen();
    stopped.cancel();
    FrontMatter.Review review = new FrontMatter.Review("Director", LocalDate.of(2026, 11, 22), LocalDate.of(2027, 5, 22));
    assertThat(new ApproveCommand(options, terminal, workshop, () -> stopped).run(review)).isEqualTo(ExitCode.CANCELLED);
    assertThat(out()).contains("error[CLI116]").contains("not approved");
    assertThat(workshop.made).isEmpty();
    assertThat(workspace.resolve(BACK)).hasContent(TEXT);
  }

  @Test
  void saysThatItIsBroken() {
    workshop.broken = true;
    assertThat(run(List.of())).isEqualTo(ExitCode.ENVIRONMENT);
    assertThat(out()).contains("error[CLI901]").doesNotContain("\tat ");
    assertThat(workspace.resolve(BACK)).hasContent(TEXT);
  }

  @Test
  void showsItsProgressToAPersonOnly() {
    watched = true;
    assertThat(run(List.of())).isEqualTo(ExitCode.DONE);
    assertThat(err()).contains("[2/2] ");
    assertThat(out()).contains("\u001B[").contains("is approved");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--article=", "--locale=", "--role=", "--on=", "--next-review="})
  void everyOptionIsNeeded(String missing) {
    List<String> rest = WHOLE.stream().filter(argument -> !argument.startsWith(missing)).toList();
    assertThat(execute(rest)).isEqualTo(ExitCode.BAD_JOB);
    assertThat(err()).startsWith("error[CLI1").contains("= help: ").contains(missing.substring(0, missing.length() - 1));
    assertThat(out()).isEmpty();
    assertThat(workshop.requests).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"--article=knee", "--locale=es-CO", "--locale=en-XA", "--role= ", "--name=", "--name=a\nb", "--on=22.11.2026",
      "--on=2027-05-22", "--next-review=2026-02-30", "--nmae=x"})
  void answersAWrongCall(String argument) {
    List<String> all = new ArrayList<>(WHOLE);
    all.removeIf(one -> !argument.startsWith("--article") && !argument.startsWith("--locale")
        && one.startsWith(argument.substring(0, argument.indexOf('=') + 1)));
    all.add(argument);
    assertThat(execute(all)).isEqualTo(ExitCode.BAD_JOB);
    assertThat(err()).startsWith("error[CLI1").contains("= help: ").doesNotContain("\tat ");
    assertThat(out()).isEmpty();
    assertThat(workspace.resolve(BACK)).hasContent(TEXT);
  }

  @Test
  void nobodyApprovesAPseudoLocale() {
    assertThat(execute(WHOLE.stream().map(argument -> argument.replace("en-US", "en-XA")).toList())).isEqualTo(ExitCode.BAD_JOB);
    assertThat(err()).contains("error[CLI117]");
  }

  @Test
  void explainsItself() {
    assertThat(execute(List.of("--help"))).isEqualTo(ExitCode.DONE);
    assertThat(out()).contains("--role=TEXT", "--next-review=YYYY-MM-DD", "Example:");
  }

  private ExitCode run(List<String> more) {
    List<String> all = new ArrayList<>(WHOLE);
    all.addAll(more);
    return execute(all);
  }

  private ExitCode execute(List<String> arguments) {
    out.reset();
    err.reset();
    List<String> all = new ArrayList<>(List.of("--workspace=" + workspace, "approve"));
    all.addAll(arguments);
    Terminal terminal = new Terminal(new PrintStream(out, false, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8), watched, watched, 100);
    return new Program(terminal, workshop, workshop::inspect).execute(all);
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
