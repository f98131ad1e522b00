package org.gatefold.impose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gatefold.impose.Folds.A5;
import static org.gatefold.impose.Folds.BLEED;
import static org.gatefold.impose.Folds.BOOKLET;
import static org.gatefold.impose.Folds.LETTER_FOLD;
import static org.gatefold.impose.Pages.MM;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiConsumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.gatefold.diag.Diagnostic;
import org.gatefold.diag.Outcome;
import org.gatefold.model.RenderedPdf;
import org.gatefold.model.job.Finishing;
import org.gatefold.model.job.Marks;
import org.gatefold.model.job.PageSize;
import org.gatefold.model.job.Paper;
import org.gatefold.model.job.Production;
import org.gatefold.model.sheet.ImposedPdf;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What would look different on a sheet does not come onto one. */
class GateTest {
  private static final Production PRESS = Folds.press(LETTER_FOLD, Paper.A4, Marks.CROP);

  @Test
  void turnedPages() {
    refuses(Pages.entry(1, "Rotate", COSInteger.get(90)), "IMP003", "page 2", "90 degrees");
  }

  @Test
  void croppedPages() {
    refuses(Pages.entry(0, "CropBox", Pages.numbers(10, 10, 200, 500)), "IMP004", "page 1");
    assertThat(impose(panels().change(Pages.entry(0, "CropBox",
        Pages.numbers(0, 0, 106 * MM, 216 * MM))).pdf(), PRESS).succeeded()).as("a CropBox like the MediaBox").isTrue();
  }

  @Test
  void unitsOfTheirOwn() {
    refuses(Pages.entry(2, "UserUnit", new COSFloat(2)), "IMP008", "page 3");
  }

  @Test
  void annotationsThatShowSomething() {
    refuses(Pages.entry(2, "Annots", annotation("Stamp")), "IMP009", "page 3", "Stamp");
    assertThat(impose(panels().change(Pages.entry(2, "Annots", annotation("Link"))).pdf(), PRESS).succeeded()).isTrue();
  }

  @Test
  void groupsThatNoSheetCanShow() {
    refuses(Pages.entry(0, "Group", group("Transparency", null)), "IMP007", "no colour space");
    refuses(Pages.entry(0, "Group", group("Other", "DeviceCMYK")), "IMP007", "Other");
    refuses(Pages.entry(0, "Group", group("Transparency", "DeviceCMYK"))
        .andThen(Pages.entry(1, "Group", group("Transparency", "DeviceRGB"))), "IMP006", "DeviceCMYK", "DeviceRGB");
  }

  /** The writer of sheets would drop them: blending would happen in the colours of the sheet, with what lies below. */
  @Test
  void otherGroupsGoOnWithTheirPage() throws IOException {
    RenderedPdf source = panels().change(Pages.entry(0, "Group", group("Transparency", "DeviceCMYK"))).pdf();
    ImposedPdf sheets = impose(source, PRESS).get();
    try (PDDocument document = Loader.loadPDF(sheets.sheets().bytes())) {
      COSDictionary page = document.getPage(0).getCOSObject();
      assertThat(page.getCOSDictionary(COSName.GROUP).getNameAsString(COSName.CS)).isEqualTo("DeviceCMYK");
      COSDictionary forms = page.getCOSDictionary(COSName.RESOURCES).getCOSDictionary(COSName.XOBJECT);
      List<COSDictionary> groups = forms.keySet().stream()
          .map(name -> forms.getCOSStream(name).getCOSDictionary(COSName.GROUP)).filter(one -> one != null).toList();
      assertThat(groups).hasSize(1);
      assertThat(groups.getFirst().getNameAsString(COSName.CS)).isEqualTo("DeviceCMYK");
      assertThat(groups.getFirst().getBoolean(COSName.I, false)).as("isolated, as every page is").isTrue();
    }
  }

  @Test
  void hiddenLayers() {
    refuses(layers("OFF", true), "IMP005", "Draft");
    refuses(layers("BaseState", false), "IMP005", "all are off");
    refuses(layers("AS", true), "IMP005", "used for");
    assertThat(impose(panels().change(layers("ON", true)).pdf(), PRESS).succeeded()).as("all layers are shown").isTrue();
  }

  @Test
  void contentThatIsShownWhereALayerIsHidden() {
    COSDictionary membership = new COSDictionary();
    membership.setName("Type", "OCMD");
    membership.setName("P", "AllOff");
    COSDictionary properties = new COSDictionary();
    properties.setItem("MC0", membership);
    refuses(layers("ON", true).andThen((document, page) ->
        document.getPage(page).getCOSObject().getCOSDictionary(COSName.RESOURCES).setItem("Properties", properties)),
        "IMP005", "others");
  }

  @Test
  void encryptedFiles() throws IOException {
    RenderedPdf plain = panels().pdf();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(plain.bytes())) {
      document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
      document.save(out);
    }
    assertThat(codes(impose(new RenderedPdf(plain.id(), out.toByteArray(), 6, List.of()), PRESS))).containsExactly("IMP002");
  }

  @Test
  void damagedFiles() {
    RenderedPdf plain = panels().pdf();
    RenderedPdf broken = new RenderedPdf(plain.id(), "%PDF-1.6 nothing".getBytes(StandardCharsets.US_ASCII), 6, List.of());
    assertThat(codes(impose(broken, PRESS))).containsExactly("IMP001");
  }

  @Test
  void moreOrFewerPagesThanPanels() {
    assertThat(messages(impose(Pages.press(BLEED).add(7, A5).pdf(), PRESS)))
        .containsExactly("7 pages do not fit `letter-fold`, which has room for 6: 1 too many");
    assertThat(messages(impose(Pages.press(BLEED).add(4, A5).pdf(), PRESS)))
        .containsExactly("4 pages are not enough for `letter-fold`, which has 6: 2 too few");
    Production booklet = Folds.office(BOOKLET, Paper.A4);
    assertThat(messages(impose(Pages.office().add(4, A5).pdf(), booklet)))
        .containsExactly("4 pages are not enough for `booklet`, which has 5: 1 too few");
    assertThat(messages(impose(Pages.office().add(49, A5).pdf(), booklet)))
        .containsExactly("49 pages do not fit `booklet`, which has room for 48: 1 too many");
  }

  @Test
  void pagesOfAnotherSizeThanTheirPanel() {
    RenderedPdf equal = Pages.press(BLEED).add(6, new PageSize(99 * MM, 210 * MM)).pdf();
    Outcome<ImposedPdf> outcome = impose(equal, PRESS);
    assertThat(codes(outcome)).hasSize(6).containsOnly("IMP012");
    assertThat(messages(outcome)).contains(
        "page 2 is 99 × 210 mm, but its place in `letter-fold` on A4 is 97 × 210 mm");
    assertThat(outcome.diagnostics().get(1).hint()).contains("var(--panel-2-width)");
  }

  @Test
  void tooLittleBleed() {
    RenderedPdf little = Pages.press(2 * MM).panels(LETTER_FOLD, Paper.A4).pdf();
    assertThat(messages(impose(little, PRESS))).contains("page 1 has 2 mm of bleed; the job asks for 3 mm");
  }

  @Test
  void pressFilesForNoPress() {
    assertThat(codes(impose(panels().pdf(), Folds.office(new Finishing.Folded(LETTER_FOLD), Paper.A4)))).containsExactly("IMP015");
  }

  private static Pages panels() {
    return Pages.press(BLEED).panels(LETTER_FOLD, Paper.A4);
  }

  private static Outcome<ImposedPdf> impose(RenderedPdf source, Production production) {
    return new Imposer().impose(source, production, false);
  }

  private static void refuses(BiConsumer<PDDocument, Integer> change, String code, String... words) {
    Outcome<ImposedPdf> outcome = impose(panels().change(change).pdf(), PRESS);
    assertThat(outcome.value()).isEmpty();
    assertThat(codes(outcome)).containsOnly(code);
    assertThat(messages(outcome).getFirst()).contains(words);
  }

  private static List<String> codes(Outcome<ImposedPdf> outcome) {
    return outcome.diagnostics().stream().map(one -> one.code().id()).toList();
  }

  private static List<String> messages(Outcome<ImposedPdf> outcome) {
    return outcome.diagnostics().stream().map(Diagnostic::message).toList();
  }

  private static COSArray annotation(String subtype) {
    COSDictionary annotation = new COSDictionary();
    annotation.setName("Type", "Annot");
    annotation.setName("Subtype", subtype);
    annotation.setItem(COSName.RECT, Pages.numbers(10, 10, 50, 50));
    COSArray annotations = new COSArray();
    annotations.add(annotation);
    return annotations;
  }

  private static COSDictionary group(String kind, @Nullable String space) {
    COSDictionary group = new COSDictionary();
    group.setName("S", kind);
    if (space != null) {
      group.setName("CS", space);
    }
    return group;
  }

  /** One layer, and one entry of the default configuration that is about it. */
  private static BiConsumer<PDDocument, Integer> layers(String key, boolean list) {
    return (document, page) -> {
      COSDictionary layer = new COSDictionary();
      layer.setName("Type", "OCG");
      layer.setString("Name", "Draft");
      COSArray layers = new COSArray();
      layers.add(layer);
      COSDictionary configuration = new COSDictionary();
      configuration.setItem(key, list ? layers : COSName.getPDFName("OFF"));
      COSDictionary properties = new COSDictionary();
      properties.setItem("OCGs", layers);
      properties.setItem("D", configuration);
      document.getDocumentCatalog().getCOSObject().setItem(COSName.OCPROPERTIES, properties);
    };
  }
}
