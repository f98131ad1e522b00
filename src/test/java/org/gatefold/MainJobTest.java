package org.gatefold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
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

  private static final double A4_WIDTH = 595.276;
  private static final double A4_HEIGHT = 841.89;
  static final List<String> LOCALES =
      List.of("en-US", "es-CO", "pt-BR", "fr-FR", "de-DE", "nl-NL", "it-IT", "ru-RU", "ar", "zh-CN");
  private static final List<String> FORMATS = List.of("booklet", "handout", "large-print", "trifold");

  static Stream<Made> documents() {
    return MainJob.documents();
  }

  static Stream<Made> sample() {
    return MainJob.sample();
  }

  @Test
  void makesEveryDocument() {
    assertThat(documents().map(Made::id).map(DocumentId::path)).containsExactlyElementsOf(LOCALES.stream().sorted()
        .flatMap(locale -> FORMATS.stream().map(format -> "lower-back-pain/" + locale + "/" + format + ".screen.pdf"))
        .toList());
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
    boolean letter = List.of("en-US", "es-CO").contains(made.language());
    double width = letter ? LETTER_WIDTH : A4_WIDTH;
    double height = letter ? LETTER_HEIGHT : A4_HEIGHT;
    switch (made.id().format()) {
      case "handout" -> assertThat(sheets).hasSizeBetween(1, 4);
      case "large-print" -> assertThat(sheets).hasSizeBetween(5, 12);
      case "booklet" -> assertThat(sheets).hasSize(12);
      default -> foldsInThree(sheets, width, height, letter);
    }
    if (!made.is("trifold")) {
      assertThat(sheets).allSatisfy(sheet -> {
        assertThat(sheet.width()).isCloseTo(made.is("booklet") ? height / 2 : width, offset(2.0));
        assertThat(sheet.height()).isCloseTo(made.is("booklet") ? width : height, offset(0.2));
      });
    }
  }

  /** The flap and the panel behind it are narrower, and each side of the sheet has three panels. */
  private static void foldsInThree(List<Sheet> sheets, double width, double height, boolean letter) {
    if (letter) {
      assertThat(sheets).extracting(Sheet::width).containsExactly(265.5, 261.0, 265.5, 265.5, 261.0, 265.5);
    }
    assertThat(sheets).extracting(Sheet::height).allSatisfy(one -> assertThat(one).isCloseTo(width, offset(0.2)));
    assertThat(sheets.get(0).width() + sheets.get(1).width() + sheets.get(5).width()).isCloseTo(height, offset(0.2));
    assertThat(sheets.subList(2, 5).stream().mapToDouble(Sheet::width).sum()).isCloseTo(height, offset(0.2));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void isSmallEnoughForMail(Made made) {
    int fonts = made.language().equals("zh-CN") ? 80_000 : 0; // each of its letters is as large as a word
    assertThat(made.pdf()).hasSizeLessThanOrEqualTo((made.is("handout") ? 75_000 : 120_000) + fonts);
  }

  @ParameterizedTest
  @MethodSource("sample")
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
    String title = frontMatter(made, "title").replace("\u00AD", "");
    try (PDDocument document = Loader.loadPDF(made.pdf())) {
      assertThat(document.getDocumentCatalog().getViewerPreferences().displayDocTitle()).isTrue();
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo(made.language());
      assertThat(document.getDocumentInformation().getTitle()).isEqualTo(title);
      String packet =
          new String(document.getDocumentCatalog().getMetadata().toByteArray(), java.nio.charset.StandardCharsets.UTF_8);
      assertThat(packet).contains(">" + title + "<").contains("pdfuaid:part");
    }
    assertThat(made.pages().document().all("H1")).extracting(one -> bare(one.text())).containsExactly(bare(title));
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
          .containsExactlyElementsOf(
              headings.stream().map(one -> one.type() + " " + bare(one.text())).toList());
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
      assertThat(item.getTitle()).doesNotContain("\u00AD");
      titles.add("H" + level + " " + bare(item.getTitle()));
      places.add((PDPageXYZDestination) item.getDestination());
      collect(item, level + 1, titles, places);
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyPageSaysThatItIsACopyForReview(Made made) throws IOException {
    Properties messages = new Properties();
    try (Reader file = Files.newBufferedReader(
        MainJob.ROOT.resolve("templates/messages/" + made.id().locale().getLanguage() + ".properties"))) {
      messages.load(file);
    }
    List<String> lines = new ArrayList<>(List.of(messages.getProperty("review.draft")));
    if (!made.language().equals("en-US")) {
      lines.add(messages.getProperty("review.machine"));
    }
    // Running lines are no part of the text: they are read as they stand, from left to right, with their marks anywhere.
    List<String> seen = made.language().equals("ar")
        ? lines.stream().map(line -> new StringBuilder(bare(line)).reverse().toString()).toList()
        : lines.stream().map(MainJobTest::bare).toList();
    assertThat(IntStream.range(0, made.pages().sheets().size()).mapToObj(made.pages()::artifacts))
        .allSatisfy(margin -> assertThat(bare(margin)).contains(seen));
  }

  private static String bare(String text) {
    return text.replaceAll("[\\p{M}\u00AD]", "").replaceAll("[\u00A0\u202F]", " ");
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
      boolean latin = !List.of("ru-RU", "ar", "zh-CN").contains(made.language());
      String title = "Intervertebral Disc Regeneration Using Autologous Mesenchymal Stem Cells";
      assertThat(foreign).as("title and journal of each note, or all of it in a text of other letters").isNotEmpty()
          .anyMatch(words -> latin ? words.equals(title + " / Transplantation") : words.matches("Orozco.* et al.*" + title + ".*2011.*"))
          .allMatch(words -> !latin || words.contains(" / "));
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
