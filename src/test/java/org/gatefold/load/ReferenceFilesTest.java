package org.gatefold.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gatefold.diag.Diagnostic;
import org.gatefold.diag.Findings;
import org.gatefold.model.article.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** References in BibTeX and RIS; beside each file below {@code references} is what it says. {@code -Dgolden.update=true} writes that. */
class ReferenceFilesTest {
  private static final Path CASES = Path.of("src/test/resources/load/references");

  @TempDir Path root;

  static Stream<String> cases() throws IOException {
    try (Stream<Path> files = Files.list(CASES)) {
      return files.map(file -> file.getFileName().toString()).filter(name -> !name.endsWith(".txt")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void saysAsCsl(String name) throws IOException {
    Path expected = CASES.resolve(name + ".txt");
    String read = read(name, Files.readString(CASES.resolve(name)));
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(expected, read);
    }
    assertThat(read).isEqualTo(Files.readString(expected));
  }

  private static String read(String name, String text) {
    Findings findings = new Findings();
    ReferenceList list = new ReferenceList(findings);
    SourceText source = new SourceText(name, text);
    if (name.endsWith(".bib")) {
      BibtexFile.read(source, list, findings);
    } else {
      RisFile.read(source, list, findings);
    }
    return print(list.all(), findings.sorted());
  }

  private static String print(Map<String, Reference> references, List<Diagnostic> findings) {
    StringBuilder out = new StringBuilder();
    references.values().forEach(reference -> {
      out.append(reference.origin()).append(' ').append(reference.key()).append('\n');
      reference.csl().forEach((field, value) -> out.append("    ").append(field).append(": ").append(value).append('\n'));
    });
    findings.forEach(one -> out.append(one.severity()).append(' ').append(one.code().id()).append(' ').append(one.origin()).append(' ')
        .append(one.message()).append('\n'));
    return out.toString();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
    "{\\'e}|é", "\\'{e}|é", "\\'e|é", "{\\'{\\i}}|í", "\\\"{\\i}|ï", "\\c c|ç", "\\c{S}|Ş", "\\v{s}|š", "\\u{a}|ă", "\\H{o}|ő", "\\k{a}|ą", "\\r a|å",
    "\\=a|ā", "\\.z|ż", "\\~n|ñ", "\\^o|ô", "\\`u|ù", "{\\ss}|ß", "stra\\ss e|straße", "stra{\\ss}e|straße", "\\ae\\oe\\o\\l|æœøł", "\\AA|Å",
    "a--b---c|a–b—c", "``a'' `b'|“a” ‘b’", "it's|it’s", "50\\%|50%", "A \\& B|A & B", "\\$5|$5", "x\\_y|x_y", "$\\alpha$-MSC|α-MSC",
    "H$_2$O|H<sub>2</sub>O", "10$^{6}$|10<sup>6</sup>", "$p \\leq 0.05$|p ≤ 0.05", "$-1$|−1", "\\textit{in vitro}|<i>in vitro</i>",
    "\\textbf{b}|<b>b</b>", "{{Two} Braces}|Two Braces", "a\\ b|a b", "\\textregistered{} x|® x", "\\href{https://a}{words}|words", "a}b|ab", "{a|a",
    "\\|", "\\'|\u0301", "日本{語}|日本語"})
  void latexBecomesText(String latex, String text) {
    assertThat(new Latex(new LatexSigns(), command -> { }).read(latex)).isEqualTo(text == null ? "" : text);
  }

  @Test
  void allFilesAreReadAndNoneSaysWhatAnotherSays() throws IOException {
    ToyWorkspace workspace = ToyWorkspace.in(root)
        .write("articles/knee/references.bib", "@article{second2012, title={T}, year=2012}\n@article{kumar2017, title={T}}\n")
        .write("articles/knee/references.ris", "TY  - JOUR\nID  - third2013\nER  - \n");
    var outcome = new Loader().load(workspace.request());
    assertThat(outcome.value().orElseThrow().folders().getFirst().references()).containsOnlyKeys("orozco2011", "kumar2017", "second2012", "third2013");
    assertThat(outcome.diagnostics()).extracting(one -> one.code() + " " + one.origin())
        .containsExactly("REFERENCE_ELSEWHERE articles/knee/references.bib:2:1");
  }

  @Test
  void zoterosOwnFormGoesInUntouched() throws IOException {
    ToyWorkspace workspace = ToyWorkspace.in(root).write("articles/knee/references.json", """
        [{"id": "http://zotero.org/users/1/items/ABC", "type": "article-journal", "citation-key": "x", "note": "PMID: 1", "custom": {"a": [1]},
          "unknown": true}, {"id": "orozco2011", "type": "article-journal", "title": "Repair"}]
        """);
    var outcome = new Loader().load(workspace.request());
    assertThat(outcome.diagnostics()).isEmpty();
    assertThat(outcome.get().folders().getFirst().references().values().iterator().next().csl())
        .containsKeys("citation-key", "note", "custom", "unknown");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "}", "@", "@article{", "@article{a,t=", "\\", "$", "@string{a=", "\"", "#", "@article{a,b={", "TY  - ", "@article{x,author={a and "})
  void hostileFilesAreReadInTime(String piece) {
    String text = piece.repeat(200_000 / piece.length());
    assertThat(read("a.bib", text)).isNotNull();
    assertThat(read("a.bib", "@article{a, title = {" + text + "}}")).isNotNull();
    assertThat(read("a.bib", "@article{a, title = \"" + text + "\"}")).isNotNull();
    assertThat(read("a.ris", text)).isNotNull();
    assertThat(read("a.ris", "TY  - JOUR\n" + (piece + "\n").repeat(50_000))).isNotNull();
  }
}
