package org.gatefold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.gatefold.MainJob.Made;
import org.gatefold.PdfPages.Sheet;
import org.gatefold.diag.Diagnostic;
import org.gatefold.model.DocumentId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code gatefold build} promises of the files that it makes of this repository. */
class MainJobTest {
  private static final double LETTER_WIDTH = 612;
  private static final double LETTER_HEIGHT = 792;

  static Stream<Made> documents() {
    return MainJob.documents();
  }

  @Test
  void makesEveryDocument() {
    assertThat(documents().map(Made::id).map(DocumentId::path)).containsExactly(
        "lower-back-pain/en-US/booklet.screen.pdf", "lower-back-pain/en-US/handout.screen.pdf",
        "lower-back-pain/en-US/large-print.screen.pdf", "lower-back-pain/en-US/trifold.screen.pdf",
        "lower-back-pain/es-CO/booklet.screen.pdf", "lower-back-pain/es-CO/handout.screen.pdf",
        "lower-back-pain/es-CO/large-print.screen.pdf", "lower-back-pain/es-CO/trifold.screen.pdf");
  }

  @ParameterizedTest
  @MethodSource("documents")
  void hasNoErrors(Made made) {
    assertThat(made.findings()).noneMatch(Diagnostic::isError);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void hasPagesThatThePressCanUse(Made made) {
    List<Sheet> sheets = made.pages().sheets();
    switch (made.id().format()) {
      case "handout" -> assertThat(sheets).hasSizeBetween(1, 4).containsOnly(new Sheet(LETTER_WIDTH, LETTER_HEIGHT));
      case "large-print" -> assertThat(sheets).hasSizeBetween(5, 12).containsOnly(new Sheet(LETTER_WIDTH, LETTER_HEIGHT));
      case "booklet" -> assertThat(sheets).hasSize(12).containsOnly(new Sheet(LETTER_HEIGHT / 2, LETTER_WIDTH));
      default -> foldsInThree(sheets);
    }
  }

  /** The flap and the panel behind it are narrower, and each side of the sheet has three panels. */
  private static void foldsInThree(List<Sheet> sheets) {
    assertThat(sheets).extracting(Sheet::width).containsExactly(265.5, 261.0, 265.5, 265.5, 261.0, 265.5);
    assertThat(sheets).extracting(Sheet::height).containsOnly(LETTER_WIDTH);
    assertThat(sheets.get(0).width() + sheets.get(1).width() + sheets.get(5).width()).isEqualTo(LETTER_HEIGHT);
    assertThat(sheets.subList(2, 5).stream().mapToDouble(Sheet::width).sum()).isEqualTo(LETTER_HEIGHT);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void isSmallEnoughForMail(Made made) {
    assertThat(made.pdf()).hasSizeLessThanOrEqualTo(made.is("handout") ? 75_000 : 120_000);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void isAccessibleAndFitForArchives(Made made) {
    VeraPdf.assertCompliant(made.pdf());
  }

  @Test
  void dependsOnNothingButTheWorkspace() {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-deva"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      List<Made> again = MainJob.build();
      assertThat(again).zipSatisfy(
          documents().toList(), (one, other) -> assertThat(one.pdf()).as("%s", one).isEqualTo(other.pdf()));
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void saysWhatItIs(Made made) throws IOException {
    String title = frontMatter(made, "title");
    try (PDDocument document = Loader.loadPDF(made.pdf())) {
      assertThat(document.getDocumentCatalog().getViewerPreferences().displayDocTitle()).isTrue();
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo(made.language());
      assertThat(document.getDocumentInformation().getTitle()).isEqualTo(title);
      String packet =
          new String(document.getDocumentCatalog().getMetadata().toByteArray(), java.nio.charset.StandardCharsets.UTF_8);
      assertThat(packet).contains(">" + title + "<").contains("pdfuaid:part");
    }
    assertThat(made.pages().document().all("H1")).extracting(PdfElement::text).containsExactly(title);
  }

  static String frontMatter(Made made, String key) throws IOException {
    return Files.readAllLines(made.source()).stream().filter(line -> line.startsWith(key + ": \""))
        .map(line -> line.substring(key.length() + 3, line.length() - 1)).findFirst().orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void hasAHeadingForEachBookmark(Made made) throws IOException {
    List<PdfElement> headings = made.pages().document().all().filter(PdfElement::isHeading).toList();
    List<String> bookmarks = new ArrayList<>();
    List<PDPageXYZDestination> places = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(made.pdf())) {
      collect(document.getDocumentCatalog().getDocumentOutline(), 1, bookmarks, places);
      assertThat(bookmarks)
          .containsExactlyElementsOf(headings.stream().map(one -> one.type() + " " + one.text()).toList());
      for (int i = 0; i < places.size(); i++) {
        PdfPages.Glyph first = headings.get(i).glyphs().getFirst();
        assertThat(places.get(i).retrievePageNumber()).as(bookmarks.get(i)).isEqualTo(first.page());
        double top = made.pages().sheets().get(first.page()).height() - places.get(i).getTop();
        assertThat(first.y() - top).as("depth of the heading below its bookmark's place")
            .isBetween(0.0, 2.5 * first.size());
      }
    }
  }

  /** Bookmarks lie as deep as the level of their heading says. */
  private static void collect(PDOutlineNode parent, int level, List<String> titles, List<PDPageXYZDestination> places)
      throws IOException {
    for (PDOutlineItem item : parent.children()) {
      titles.add("H" + level + " " + item.getTitle());
      places.add((PDPageXYZDestination) item.getDestination());
      collect(item, level + 1, titles, places);
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyPageSaysThatItIsACopyForReview(Made made) {
    List<String> lines = switch (made.language()) {
      case "en-US" -> List.of("Review copy · not approved for patients");
      case "es-CO" -> List.of(
          "Ejemplar de revisión · no aprobado para pacientes", "Traducción automática, aún sin revisar");
      default -> throw new AssertionError("say here what a page in " + made.language() + " should say");
    };
    assertThat(IntStream.range(0, made.pages().sheets().size()).mapToObj(made.pages()::artifacts))
        .allSatisfy(margin -> assertThat(margin).contains(lines));
  }

  /** A screen reader has to change its voice for an English title in a Spanish text. */
  @ParameterizedTest
  @MethodSource("documents")
  void marksTheLanguageOfTitles(Made made) {
    PdfElement document = made.pages().document();
    assertThat(document.language()).isEqualTo(made.language());
    List<String> foreign = document.all("Note").stream().map(note -> String.join(" / ", note.all("Span").stream()
        .filter(span -> span.language().equals("en-US")).map(PdfElement::text).toList())).toList();
    if (made.language().equals("en-US")) {
      assertThat(document.all()).extracting(PdfElement::language).containsOnly("en-US");
    } else {
      assertThat(foreign).as("title and journal of each note").isNotEmpty().allMatch(words -> words.contains(" / "))
          .contains("Intervertebral Disc Regeneration Using Autologous Mesenchymal Stem Cells / Transplantation");
      assertThat(document.all("H2")).extracting(PdfElement::language).containsOnly(made.language());
    }
  }

  /** A heading, or a sentence that ends in a colon, stands above what it announces. */
  @ParameterizedTest
  @MethodSource("documents")
  void noAnnouncementIsTheLastLineOfItsColumn(Made made) {
    List<PdfElement> blocks = made.pages().document().all()
        .filter(one -> one.isHeading() || List.of("P", "LBody", "TOCI").contains(one.type()))
        .filter(one -> !one.glyphs().isEmpty()).toList();
    for (int i = 0; i < blocks.size() - 1; i++) {
      PdfPages.Glyph last = blocks.get(i).glyphs().getLast();
      PdfPages.Glyph next = blocks.get(i + 1).glyphs().getFirst();
      if (blocks.get(i).isHeading() || blocks.get(i).text().endsWith(":")) {
        assertThat(next.page()).as("page of what follows: %s", blocks.get(i).text()).isEqualTo(last.page());
        assertThat(next.y()).as("place of what follows: %s", blocks.get(i).text()).isGreaterThan(last.y());
        assertThat(next.y() - last.y()).as("gap").isCloseTo(0, offset(80.0));
      }
    }
  }
}
