package org.gatefold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gatefold.PdfPages.Glyph;
import org.gatefold.cite.Citer;
import org.gatefold.diag.Diagnostic;
import org.gatefold.diag.Outcome;
import org.gatefold.fill.Filler;
import org.gatefold.load.Manuscripts;
import org.gatefold.load.Request;
import org.gatefold.model.DocumentId;
import org.gatefold.model.FilledPage;
import org.gatefold.model.RenderedPdf;
import org.gatefold.model.Verdict;
import org.gatefold.model.job.Edition;
import org.gatefold.preflight.PreflightCode;
import org.gatefold.preflight.TextProof;
import org.gatefold.render.Renderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** This repository's article in two languages side by side: both ways round, in letters of every kind. */
class BilingualTest {
  private static final String FORMAT = "bilingual";
  private static final Pipeline PIPELINE = new Pipeline();
  private static final List<Made> MADE = Stream.of(
      made("es-CO", "en-US"), made("es-CO", "ar"), made("ar", "es-CO"), made("zh-CN", "de-DE")).toList();

  /** A finished file, read back. */
  record Made(DocumentId id, Verdict verdict, List<Diagnostic> findings, FilledPage filled, PdfPages pages) {
    String main() {
      return id.locale().toLanguageTag();
    }

    String beside() {
      DocumentId.Beside beside = id.beside();
      return beside == null ? "" : beside.locale().toLanguageTag();
    }

    @Override
    public String toString() {
      return id.path();
    }
  }

  static Stream<Made> made() {
    return MADE.stream();
  }

  private static Request request(String main, String beside) {
    return new Request(MainJob.ROOT, List.of(), List.of(Locale.forLanguageTag(main)), List.of(Locale.forLanguageTag(beside)),
        List.of(FORMAT), List.of(Edition.SCREEN));
  }

  private static Made made(String main, String beside) {
    try (Pipeline.Run run = PIPELINE.open(request(main, beside)).get()) {
      DocumentId id = run.documents().getFirst();
      Pipeline.Result result = PIPELINE.build(run, id);
      Verdict verdict = result.verdict().orElseThrow(() -> new AssertionError(id + ": " + result.diagnostics()));
      FilledPage filled = new Citer().cite(Manuscripts.manuscript(run.library(), id)).then(new Filler()::fill).get();
      return new Made(id, verdict, result.diagnostics(), filled, PdfPages.read(verdict.pdf().bytes()));
    }
  }

  @Test
  void isNamedForItsCompanionUnlessThatIsTheUsualOne() {
    assertThat(MADE).extracting(one -> one.id().path()).containsExactly(
        "lower-back-pain/es-CO/bilingual.screen.pdf", "lower-back-pain/es-CO/bilingual-ar.screen.pdf",
        "lower-back-pain/ar/bilingual-es-CO.screen.pdf", "lower-back-pain/zh-CN/bilingual-de-DE.screen.pdf");
  }

  @ParameterizedTest
  @MethodSource("made")
  void nobodyHasAnythingToSayAgainstIt(Made made) {
    // What the rules say of the words is theirs; see PatientFindingsTest.
    assertThat(made.findings()).filteredOn(one -> one.isError() || !one.code().getClass().getName().contains(".cite.")).isEmpty();
    assertThat(made.pages().sheets()).hasSizeBetween(4, 7);
  }

  @ParameterizedTest
  @MethodSource("made")
  void isAccessibleAndFitForArchives(Made made) {
    VeraPdf.assertCompliant(made.verdict().pdf().bytes());
  }

  /** Others than those: with {@code -Dgatefold.everything=true} any two languages of the job, either first. */
  static Stream<Arguments> others() {
    List<String> all = MainJobTest.LOCALES;
    Stream<List<String>> pairs = MainJob.everything()
        ? all.stream().flatMap(main -> all.stream().map(beside -> List.of(main, beside)))
        : Stream.of();
    return Stream.concat(pairs, Stream.of(List.of("en-XA", "es-CO"), List.of("en-XB", "ar")))
        .filter(pair -> !pair.getFirst().equals(pair.getLast()))
        .filter(pair -> MADE.stream().noneMatch(one -> List.of(one.main(), one.beside()).equals(pair)))
        .map(pair -> Arguments.of(pair.getFirst(), pair.getLast()));
  }

  @ParameterizedTest
  @MethodSource("others")
  void anyTwoLanguagesGoTogether(String main, String beside) {
    Made made = made(main, beside);
    nobodyHasAnythingToSayAgainstIt(made);
    isAccessibleAndFitForArchives(made);
  }

  @Test
  void isMadeForPrintersToo() {
    Request request = new Request(MainJob.ROOT, List.of(), List.of(Locale.forLanguageTag("es-CO")),
        List.of(Locale.forLanguageTag("ar")), List.of(FORMAT), List.of(Edition.PRESS, Edition.OFFICE, Edition.OFFICE_GRAYSCALE));
    try (Pipeline.Run run = PIPELINE.open(request).get()) {
      assertThat(run.documents()).hasSize(3).allSatisfy(id -> {
        Pipeline.Result result = PIPELINE.build(run, id);
        assertThat(result.diagnostics()).noneMatch(Diagnostic::isError);
        assertThat(result.verdict()).isPresent();
      });
    }
  }

  /** What a screen reader says: a paragraph, then its translation, each in its own voice. */
  @ParameterizedTest
  @MethodSource("made")
  void isReadRowByRowInTwoVoices(Made made) {
    List<String> voices = made.pages().document().all("H2").stream().map(PdfElement::language).toList();
    assertThat(voices.size()).isGreaterThan(10);
    for (int i = 0; i + 1 < voices.size(); i += 2) {
      assertThat(voices.subList(i, i + 2)).containsExactly(made.main(), made.beside());
    }
    assertThat(made.pages().document().all("Table")).isEmpty();
    assertThat(made.pages().document().all("Note")).extracting(PdfElement::language).containsOnly(made.main());
  }

  /** The main language stands where its lines begin, and what stands side by side begins on one line. */
  @ParameterizedTest
  @MethodSource("made")
  void standsSideBySideOnOneLine(Made made) {
    double middle = made.pages().sheets().getFirst().width() / 2;
    boolean leftward = made.main().equals("ar");
    List<PdfElement> headings = made.pages().document().all("H2");
    for (int i = 0; i + 1 < headings.size() - 1; i += 2) {
      Glyph main = headings.get(i).glyphs().getFirst();
      Glyph beside = headings.get(i + 1).glyphs().getFirst();
      assertThat(main.page()).isEqualTo(beside.page());
      assertThat(main.y()).isCloseTo(beside.y(), offset(0.1));
      assertThat(main.x() > middle).as("main language on the right").isEqualTo(leftward);
      assertThat(beside.x() < middle).as("the other on the left").isEqualTo(leftward);
    }
  }

  /** Both texts call one note, which its page has once. */
  @ParameterizedTest
  @MethodSource("made")
  void aPageHasEachNoteOnce(Made made) {
    Map<Integer, List<String>> printed = new HashMap<>();
    made.pages().document().all("Note").forEach(note ->
        printed.computeIfAbsent(note.page(), page -> new ArrayList<>()).add(note.all("Lbl").getFirst().text()));
    assertThat(printed.values()).isNotEmpty().allSatisfy(notes -> assertThat(notes).doesNotHaveDuplicates());
    Set<String> all = new TreeSet<>();
    printed.values().forEach(all::addAll);
    assertThat(all).containsExactlyElementsOf(IntStream.rangeClosed(1, 8).mapToObj(Integer::toString).toList());
  }

  /** Whoever reads one column is told how far that text is. */
  @ParameterizedTest
  @MethodSource("made")
  void everyPageSaysWhatEitherTextLacks(Made made) throws IOException {
    FilledPage page = made.filled();
    for (String language : List.of(made.main(), made.beside())) {
      Properties messages = new Properties();
      String file = "templates/messages/" + Locale.forLanguageTag(language).getLanguage() + ".properties";
      try (var reader = Files.newBufferedReader(MainJob.ROOT.resolve(file))) {
        messages.load(reader);
      }
      String line = page.variables().getOrDefault(language.equals(made.main()) ? "review-line" : "beside-review-line", "");
      assertThat(line).contains(messages.getProperty("review.draft"));
      assertThat(line.contains(messages.getProperty("review.machine"))).isEqualTo(!language.equals("en-US"));
    }
  }

  @ParameterizedTest
  @MethodSource("made")
  void cellsHaveTheirLanguageAndDirection(Made made) {
    Document html = Jsoup.parse(made.filled().html());
    assertThat(html.select(".pair")).isNotEmpty().allSatisfy(pair -> {
      List<Element> sides = pair.select(".side");
      assertThat(sides).hasSize(2);
      assertThat(sides.getFirst().attr("lang")).isEqualTo(made.main());
      assertThat(sides.getFirst().attr("dir")).isEqualTo(made.main().equals("ar") ? "rtl" : "ltr");
      assertThat(sides.getLast().attr("lang")).isEqualTo(made.beside());
      assertThat(sides.getLast().attr("dir")).isEqualTo(made.beside().equals("ar") ? "rtl" : "ltr");
    });
    assertThat(html.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    assertThat(html.select(".nothing")).isEmpty();
  }

  /** The proof knows both texts: a paragraph of the second one that is not printed is found. */
  @Test
  void aLostParagraphOfEitherTextIsFound() {
    FilledPage page = MADE.get(1).filled();
    Set<String> files = new HashSet<>();
    page.passages().stream().filter(one -> one.note() == 0).forEach(one -> files.add(one.origin().file()));
    assertThat(files).containsExactlyInAnyOrder(
        "articles/lower-back-pain/article.ar.md", "articles/lower-back-pain/article.es-CO.md");
    assertThat(proof(page).diagnostics()).isEmpty();
    for (String language : List.of("es-CO", "ar")) {
      Document html = Jsoup.parse(page.html());
      Element lost = html.select(".paragraph .side[lang=" + language + "] p").get(3);
      String origin = lost.attr("data-origin");
      lost.remove();
      assertThat(proof(with(page, html.outerHtml())).diagnostics()).isNotEmpty().allSatisfy(finding -> {
        assertThat(finding.code()).isIn(PreflightCode.PASSAGE_MISSING, PreflightCode.PASSAGE_DIFFERS);
        assertThat(finding.origin()).hasToString(origin);
      });
    }
  }

  private static FilledPage with(FilledPage page, String html) {
    return new FilledPage(page.id(), page.metadata(), html, page.template(), page.styles(), page.variables(), page.resources(),
        page.pages(), page.passages());
  }

  private static Outcome<Verdict> proof(FilledPage page) {
    try (Pipeline.Run run = PIPELINE.open(request("es-CO", "ar")).get()) {
      RenderedPdf pdf = run.typesetter().typeset(page).then(new Renderer()::render).get();
      return new TextProof().prove(pdf);
    }
  }
}
