package org.gatefold.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.gatefold.diag.Diagnostic;
import org.gatefold.diag.Origin;
import org.gatefold.diag.Outcome;
import org.gatefold.model.DocumentId;
import org.gatefold.model.FilledPage;
import org.gatefold.model.Metadata;
import org.gatefold.model.job.Edition;
import org.gatefold.model.job.Resource;
import org.gatefold.model.paged.PagedDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Toy pages set in a font whose every glyph is a full box: {@code case.html} beside {@code case.txt}, which says what
 * stands where. {@code -Dgolden.update=true} writes the expectations anew, to be read in the diff.
 */
class FlowCasesTest {
  private static final Path CASES = Path.of("src/test/resources/typeset/flow/cases");
  private static final boolean UPDATE = Boolean.getBoolean("golden.update");
  /** Ten-point boxes on ten-point lines; a case's own style comes after it. */
  private static final String TOY = """
      @page { size: 100pt 80pt; margin: 10pt; @footnote { border-top: 1pt solid black; } }
      html { font: 10pt/10pt Toy; orphans: 1; widows: 1; hyphens: manual; text-align: start }
      h1, h2, h3, p, ul, ol, blockquote { margin: 0; padding: 0; font-size: 10pt; font-weight: 400; line-height: 10pt }
      a { text-decoration-line: none; color: black }
      .note { float: footnote; note-repeat: page }
      """;

  static Stream<Path> cases() throws IOException {
    try (Stream<Path> files = Files.list(CASES)) {
      return files.filter(file -> file.toString().endsWith(".html")).sorted().toList().stream();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void setsAsExpected(Path file) throws IOException {
    String actual = set(file);
    Path golden = Path.of(file.toString().replace(".html", ".txt"));
    if (UPDATE) {
      Files.writeString(golden, actual);
    }
    assertThat(actual).isEqualTo(Files.readString(golden));
  }

  private static String set(Path file) throws IOException {
    String html = Files.readString(file);
    String name = file.getFileName().toString();
    int cut = html.indexOf("</style>");
    String style = html.substring(html.indexOf("<style>") + "<style>".length(), cut);
    FilledPage page = new FilledPage(
        new DocumentId("toy", Locale.ENGLISH, "toy", Edition.SCREEN),
        new Metadata("Toy", "Toy", "", Locale.ENGLISH, null),
        "<!doctype html><html lang=en><body>" + html.substring(cut + "</style>".length()),
        Origin.of(name),
        List.of(resource("toy.css", TOY), resource(name, style)),
        Map.of(), Map.of("box.svg", resource("box.svg", "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 40 20'/>")),
        budget(style), List.of());
    Outcome<PagedDocument> outcome = new Typesetter(ToyFont.set()).typeset(page);
    StringBuilder out = new StringBuilder();
    for (Diagnostic finding : outcome.diagnostics()) {
      out.append(finding.severity()).append(' ').append(finding.code().id()).append(' ').append(finding.message());
      out.append('\n');
    }
    return out.append(outcome.value().map(PageDump::of).orElse("nothing\n")).toString();
  }

  /** A comment such as {@code pages: * 4 8, back 1} gives page names their counts. */
  private static Map<String, List<Integer>> budget(String style) {
    int at = style.indexOf("/* pages: ");
    if (at < 0) {
      return Map.of();
    }
    Map<String, List<Integer>> budget = new HashMap<>();
    for (String entry : style.substring(at + 10, style.indexOf("*/", at)).split(",", -1)) {
      List<String> words = List.of(entry.strip().split(" ", -1));
      budget.put(words.getFirst(), words.stream().skip(1).map(Integer::valueOf).toList());
    }
    return budget;
  }

  private static Resource resource(String name, String text) {
    return new Resource(name, text.getBytes(StandardCharsets.UTF_8));
  }
}
