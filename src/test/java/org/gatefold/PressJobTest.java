package org.gatefold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.gatefold.diag.Diagnostic;
import org.gatefold.diag.Severity;
import org.gatefold.load.Request;
import org.gatefold.model.DocumentId;
import org.gatefold.model.Verdict;
import org.gatefold.model.job.Edition;
import org.gatefold.model.job.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the repository's own formats give printers: the clinic's and a print shop's. */
class PressJobTest {
  private static final double BLEED = 9;
  private static final double BLEED_A4 = 3 * 72 / 25.4;
  private static final double AROUND = 15 * 72 / 25.4;
  private static final Locale SPANISH = Locale.forLanguageTag("es-CO");
  private static final Locale ARABIC = Locale.forLanguageTag("ar");
  private static final List<Made> MADE = build();

  /** A file for a printer. */
  record Made(DocumentId id, Verdict verdict, List<Diagnostic> findings) {
    boolean is(String format, Edition edition) {
      return id.format().equals(format) && id.edition() == edition;
    }

    @Override
    public String toString() {
      return id.path();
    }
  }

  private static List<Made> build() {
    Pipeline pipeline = new Pipeline();
    Request all = new Request(MainJob.ROOT, List.of(), List.of(Locale.US, SPANISH, ARABIC), List.of(),
        List.of(Edition.PRESS, Edition.OFFICE, Edition.OFFICE_GRAYSCALE));
    try (Pipeline.Run run = pipeline.open(all).get()) {
      return run.documents().stream().flatMap(id -> documents(id)).distinct().sorted().map(id -> {
        Pipeline.Result result = pipeline.build(run, id);
        return new Made(id,
            result.verdict().orElseThrow(() -> new AssertionError(id + ": " + result.diagnostics())),
            result.diagnostics());
      }).toList();
    }
  }

  /** Single pages in the source's language, sheets in a longer one, and a leaflet that opens the other way. */
  private static Stream<DocumentId> documents(DocumentId id) {
    List<String> formats = id.locale().equals(Locale.US) ? List.of("handout", "large-print")
        : id.locale().equals(SPANISH) ? List.of("trifold", "booklet") : List.of("trifold");
    return formats.stream().map(format -> new DocumentId(id.article(), id.locale(), format, id.edition()));
  }

  static Stream<Made> made() {
    return MADE.stream();
  }

  @Test
  void makesEveryEdition() {
    assertThat(MADE).hasSize(15);
  }

  @ParameterizedTest
  @MethodSource("made")
  void nobodyHasAnythingToSayAgainstIt(Made made) {
    assertThat(made.findings()).filteredOn(finding ->
        finding.severity() == Severity.ERROR || finding.severity() == Severity.WARNING).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("made")
  void everyWordWasProvedBeforeItWentOnSheets(Made made) {
    assertThat(made.verdict().wordsProved()).isGreaterThan(made.id().format().equals("trifold") ? 400 : 700);
  }

  @ParameterizedTest
  @MethodSource("made")
  void pagesHaveTheBoxesOfTheirKind(Made made) throws IOException {
    try (PDDocument document = Loader.loadPDF(made.verdict().pdf().bytes())) {
      for (PDPage page : document.getPages()) {
        PDRectangle trim = page.getTrimBox();
        boolean landscape = trim.getWidth() > trim.getHeight();
        boolean sheet = made.id().format().equals("trifold")
            || (made.id().format().equals("booklet") && made.id().edition() != Edition.PRESS);
        assertThat(landscape).isEqualTo(sheet);
        double bleed = made.id().locale().equals(ARABIC) ? BLEED_A4 : BLEED;
        if (made.id().edition() == Edition.PRESS) {
          assertThat(page.getBleedBox().getWidth()).isCloseTo((float) (trim.getWidth() + 2 * bleed), offset(0.01f));
          assertThat((double) page.getMediaBox().getWidth()).isCloseTo(trim.getWidth() + 2 * AROUND, offset(0.01));
        } else {
          assertThat(page.getMediaBox().getWidth()).isEqualTo(trim.getWidth());
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("made")
  void staffSeeItBeforeItIsPrinted(Made made) throws IOException {
    List<String> beside = made.verdict().companions().stream().map(Resource::path)
        .map(path -> path.substring(path.indexOf('.') + 1 + made.id().edition().id().length() + 1)).toList();
    boolean office = made.id().edition().isOffice();
    assertThat(beside.contains("how-to-print.pdf")).isEqualTo(office);
    List<String> pictures = beside.stream().filter(name -> name.endsWith(".png")).toList();
    switch (made.id().format()) {
      case "trifold" -> assertThat(pictures).containsExactly("folded.png", "side-1.png", "side-2.png");
      case "booklet" -> assertThat(pictures).hasSize(office ? 7 : 1).startsWith("folded.png");
      default -> assertThat(pictures).isEmpty();
    }
    for (Resource one : made.verdict().companions()) {
      if (one.path().endsWith(".png")) {
        assertThat(ImageIO.read(new ByteArrayInputStream(one.bytes())).getWidth()).as(one.path()).isGreaterThan(500);
      }
    }
  }
}
