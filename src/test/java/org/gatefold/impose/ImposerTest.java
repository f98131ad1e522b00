package org.gatefold.impose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.gatefold.impose.Folds.A5;
import static org.gatefold.impose.Folds.BLEED;
import static org.gatefold.impose.Folds.BOOKLET;
import static org.gatefold.impose.Folds.HALVES;
import static org.gatefold.impose.Folds.LETTER_FOLD;
import static org.gatefold.impose.Pages.MM;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.gatefold.model.RenderedPdf;
import org.gatefold.model.job.Edition;
import org.gatefold.model.job.Finishing;
import org.gatefold.model.job.Marks;
import org.gatefold.model.job.Paper;
import org.gatefold.model.sheet.ImposedPdf;
import org.gatefold.model.sheet.Placement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ImposerTest {
  private static final RenderedPdf PANELS = Pages.press(BLEED).panels(LETTER_FOLD, Paper.A4).pdf();

  @Test
  void panelsStandWhereTheRecipeHasThem() {
    ImposedPdf sheets = press(Marks.ALL, false);
    assertThat(sheets.sheets().pages()).isEqualTo(2);
    assertThat(pagesFromLeft(sheets, 0)).containsExactly(2, 6, 1);
    assertThat(pagesFromLeft(sheets, 1)).containsExactly(3, 4, 5);
    assertThat(lefts(sheets, 0)).containsExactly(0.0, 97.0, 197.0);
    assertThat(lefts(sheets, 1)).containsExactly(0.0, 100.0, 200.0);
  }

  @Test
  void leftAndRightChangePlacesForTextFromRightToLeft() {
    ImposedPdf sheets = press(Marks.ALL, true);
    assertThat(pagesFromLeft(sheets, 0)).containsExactly(1, 6, 2);
    assertThat(pagesFromLeft(sheets, 1)).containsExactly(5, 4, 3);
    assertThat(lefts(sheets, 0)).containsExactly(0.0, 100.0, 200.0);
    assertThat(lefts(sheets, 1)).containsExactly(0.0, 97.0, 197.0);
  }

  /** A fold is never where it should be to a hair: what is read first covers half a millimetre of what is read later. */
  @Test
  void thePanelThatIsReadFirstGoesHalfAMillimetreOverTheFold() {
    ImposedPdf sheets = press(Marks.NONE, false);
    Placement cover = on(sheets, 0, 1);
    Placement back = on(sheets, 0, 6);
    Placement flap = on(sheets, 0, 2);
    assertThat(cover.trim().x() - cover.clip().x()).isCloseTo(0.5 * MM, within(0.001));
    assertThat(back.clip().right()).isCloseTo(cover.clip().x(), within(0.001));
    assertThat(flap.clip().right() - flap.trim().right()).isCloseTo(0.5 * MM, within(0.001));
    assertThat(back.clip().x()).isCloseTo(flap.clip().right(), within(0.001));
    assertThat(flap.trim().x() - flap.clip().x()).isCloseTo(BLEED, within(0.001));
    assertThat(flap.trim().y() - flap.clip().y()).isCloseTo(BLEED, within(0.001));
  }

  @Test
  void marksNeedRoomAroundTheSheet() throws IOException {
    try (PDDocument with = open(press(Marks.CROP, false)); PDDocument without = open(press(Marks.NONE, false))) {
      assertThat(with.getPage(0).getMediaBox().getWidth()).isCloseTo((float) (327 * MM), within(0.02f));
      assertThat(without.getPage(0).getMediaBox().getWidth()).isCloseTo((float) (303 * MM), within(0.02f));
      for (PDDocument document : List.of(with, without)) {
        for (PDPage page : document.getPages()) {
          assertThat(page.getTrimBox().getWidth()).isCloseTo((float) (297 * MM), within(0.02f));
          assertThat(page.getTrimBox().getHeight()).isCloseTo((float) (210 * MM), within(0.02f));
          assertThat(page.getBleedBox().getWidth()).isCloseTo((float) (303 * MM), within(0.02f));
        }
      }
    }
  }

  @Test
  void aPressSheetIsWhatItsPagesWere() throws IOException {
    ImposedPdf sheets = press(Marks.ALL, false);
    assertThat(new String(sheets.sheets().bytes(), 0, 8, java.nio.charset.StandardCharsets.US_ASCII)).isEqualTo("%PDF-1.6");
    try (PDDocument document = open(sheets)) {
      COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
      COSArray intents = catalog.getCOSArray(COSName.OUTPUT_INTENTS);
      assertThat(intents.size()).isEqualTo(1);
      COSDictionary intent = (COSDictionary) intents.getObject(0);
      assertThat(intent.getString(COSName.OUTPUT_CONDITION_IDENTIFIER)).isEqualTo("FOGRA39");
      COSStream profile = intent.getCOSStream(COSName.DEST_OUTPUT_PROFILE);
      assertThat(profile.createInputStream().readAllBytes()).isEqualTo(Pages.profile());
      assertThat(profile.getInt(COSName.N)).isEqualTo(4);
      COSDictionary info = document.getDocumentInformation().getCOSObject();
      assertThat(info.getString(COSName.CREATION_DATE)).isEqualTo("D:20261120000000Z");
      assertThat(info.getNameAsString("Trapped")).isEqualTo("False");
      String packet = new String(catalog.getCOSStream(COSName.METADATA).createInputStream().readAllBytes(),
          java.nio.charset.StandardCharsets.UTF_8);
      assertThat(packet).contains("PDF/X-4").doesNotContain("000000000001<").doesNotContain("000000000002<");
    }
  }

  /** Content streams of forms are those of the pages, bit by bit. */
  @Test
  void pagesAreNotEncodedAgain() throws IOException {
    List<byte[]> before = new ArrayList<>();
    List<byte[]> after = new ArrayList<>();
    try (PDDocument source = Loader.loadPDF(PANELS.bytes()); PDDocument sheets = open(press(Marks.ALL, false))) {
      for (PDPage page : source.getPages()) {
        before.add(page.getCOSObject().getCOSStream(COSName.CONTENTS).createRawInputStream().readAllBytes());
      }
      for (PDPage page : sheets.getPages()) {
        for (COSName name : page.getResources().getXObjectNames()) {
          COSStream form = page.getCOSObject().getCOSDictionary(COSName.RESOURCES).getCOSDictionary(COSName.XOBJECT)
              .getCOSStream(name);
          after.add(form.createRawInputStream().readAllBytes());
        }
      }
    }
    assertThat(after).hasSize(6).containsExactlyInAnyOrderElementsOf(before);
  }

  @Test
  void theSamePagesGiveTheSameBytes() {
    byte[] once = press(Marks.ALL, false).sheets().bytes();
    for (int i = 0; i < 12; i++) {
      assertThat(press(Marks.ALL, false).sheets().bytes()).isEqualTo(once);
    }
    assertThat(press(Marks.ALL, false).sheets().bytes()).isNotEqualTo(press(Marks.ALL, true).sheets().bytes());
  }

  @ParameterizedTest
  @EnumSource(Paper.class)
  void officeSheetsArePlainPaperWithASafeMargin(Paper paper) throws IOException {
    RenderedPdf panels = Pages.office().panels(LETTER_FOLD, paper).pdf();
    ImposedPdf sheets = new Imposer().impose(panels, Folds.office(new Finishing.Folded(LETTER_FOLD), paper), false).get();
    double safe = paper == Paper.A4 ? 5 * MM : 18;
    assertThat(sheets.placements()).allSatisfy(one -> {
      assertThat(one.clip().x()).isGreaterThanOrEqualTo(safe - 0.001);
      assertThat(one.clip().y()).isCloseTo(safe, within(0.001));
      assertThat(one.clip().right()).isLessThanOrEqualTo(paper.height() - safe + 0.001);
    });
    try (PDDocument document = open(sheets)) {
      assertThat(document.getNumberOfPages()).isEqualTo(2);
      assertThat(document.getPage(0).getMediaBox().getWidth()).isCloseTo((float) paper.height(), within(0.01f));
      COSDictionary preferences = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.VIEWER_PREFERENCES);
      assertThat(preferences.getNameAsString("PrintScaling")).isEqualTo("None");
      assertThat(preferences.getNameAsString("Duplex")).isEqualTo("DuplexFlipShortEdge");
      assertThat(preferences.getBoolean(COSName.getPDFName("PickTrayByPDFSize"), false)).isTrue();
      assertThat(preferences.containsKey(COSName.getPDFName("ViewArea"))).isFalse();
    }
  }

  @Test
  void bookletsHaveTheirPagesInSignatures() {
    assertThat(halves(booklet(8, false))).containsExactly(
        List.of(8, 1), List.of(2, 7), List.of(6, 3), List.of(4, 5));
    assertThat(halves(booklet(8, true))).containsExactly(
        List.of(1, 8), List.of(7, 2), List.of(3, 6), List.of(5, 4));
  }

  @Test
  void blankPagesGoBeforeTheBackCover() {
    assertThat(halves(booklet(6, false))).containsExactly(
        List.of(6, 1), List.of(2), List.of(3), List.of(4, 5));
    ImposedPdf press = new Imposer().impose(
        Pages.press(BLEED).add(10, A5).pdf(), Folds.press(BOOKLET, Paper.A4, Marks.NONE), false).get();
    assertThat(press.sheets().pages()).isEqualTo(12);
    assertThat(press.placements()).extracting(Placement::sheet).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 11);
  }

  /** Three tenths of a millimetre over all sheets are too little to see. */
  @Test
  void innerSheetsMoveTowardsTheSpine() {
    assertThat(booklet(8, false).placements()).allSatisfy(one ->
        assertThat(one.trim().x()).isCloseTo(one.trim().x() > 100 ? 148.5 * MM : 0.5 * MM, within(0.001)));
    ImposedPdf thick = booklet(20, false);
    double inwards = 4 * 0.1 * 1.2 * MM;
    Placement left = on(thick, 9, 10);
    Placement right = on(thick, 9, 11);
    assertThat(left.trim().x()).as("left page of the innermost sheet").isCloseTo(0.5 * MM + inwards, within(0.001));
    assertThat(right.trim().x()).isCloseTo(148.5 * MM - inwards, within(0.001));
    assertThat(left.clip().right()).as("never over the spine").isLessThanOrEqualTo(148.5 * MM + 0.001);
    assertThat(right.clip().x()).isGreaterThanOrEqualTo(148.5 * MM - 0.001);
  }

  @Test
  void twoLeavesOnASheetBackEachOther() {
    assertThat(halves(twoUp(4, false))).containsExactly(List.of(1, 3), List.of(4, 2));
    assertThat(halves(twoUp(2, true))).containsExactly(List.of(1, 1), List.of(2, 2));
    assertThat(halves(twoUp(1, true))).containsExactly(List.of(1, 1));
    assertThat(halves(twoUp(3, false))).containsExactly(List.of(1, 3), List.of(2));
  }

  @Test
  void screensHaveNoSheets() {
    Finishing folded = new Finishing.Folded(LETTER_FOLD);
    assertThat(Imposer.handles(Edition.SCREEN, folded)).isFalse();
    assertThat(Imposer.handles(Edition.OFFICE, new Finishing.Leaves())).isFalse();
    assertThat(Imposer.handles(Edition.OFFICE_GRAYSCALE, folded)).isTrue();
    assertThat(Imposer.handles(Edition.PRESS, new Finishing.Leaves())).isTrue();
  }

  private static ImposedPdf press(Marks marks, boolean rightToLeft) {
    return new Imposer().impose(PANELS, Folds.press(LETTER_FOLD, Paper.A4, marks), rightToLeft).get();
  }

  private static ImposedPdf booklet(int pages, boolean rightToLeft) {
    return new Imposer().impose(
        Pages.office().add(pages, A5).pdf(), Folds.office(BOOKLET, Paper.A4), rightToLeft).get();
  }

  private static ImposedPdf twoUp(int pages, boolean equal) {
    return new Imposer().impose(Pages.office().add(pages, A5).pdf(),
        Folds.office(new Finishing.TwoUp("2-up", HALVES, equal), Paper.A4), false).get();
  }

  private static PDDocument open(ImposedPdf sheets) throws IOException {
    return Loader.loadPDF(sheets.sheets().bytes());
  }

  private static Placement on(ImposedPdf sheets, int sheet, int page) {
    return sheets.placements().stream()
        .filter(one -> one.sheet() == sheet && one.page() == page - 1).findFirst().orElseThrow();
  }

  /** Pages count from 1. */
  private static List<Integer> pagesFromLeft(ImposedPdf sheets, int sheet) {
    return sheets.placements().stream().filter(one -> one.sheet() == sheet)
        .sorted(java.util.Comparator.comparingDouble(one -> one.trim().x())).map(one -> one.page() + 1).toList();
  }

  private static List<List<Integer>> halves(ImposedPdf sheets) {
    return IntStream.range(0, sheets.sheets().pages()).mapToObj(sheet -> pagesFromLeft(sheets, sheet)).toList();
  }

  /** Left edges in mm from the left of the trimmed sheet. */
  private static List<Double> lefts(ImposedPdf sheets, int sheet) {
    double margin = sheets.trims().get(sheet).x();
    return sheets.placements().stream().filter(one -> one.sheet() == sheet)
        .map(one -> Math.round((one.trim().x() - margin) / MM * 100) / 100.0).sorted().toList();
  }
}
