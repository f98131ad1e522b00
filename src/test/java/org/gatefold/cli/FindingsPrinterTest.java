package org.gatefold.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gatefold.diag.Diagnostic;
import org.gatefold.diag.Origin;
import org.gatefold.diag.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindingsPrinterTest {
  private static final String FILE = "articles/a/article.en-US.md";

  @TempDir private Path workspace;

  @Test
  void printsPlaceLineCaretAndHelp() throws IOException {
    write("---\n\n> “Patients improved …” [@orozco2012]\n");
    assertThat(print(100, finding(Severity.ERROR, 3, 25))).isEqualTo("""
        error[TST001] no reference has the key `orozco2012`
         --> articles/a/article.en-US.md:3:25
          |
        3 | > “Patients improved …” [@orozco2012]
          |                         ^^^^^^^^^^^^^
          = help: did you mean `orozco2011`?

        """);
  }

  @Test
  void keepsTheCaretInPlaceBehindTabsWideAndCombiningCharacters() throws IOException {
    write("\tx\n東京 x\nBogota\u0301 x\n");
    assertThat(print(100, finding(Severity.ERROR, 1, 2))).contains("1 |     x\n  |     ^\n");
    assertThat(print(100, finding(Severity.ERROR, 2, 4))).contains("2 | 東京 x\n  |      ^\n");
    assertThat(print(100, finding(Severity.ERROR, 3, 9))).contains("3 | Bogota\u0301 x\n  |        ^\n");
  }

  @Test
  void cutsLongLinesAroundTheColumn() throws IOException {
    write("word ".repeat(40) + "here " + "word ".repeat(40));
    String printed = print(44, finding(Severity.ERROR, 1, 201));
    assertThat(printed).contains("""
        1 | …rd word word here word word word word …
          |               ^^^^
        """);
    assertThat(printed.lines().filter(line -> line.contains("|"))).allMatch(line -> Cells.of(line) <= 44);
  }

  @Test
  void cutsLinesThatAreTooLongAtTheirEndOnly() throws IOException {
    write("here " + "word ".repeat(40));
    assertThat(print(44, finding(Severity.ERROR, 1, 1))).contains("1 | here word word").contains("…\n  | ^^^^\n");
  }

  @Test
  void managesWithoutColumnLineOrFile() throws IOException {
    write("x\n");
    assertThat(print(100, finding(Severity.NOTE, 1, 0)))
        .contains(" --> articles/a/article.en-US.md:1\n  |\n1 | x\n  = help:");
    assertThat(print(100, Diagnostic.of(new TestCode(Severity.NOTE), Origin.of("brand/brand.yaml"), "x")))
        .isEqualTo("""
        note[TST001] no reference has the key `x`
         --> brand/brand.yaml
          = help: did you mean `orozco2011`?

        """);
    assertThat(print(100, Diagnostic.of(new TestCode(Severity.NOTE), Origin.NOWHERE, "x"))).doesNotContain("-->");
    assertThat(print(100, finding(Severity.NOTE, 99, 1))).contains(":99:1\n  = help");
  }

  @Test
  void readsNothingOutsideTheWorkspace() throws IOException {
    Path outside = Files.createTempFile("secret", ".txt");
    Files.writeString(outside, "secret");
    Origin origin = new Origin(workspace.relativize(outside).toString(), 1, 1);
    assertThat(print(100, Diagnostic.of(new TestCode(Severity.ERROR), origin, "x"))).doesNotContain("| secret");
    Files.delete(outside);
  }

  @Test
  void keepsControlCharactersFromTheTerminal() throws IOException {
    write("a\u001B[31mb\u202E\n");
    assertThat(print(100, finding(Severity.ERROR, 1, 1))).contains("1 | a·[31mb·\n");
  }

  @Test
  void printsErrorsFirstAndEachFindingOnce() throws IOException {
    write("x\nx\nx\n");
    List<String> heads = print(100, finding(Severity.WARNING, 1, 1), finding(Severity.ERROR, 3, 1),
        finding(Severity.ERROR, 2, 1), finding(Severity.ERROR, 3, 1)).lines()
        .filter(line -> line.contains("[TST001]") || line.contains("-->")).toList();
    assertThat(heads).containsExactly(
        "error[TST001] no reference has the key `orozco2012`", " --> " + FILE + ":2:1",
        "error[TST001] no reference has the key `orozco2012`", " --> " + FILE + ":3:1",
        "warning[TST001] no reference has the key `orozco2012`", " --> " + FILE + ":1:1");
  }

  @Test
  void coloursOnlyWhenAsked() throws IOException {
    write("x\n");
    assertThat(print(100, finding(Severity.ERROR, 1, 1))).doesNotContain("\u001B");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    printer(out, 100, true).print(List.of(finding(Severity.ERROR, 1, 1)));
    assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("\u001B[1;31merror[TST001]\u001B[0m ");
  }

  private void write(String text) throws IOException {
    Path file = workspace.resolve(FILE);
    Files.createDirectories(file.resolveSibling("."));
    Files.writeString(file, text);
  }

  private String print(int width, Diagnostic... findings) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    printer(out, width, false).print(List.of(findings));
    return out.toString(StandardCharsets.UTF_8);
  }

  private FindingsPrinter printer(ByteArrayOutputStream out, int width, boolean colour) {
    PrintStream stream = new PrintStream(out, false, StandardCharsets.UTF_8);
    return new FindingsPrinter(stream, colour, width, new Sources(workspace));
  }

  private static Diagnostic finding(Severity severity, int line, int column) {
    return Diagnostic.of(new TestCode(severity), new Origin(FILE, line, column), "orozco2012");
  }
}
