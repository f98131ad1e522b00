package org.gatefold.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gatefold.diag.Origin;
import org.gatefold.model.article.Reference;
import org.gatefold.verify.Registry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands that look references up, with registries on this machine. */
class RefsCommandsTest {
  private static final String EVIDENCE = "articles/back/evidence.yaml";
  private static final String LIST = "articles/retractions.csv";
  private static final String HEAD = "Record ID,Title,Reason,OriginalPaperDOI,OriginalPaperPubMedID,RetractionNature,RetractionDate\n";
  private static final String ROWS = HEAD + "1,\"A, \"\"b\"\"\",+Fake Data;+Paper Mill;,10.1000/B,0,Retraction,3/1/2025 0:00\n"
      + "2,C,,10.1000/a,111,Expression of concern,12/31/2024 0:00\n3,D,,unavailable,0,Retraction,1/1/2020 0:00\n"
      + "4,E,,10.1000/e,0,Retraction,1/1/2020 0:00\n5,E,,10.1000/e,0,Reinstatement,2/1/2020 0:00\n6,F,,10.1000/f,0,Correction,1/1/2020 0:00\n";

  @TempDir private Path workspace;

  private final Registry registry = new Registry();
  private final FakeWorkshop workshop = new FakeWorkshop();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void oneArticle() throws IOException {
    workshop.documents.add(FakeWorkshop.id("back", "handout"));
    Files.createDirectories(workspace.resolve(EVIDENCE).resolveSibling("."));
    cite("a2020", "First work about backs", "10.1000/a");
    cite("b2021", "Second work about backs", "10.1000/b");
    registry.say("/works/10.1000%2Fa", work("First work about backs", "10.1000/a"))
        .say("/works/10.1000%2Fb", work("Second work about backs", "10.1000/b"));
  }

  @AfterEach
  void close() {
    registry.close();
  }

  private void cite(String key, String title, String doi) {
    workshop.references.put(key, new Reference(key, Map.of("id", key, "type", "article-journal", "title", title, "DOI", doi,
        "author", List.of(Map.of("family", "Doe")), "issued", Map.of("date-parts", List.of(List.of(2020)))),
        new Origin("articles/back/references.json", workshop.references.size() + 2, 3)));
  }

  private static String work(String title, String doi) {
    return "{\"message\": {\"title\": [\"" + title + "\"], \"DOI\": \"" + doi
        + "\", \"author\": [{\"family\": \"Doe\"}], \"issued\": {\"date-parts\": [[2020]]}}}";
  }

  @Test
  void looksEachReferenceUpAndRecordsIt() throws IOException {
    assertThat(verify()).isEqualTo(ExitCode.DONE);
    assertThat(out()).contains("note[VER101]", "articles/back/references.json:2:3")
        .endsWith("2 references looked up, 2 agree; 1 evidence file updated\n");
    assertThat(Files.readString(workspace.resolve(EVIDENCE))).contains("""
          b2021:
            status: identified
            checked: {on: 2026-11-22, by: "gatefold refs verify"}
            retraction: {checked: 2026-11-22, status: none}
        """.indent(0));
    assertThat(workspace.resolve(".cache/references")).isDirectory();
    assertThat(workshop.made).isEmpty();
  }

  @Test
  void aRehearsalWritesNoEvidence() {
    assertThat(verify("--dry-run")).isEqualTo(ExitCode.DONE);
    assertThat(out()).endsWith("1 evidence file would change (--dry-run)\n");
    assertThat(workspace.resolve(EVIDENCE)).doesNotExist();
  }

  @Test
  void aRetractedWorkIsAnError() {
    cite("c2022", "Third work about backs", "10.1000/c");
    registry.say("/works/10.1000%2Fc", work("Third work about backs", "10.1000/c").replace("\"issued\"",
        "\"updated-by\": [{\"type\": \"retraction\", \"DOI\": \"10.1000/r\"}], \"issued\""));
    assertThat(verify()).isEqualTo(ExitCode.ERRORS);
    assertThat(out()).startsWith("error[VER201]").contains("3 agree, 1 retracted");
  }

  @Test
  void whereSomeAreNotAnsweredTheOthersGoOn() throws IOException {
    cite("c2022", "Third work about backs", "10.1000/c");
    registry.say("/works/10.1000%2Fc", "{ broken");
    assertThat(verify()).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(out()).contains("error[VER304]", "articles/back/references.json:4:3").endsWith("1 without an answer; 1 evidence file updated\n");
    assertThat(Files.readString(workspace.resolve(EVIDENCE))).contains("a2020:", "b2021:").doesNotContain("c2022");
  }

  @Test
  void whereNobodyAnswersItIsTheMachine() {
    assertThat(execute("refs", "verify", "--crossref-base=http://127.0.0.1:9", "--eutils-base=http://127.0.0.1:9")).isEqualTo(ExitCode.ENVIRONMENT);
    assertThat(out()).contains("error[VER301]");
    assertThat(workspace.resolve(EVIDENCE)).doesNotExist();
  }

  @Test
  void evidenceThatCannotBeChangedStays() throws IOException {
    Files.writeString(workspace.resolve(EVIDENCE), "references: [a2020]\n");
    assertThat(verify()).isEqualTo(ExitCode.ERRORS);
    assertThat(out()).contains("error[LOD171]");
    assertThat(workspace.resolve(EVIDENCE)).hasContent("references: [a2020]\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--crossref-base=api.crossref.org", "--eutils-base=ftp://x", "--crossref-base=http://a b", "--mailto=nobody", "--mailto=a@b\nc",
      "--workspace=nowhere", "--on=2026-11-22"})
  void answersAWrongCall(String argument) {
    assertThat(execute("refs", "verify", argument)).isEqualTo(ExitCode.BAD_JOB);
    assertThat(err()).startsWith("error[CLI1").contains("= help: ");
    assertThat(registry.asked).isEmpty();
  }

  @Test
  void explainsItself() {
    assertThat(execute("refs")).isEqualTo(ExitCode.BAD_JOB);
    assertThat(err()).contains("verify or update");
    assertThat(execute("refs", "--help")).isEqualTo(ExitCode.DONE);
    assertThat(out()).contains("verify", "update");
    assertThat(execute("refs", "verify", "--help")).isEqualTo(ExitCode.DONE);
    assertThat(out()).contains("--crossref-base=URL", "--article=NAME", "--mailto=ADDRESS");
  }

  @Test
  void renewsTheListOfRetractions() {
    registry.say("/list.csv", ROWS);
    assertThat(execute("refs", "update", "--at-least=2", "--retractions-url=" + registry.base() + "/list.csv")).isEqualTo(ExitCode.DONE);
    assertThat(out()).isEqualTo("articles/retractions.csv: 2 retracted works, as of 2026-11-22\n");
    assertThat(workspace.resolve(LIST)).hasContent("""
        # as of 2026-11-22
        OriginalPaperDOI,OriginalPaperPubMedID,RetractionNature,RetractionDate,Reason
        10.1000/a,111,Expression of concern,2024-12-31,
        10.1000/b,,Retraction,2025-03-01,Fake Data; Paper Mill
        """);
  }

  @Test
  void readsAListFromAFile() throws IOException {
    Files.writeString(workspace.resolve("watch.csv"), "\uFEFF" + ROWS.replace("\n", "\r\n"));
    assertThat(execute("refs", "update", "--at-least=2", "--retractions-url=file:watch.csv")).isEqualTo(ExitCode.DONE);
    assertThat(Files.readString(workspace.resolve(LIST))).contains("10.1000/b,,Retraction,2025-03-01,Fake Data; Paper Mill\n");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', nullValues = "none", value = {"<html>no</html>|LOD173|ERRORS", "''|LOD173|ERRORS", "a,b,c|LOD173|ERRORS",
      "short|LOD174|ERRORS", "none|VER401|ENVIRONMENT"})
  void keepsTheOldListWhereTheNewOneIsNone(String answer, String code, ExitCode exit) throws IOException {
    Files.writeString(workspace.resolve(LIST), "# as of 2026-01-01\nOriginalPaperDOI\n10.1000/old\n");
    if (answer != null) {
      registry.say("/list.csv", answer.equals("short") ? ROWS : answer);
    }
    assertThat(execute("refs", "update", "--retractions-url=" + registry.base() + "/list.csv")).isEqualTo(exit);
    assertThat(out()).contains("error[" + code + "]");
    assertThat(workspace.resolve(LIST)).hasContent("# as of 2026-01-01\nOriginalPaperDOI\n10.1000/old\n");
  }

  private ExitCode verify(String... more) {
    List<String> all = new ArrayList<>(List.of("refs", "verify", "--crossref-base=" + registry.base(), "--eutils-base=" + registry.base() + "/"));
    all.addAll(List.of(more));
    return execute(all.toArray(String[]::new));
  }

  private ExitCode execute(String... arguments) {
    out.reset();
    err.reset();
    List<String> all = new ArrayList<>(List.of("--workspace=" + workspace));
    if (arguments[arguments.length - 1].startsWith("--workspace")) {
      all.clear();
    }
    all.addAll(List.of(arguments));
    Terminal terminal = new Terminal(new PrintStream(out, false, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8), false, false, 100);
    Outside outside = new Outside(() -> LocalDate.of(2026, 11, 22), time -> { }, Duration.ofSeconds(5));
    return new Program(terminal, workshop, workshop::inspect, outside).execute(all);
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
