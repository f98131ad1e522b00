package org.gatefold.preflight.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.gatefold.diag.Diagnostic;
import org.gatefold.preflight.press.PressPdf.Pen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are broken or mean ill give findings, in bounded time and memory. */
class HostileTest {
  private static String codes(byte[] file) {
    return Planted.codes(new PressPreflight().check("hostile.pdf", file, PressExpectation.anybody()).diagnostics());
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "%PDF-", "%PDF-1.6\n%%EOF\n", "GIF89a", "%PDF-1.6\ntrailer\n<</Root 1 0 R>>\nstartxref\n0\n%%EOF",
      "%PDF-1.6\n1 0 obj\n<</Type/Catalog/Pages 1 0 R>>\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF"})
  void saysThatAFileIsNoPdf(String content) {
    assertThat(codes(ascii(content))).isEqualTo("PRD-READ");
  }

  @Test
  void namesTheFileAndSaysWhy() {
    List<Diagnostic> findings =
        new PressPreflight().check("flyer.pdf", ascii("no PDF"), PressExpectation.anybody()).diagnostics();
    assertThat(findings).singleElement().satisfies(finding -> {
      assertThat(finding.origin().file()).isEqualTo("flyer.pdf");
      assertThat(finding.message()).startsWith("this file cannot be read as PDF: ");
    });
  }

  @Test
  void findsSomethingWhereverAFileIsCutOff() {
    byte[] whole = PressPdf.clean().bytes();
    for (int i = 1; i < 12; i++) {
      assertThat(codes(Arrays.copyOf(whole, whole.length * i / 12))).as("cut at " + i + "/12").isNotEmpty();
    }
  }

  @Test
  void survivesDamageAnywhere() {
    byte[] whole = PressPdf.clean().bytes();
    for (int i = 0; i < 20; i++) {
      byte[] damaged = whole.clone();
      int at = (int) ((long) whole.length * i / 20);
      Arrays.fill(damaged, at, Math.min(damaged.length, at + 60), (byte) '[');
      assertThat(codes(damaged)).doesNotContain("null");
    }
  }

  @Test
  void asksForAPassword() {
    byte[] locked = PressPdf.clean().change(document ->
        document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()))).bytes();
    assertThat(codes(locked)).isEqualTo("X4-02");
  }

  @Test
  void leavesLoopsOfCrossReferences() {
    String file = """
        %PDF-1.6
        1 0 obj
        <</Type/Catalog/Pages 2 0 R>>
        endobj
        2 0 obj
        <</Type/Pages/Kids[2 0 R]/Count 1>>
        endobj
        xref
        0 1
        0000000000 65535 f\040
        trailer
        <</Size 3/Root 1 0 R/Prev 110>>
        startxref
        110
        %%EOF
        """;
    assertThat(codes(ascii(file))).contains("PRD-READ");
  }

  @Test
  void leavesFormsThatContainThemselves() {
    byte[] file = PressPdf.clean().with(pen -> {
      COSStream form = form(pen, "/Me Do /Me Do /Me Do");
      COSDictionary objects = new COSDictionary();
      objects.setItem("Me", form);
      COSDictionary resources = new COSDictionary();
      resources.setItem(COSName.XOBJECT, objects);
      form.setItem(COSName.RESOURCES, resources);
      pen.page().getResources().getCOSObject().setItem(COSName.XOBJECT, objects);
      pen.raw("/Me Do\n");
    }).bytes();
    assertThat(codes(file)).isEqualTo("PRD-LOOP");
  }

  /** Each form paints the next one ten times: ten to the twenty operators in a few hundred bytes. */
  @Test
  void leavesFormsThatMultiply() {
    byte[] file = PressPdf.clean().with(pen -> {
      COSStream next = form(pen, "0 0 1 1 re f");
      for (int i = 0; i < 20; i++) {
        COSStream form = form(pen, "/Me Do ".repeat(10));
        COSDictionary objects = new COSDictionary();
        objects.setItem("Me", next);
        COSDictionary resources = new COSDictionary();
        resources.setItem(COSName.XOBJECT, objects);
        form.setItem(COSName.RESOURCES, resources);
        next = form;
      }
      COSDictionary objects = new COSDictionary();
      objects.setItem("Me", next);
      pen.page().getResources().getCOSObject().setItem(COSName.XOBJECT, objects);
      pen.raw("/Me Do\n");
    }).bytes();
    assertThat(codes(file)).contains("PRD-LIMIT");
  }

  private static COSStream form(Pen pen, String content) throws IOException {
    COSStream form = pen.document().getDocument().createCOSStream();
    try (var out = form.createOutputStream()) {
      out.write(ascii(content));
    }
    form.setItem(COSName.TYPE, COSName.XOBJECT);
    form.setItem(COSName.SUBTYPE, COSName.FORM);
    form.setItem(COSName.BBOX, PlantedObjects.numbers(0, 0, 900, 700));
    return form;
  }

  @Test
  void leavesAPageOfAMillionObjects() {
    byte[] file = PressPdf.clean().with(pen -> {
      pen.ink(0, 0, 0, 0.5);
      pen.raw("200 200 9 9 re f\n".repeat(1_000_000));
    }).bytes();
    assertThat(codes(file)).isEqualTo("PRD-LIMIT");
  }

  @Test
  void doesNotOpenBombs() throws IOException {
    byte[] zeros = new byte[1 << 20];
    ByteArrayOutputStream once = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(once, new Deflater(Deflater.BEST_SPEED))) {
      for (int i = 0; i < 402; i++) {
        out.write(zeros);
      }
    }
    byte[] bomb = PlantedObjects.packed(once.toByteArray());
    byte[] file = PressPdf.clean().change(document -> {
      COSStream stream = document.getDocument().createCOSStream();
      try (var out = stream.createRawOutputStream()) {
        out.write(bomb);
      }
      stream.setItem(COSName.FILTER, new COSArray(List.<COSBase>of(COSName.FLATE_DECODE, COSName.FLATE_DECODE)));
      document.getPage(0).getCOSObject().setItem(COSName.CONTENTS, stream);
    }).bytes();
    assertThat(file.length).isLessThan(2_000_000);
    assertThat(codes(file)).isEqualTo("PRD-BOMB");
  }

  @Test
  void doesNotOpenPicturesThatClaimToBeHuge() {
    byte[] file = PressPdf.clean().with(pen -> {
      var image = PlantedObjects.image(pen.document(), 20, 20, new byte[1600], 4);
      image.getCOSObject().setInt(COSName.WIDTH, 65_000);
      image.getCOSObject().setInt(COSName.HEIGHT, 65_000);
      pen.out().drawImage(image, Pen.x(30), Pen.y(30), 90, 90);
    }).bytes();
    assertThat(codes(file)).isEqualTo("PRD-LIMIT");
  }

  @Test
  void readsArraysInArrays() {
    byte[] file = PressPdf.clean().with(pen ->
        pen.raw("[".repeat(100_000) + "]".repeat(100_000) + " TJ\n")).bytes();
    assertThat(codes(file)).isIn("", "PRD-PAGE");
  }

  @Test
  void looksAtAPageOfAnySize() {
    byte[] file = PressPdf.clean().page(page -> {
      page.getCOSObject().setItem(COSName.MEDIA_BOX, PlantedObjects.numbers(-1e9f, -1e9f, 1e9f, 1e9f));
      page.getCOSObject().setItem(COSName.BLEED_BOX, PlantedObjects.numbers(-1e9f, -1e9f, 1e9f, 1e9f));
    }).bytes();
    assertThat(codes(file)).doesNotContain("PRD-READ");
  }
}
