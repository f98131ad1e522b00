package org.gatefold.preflight.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gatefold.impose.Folds.A5;
import static org.gatefold.impose.Folds.BLEED;
import static org.gatefold.impose.Folds.BOOKLET;
import static org.gatefold.impose.Folds.HALVES;
import static org.gatefold.impose.Folds.LETTER_FOLD;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.gatefold.diag.Diagnostic;
import org.gatefold.impose.Folds;
import org.gatefold.impose.Imposer;
import org.gatefold.impose.Pages;
import org.gatefold.model.RenderedPdf;
import org.gatefold.model.job.Finishing;
import org.gatefold.model.job.Marks;
import org.gatefold.model.job.Paper;
import org.gatefold.model.job.Production;
import org.gatefold.model.sheet.Area;
import org.gatefold.model.sheet.ImposedPdf;
import org.gatefold.model.sheet.Placement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SheetProofTest {
  private static final ImposedPdf FOLDED = folded(Paper.A4, false);

  static Stream<ImposedPdf> sheets() {
    return Stream.of(
        FOLDED,
        folded(Paper.LETTER, true),
        impose(Pages.press(BLEED).add(7, A5), Folds.press(BOOKLET, Paper.A4, Marks.ALL), false),
        impose(Pages.press(BLEED).add(2, A5), Folds.press(new Finishing.Leaves(), Paper.A4, Marks.CROP), false),
        impose(Pages.office().panels(LETTER_FOLD, Paper.A4), Folds.office(new Finishing.Folded(LETTER_FOLD), Paper.A4), true),
        impose(Pages.office().add(20, A5), Folds.office(BOOKLET, Paper.A4), false),
        impose(Pages.office().add(3, Folds.HALF_LETTER),
            Folds.office(new Finishing.TwoUp("2-up", HALVES, false), Paper.LETTER), false));
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void pagesLookOnSheetsAsTheyDidByThemselves(ImposedPdf sheets) {
    assertThat(new SheetProof().prove(sheets).diagnostics()).isEmpty();
  }

  @Test
  void findsAPageThatStandsElsewhere() {
    List<Placement> moved = new ArrayList<>(FOLDED.placements());
    Placement first = moved.getFirst();
    moved.set(0, new Placement(first.sheet(), first.page(), first.trim().moved(2, 0), first.clip()));
    assertThat(findings(with(FOLDED, FOLDED.sheets(), moved))).singleElement().asString()
        .startsWith("SHT002 page 6 of `back-pain/en-US/trifold.press.pdf` looks different on side 1");
  }

  @Test
  void findsWhatCoversAPage() throws IOException {
    RenderedPdf spoiled = paint(FOLDED.sheets(), 1, new Area(400, 300, 12, 12));
    assertThat(findings(with(FOLDED, spoiled, FOLDED.placements()))).singleElement().asString()
        .isEqualTo("SHT002 page 4 of `back-pain/en-US/trifold.press.pdf` looks different on side 2 of the sheets, "
            + "27 mm from its left edge and 115 mm from its top edge");
  }

  @Test
  void findsInkWhereNoPageIs() throws IOException {
    ImposedPdf office = impose(Pages.office().panels(LETTER_FOLD, Paper.A4),
        Folds.office(new Finishing.Folded(LETTER_FOLD), Paper.A4), false);
    RenderedPdf spoiled = paint(office.sheets(), 0, new Area(300, 2, 8, 4));
    assertThat(findings(with(office, spoiled, office.placements()))).singleElement().asString()
        .startsWith("SHT003 side 1 of the sheets").contains("106 mm from the left edge and 208 mm from the top edge");
  }

  @Test
  void findsAPageThatIsOnNoSheet() {
    List<Placement> without = FOLDED.placements().stream().filter(one -> one.page() != 3).toList();
    assertThat(findings(with(FOLDED, FOLDED.sheets(), without))).anyMatch(line -> line.startsWith("SHT004 page 4"));
  }

  /** PDFBox would blur a form with a group; a page that mixes colours is compared all the same. */
  @Test
  void findsAGroupThatWasLost() throws IOException {
    COSDictionary group = new COSDictionary();
    group.setItem(COSName.S, COSName.TRANSPARENCY);
    group.setItem(COSName.CS, COSName.DEVICECMYK);
    ImposedPdf sheets = impose(Pages.press(BLEED).panels(LETTER_FOLD, Paper.A4).change(Pages.entry(3, "Group", group)),
        Folds.press(LETTER_FOLD, Paper.A4, Marks.ALL), false);
    assertThat(findings(sheets)).isEmpty();
    ByteArrayOutputStream without = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(sheets.sheets().bytes())) {
      document.getPage(1).getCOSObject().removeItem(COSName.GROUP);
      document.save(without);
    }
    RenderedPdf spoiled = new RenderedPdf(sheets.sheets().id(), without.toByteArray(), 2, List.of());
    assertThat(findings(with(sheets, spoiled, sheets.placements()))).singleElement().asString().startsWith("SHT005 1 pages");
  }

  private static ImposedPdf with(ImposedPdf one, RenderedPdf sheets, List<Placement> placements) {
    return new ImposedPdf(one.source(), sheets, one.trims(), placements, one.production(), one.rightToLeft());
  }

  private static List<String> findings(ImposedPdf sheets) {
    List<Diagnostic> found = new SheetProof().prove(sheets).diagnostics();
    return found.stream().map(one -> one.code().id() + " " + one.message()).toList();
  }

  private static ImposedPdf folded(Paper paper, boolean rightToLeft) {
    return impose(Pages.press(BLEED).panels(LETTER_FOLD, paper), Folds.press(LETTER_FOLD, paper, Marks.ALL), rightToLeft);
  }

  private static ImposedPdf impose(Pages pages, Production production, boolean rightToLeft) {
    return new Imposer().impose(pages.pdf(), production, rightToLeft).get();
  }

  private static RenderedPdf paint(RenderedPdf file, int page, Area area) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(file.bytes())) {
      try (PDPageContentStream content = new PDPageContentStream(
          document, document.getPage(page), PDPageContentStream.AppendMode.APPEND, false, true)) {
        content.setNonStrokingColor(1f, 0f, 0f, 0f);
        content.addRect((float) area.x(), (float) area.y(), (float) area.width(), (float) area.height());
        content.fill();
      }
      document.save(out);
    }
    return new RenderedPdf(file.id(), out.toByteArray(), file.pages(), List.of());
  }
}
