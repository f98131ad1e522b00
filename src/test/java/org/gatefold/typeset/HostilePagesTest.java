package org.gatefold.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gatefold.diag.Diagnostic;
import org.gatefold.diag.Origin;
import org.gatefold.diag.Outcome;
import org.gatefold.diag.Severity;
import org.gatefold.model.DocumentId;
import org.gatefold.model.FilledPage;
import org.gatefold.model.Metadata;
import org.gatefold.model.job.Edition;
import org.gatefold.model.job.Resource;
import org.gatefold.model.paged.PagedDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What nobody writes by intention: it ends in a right page or in an error that says so, in time, and no text is lost. */
class HostilePagesTest {
  private static final Duration LIMIT = Duration.ofSeconds(60);
  private static final String TOY = """
      @page { size: 300pt 400pt; margin: 10pt; @footnote { border-top: 1pt solid black } }
      html { font: 10pt/10pt Toy; hyphens: manual; text-align: start; orphans: 2; widows: 2 }
      h2, p, ul, li, table, td { margin: 0; padding: 0; font-size: 10pt; font-weight: 400; line-height: 10pt }
      table { border-spacing: 0 } a { color: black; text-decoration-line: none }
      .note { float: footnote; note-repeat: page }
      """;
  private static final Typesetter TYPESETTER = new Typesetter(ToyFont.set());

  @AfterAll
  static void close() {
    TYPESETTER.close();
  }

  private record Set(List<ReadPage> pages, List<Diagnostic> findings) {
    /** All words in the order of painting. */
    List<String> words() {
      return pages.stream().flatMap(page -> page.pieces().stream()).flatMap(piece -> Stream.of(piece.text().split(" ")))
          .filter(word -> !word.isEmpty()).toList();
    }

    String letters() {
      return String.join("", words());
    }

    List<String> codes(Severity severity) {
      return findings.stream().filter(finding -> finding.severity() == severity).map(finding -> finding.code().id())
          .distinct().toList();
    }
  }

  private static Set set(String style, String body) {
    FilledPage page = new FilledPage(
        new DocumentId("hostile", Locale.ENGLISH, "hostile", Edition.SCREEN),
        new Metadata("Hostile", "Hostile", "", Locale.ENGLISH, null),
        "<!doctype html><html lang=en><body>" + body, Origin.of("hostile.html"),
        List.of(css("toy.css", TOY), css("own.css", style)), Map.of(), Map.of(), Map.of(), List.of());
    return assertTimeoutPreemptively(LIMIT, () -> {
      Outcome<PagedDocument> outcome = TYPESETTER.typeset(page);
      List<ReadPage> pages = outcome.value().orElseThrow().pages().stream().map(ReadPage::of).toList();
      return new Set(pages, outcome.diagnostics());
    });
  }

  private static Resource css(String name, String text) {
    return new Resource(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> words(int count) {
    return IntStream.range(0, count).mapToObj(i -> "w" + i).toList();
  }

  private static String wrapped(String tag, List<String> words) {
    return words.stream().map(word -> "<" + tag + ">" + word + "</" + tag + ">").collect(Collectors.joining());
  }

  @Test
  void nothing() {
    Set set = set("", "");
    assertThat(set.pages()).hasSize(1);
    assertThat(set.findings()).isEmpty();
  }

  @Test
  void aWordWiderThanItsColumn() {
    String word = "x".repeat(3000);
    Set set = set("", "<p>" + word + "</p>");
    assertThat(set.letters()).isEqualTo(word);
    assertThat(set.codes(Severity.WARNING)).containsExactly("TXT006");
    set.pages().forEach(page -> assertThat(page.outside(10)).isEmpty());
  }

  @Test
  void twoHundredPages() {
    Set set = set("", "<p>" + String.join(" ", words(45_000)) + "</p>");
    assertThat(set.words()).isEqualTo(words(45_000));
    assertThat(set.pages()).hasSizeGreaterThan(200);
    assertThat(set.findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void tenThousandListItems(int columns) {
    Set set = set("main { column-count: " + columns + " } ul { padding-left: 10pt }",
        "<main><ul>" + wrapped("li", words(10_000)) + "</ul></main>");
    assertThat(set.words()).isEqualTo(words(10_000));
    assertThat(set.findings()).isEmpty();
  }

  @Test
  void aTableTallerThanManyPages() {
    Set set = set("", "<table><thead><tr><th>h</th></tr></thead>"
        + wrapped("tr", words(3000).stream().map(word -> "<td>" + word + "</td>").toList()) + "</table>");
    assertThat(set.words()).filteredOn(word -> !word.equals("h")).isEqualTo(words(3000));
    assertThat(set.words()).filteredOn(word -> word.equals("h")).hasSameSizeAs(set.pages());
    assertThat(set.findings()).isEmpty();
  }

  @Test
  void aRowTallerThanManyPages() {
    Set set = set("", "<table><tr><td>" + wrapped("p", words(500)) + "</td><td>z</td></tr></table>");
    assertThat(set.words()).filteredOn(word -> !word.equals("z")).isEqualTo(words(500));
    assertThat(set.pages()).hasSizeGreaterThan(10);
    assertThat(set.findings()).isEmpty();
  }

  @Test
  void aBlockThatMustNotBreakAndIsTallerThanManyPages() {
    Set set = set("div { break-inside: avoid } p { break-after: avoid }", "<div>" + wrapped("p", words(500)) + "</div>");
    assertThat(set.words()).isEqualTo(words(500));
    assertThat(set.findings()).isEmpty();
  }

  @Test
  void nothingButHeadings() {
    Set set = set("h2 { break-after: avoid } main { column-count: 2 }", "<main>" + wrapped("h2", words(400)) + "</main>");
    assertThat(set.words()).isEqualTo(words(400));
    assertThat(set.pages()).hasSizeLessThanOrEqualTo(400 / 76 + 1);
  }

  /** Where lists leave no room for their text the page cannot be right, so it says so. */
  @ParameterizedTest
  @ValueSource(ints = {5, 50})
  void listsNestedDeep(int pad) {
    Set set = set("ul { padding-left: " + pad + "pt }", "<ul><li>w".repeat(50) + "</li></ul>".repeat(50));
    assertThat(set.letters()).isEqualTo("w".repeat(50));
    boolean outside = set.pages().stream().anyMatch(page -> !page.outside(0).isEmpty());
    assertThat(outside).isEqualTo(pad == 50);
    assertThat(set.codes(Severity.ERROR).isEmpty()).isEqualTo(pad == 5);
  }

  @Test
  void aNoteAsLongAsABook() {
    String note = IntStream.range(0, 20_000).mapToObj(i -> "n" + i).collect(Collectors.joining(" "));
    Set set = set("", "<p>w0 <a role=doc-noteref href='#n'>1</a> w1</p><aside class=note id=n>" + note + "</aside>");
    assertThat(set.words()).filteredOn(word -> word.startsWith("n")).containsExactlyElementsOf(List.of(note.split(" ")));
    assertThat(set.findings()).isEmpty();
  }

  @Test
  void eightyNotesOnAPage() {
    String text = IntStream.range(0, 80).mapToObj(i -> "w" + i + "<a role=doc-noteref href='#n" + i + "'>c</a>")
        .collect(Collectors.joining(" "));
    String notes = IntStream.range(0, 80).mapToObj(i -> "<aside class=note id=n" + i + ">n" + i + "</aside>")
        .collect(Collectors.joining());
    Set set = set("@page { size: 300pt 1100pt }", "<p>" + text + "</p>" + notes);
    assertThat(set.pages()).hasSize(1);
    assertThat(set.words()).filteredOn(word -> word.startsWith("n")).hasSize(80);
    assertThat(set.pages().getFirst().overlaps()).isEmpty();
    assertThat(set.findings()).isEmpty();
  }

  @Test
  void everyLineCallsTenLongNotes() {
    String notes = IntStream.range(0, 200)
        .mapToObj(i -> "<aside class=note id=n" + i + ">k" + i + (" n" + i).repeat(40) + "</aside>").collect(Collectors.joining());
    String text = IntStream.range(0, 200).mapToObj(i -> "w" + i + "<a role=doc-noteref href='#n" + i + "'>c</a>")
        .collect(Collectors.joining(" "));
    Set set = set("", "<p>" + text + "</p>" + notes);
    assertThat(set.words()).filteredOn(word -> word.startsWith("k")).hasSize(200);
    assertThat(set.words()).filteredOn(word -> word.startsWith("n")).hasSize(200 * 40);
    set.pages().forEach(page -> assertThat(page.overlaps()).isEmpty());
    assertThat(set.findings()).isEmpty();
  }

  @Test
  void noRoomForText() {
    assertThat(set("@page { margin: 200pt }", "<p>w0</p>").codes(Severity.ERROR)).containsExactly("TYP111");
    assertThat(set("p { margin-left: 290pt }", "<p>w0 w1</p>").codes(Severity.ERROR)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"font-size: 4000pt", "line-height: 5000pt", "padding-top: 5000pt", "margin-left: 5000pt", "width: 5000pt",
      "height: 5000pt", "text-indent: 5000pt", "letter-spacing: 500pt", "margin-left: -5000pt"})
  void measuresOutOfAllProportion(String declaration) {
    Set set = set("p { " + declaration + " }", "<p>w0 w1 w2</p>");
    assertThat(set.letters()).isEqualTo("w0w1w2");
    boolean outside = set.pages().stream().anyMatch(page -> !page.outside(0).isEmpty());
    assertThat(!outside || !set.codes(Severity.ERROR).isEmpty()).as("%s: %s", declaration, set.findings()).isTrue();
  }
}
