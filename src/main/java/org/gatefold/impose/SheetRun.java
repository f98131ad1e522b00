package org.gatefold.impose;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gatefold.diag.Findings;
import org.gatefold.diag.Origin;
import org.gatefold.diag.Outcome;
import org.gatefold.model.RenderedPdf;
import org.gatefold.model.job.Edition;
import org.gatefold.model.job.Resource;
import org.gatefold.model.sheet.Area;
import org.openpdf.text.Document;
import org.openpdf.text.DocumentException;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/**
 * Prints the same sheets over and over, each time with lines of text of their own: "Prepared for …", a number, a date. Pages are
 * written as they are made, and what is the same on all of them is in the file once, so that a run of thousands needs little
 * memory. Texts are plain Latin (Windows code page 1252) in one line; anything else is for the typesetter.
 */
public final class SheetRun {
  private final RenderedPdf sheets;
  private final Resource font;
  private final List<Stamp> stamps;

  /**
   * Where a line of text goes.
   *
   * @param page of the sheets, from 0
   * @param x from the left edge of the page's MediaBox to the first letter, in pt
   * @param y from its bottom edge to the baseline
   * @param size of the letters in pt
   */
  public record Stamp(int page, double x, double y, double size) {}

  /**
   * A run that can be written any number of times.
   *
   * @param font a TrueType file, which becomes part of the run as a whole
   * @param stamps one for each text of a record
   */
  public SheetRun(RenderedPdf sheets, Resource font, List<Stamp> stamps) {
    this.sheets = sheets;
    this.font = font;
    this.stamps = List.copyOf(stamps);
  }

  /**
   * Writes all sheets once for each record.
   *
   * @param records as many texts each as there are stamps; read once, while pages are written
   * @return how many pages were written; an error says which record could not be, and what was written is of no use then
   */
  public Outcome<Integer> write(Iterable<List<String>> records, OutputStream out) {
    Findings findings = new Findings();
    Optional<SourcePdf> read = new Gate(sheets, findings).pass();
    if (read.isEmpty()) {
      return findings.failed();
    }
    try (PdfReader reader = new PdfReader(sheets.bytes())) {
      int pages = new Printing(read.get(), reader, out, findings).print(records);
      return findings.hasErrors() ? findings.failed() : findings.with(pages);
    } catch (IOException | DocumentException broken) {
      findings.add(ImposeCode.WRITE, Origin.NOWHERE, sheets.id(), broken);
    }
    return findings.failed();
  }

  /** One run. */
  private final class Printing {
    private final SourcePdf read;
    private final PdfReader reader;
    private final Findings findings;
    private final Document document;
    private final PdfWriter writer;
    private final BaseFont letters;
    private final String ink = sheets.id().edition() == Edition.PRESS ? "0 0 0 1 k\n" : "0 g\n";
    private int pages;

    Printing(SourcePdf read, PdfReader reader, OutputStream out, Findings findings) throws IOException {
      this.read = read;
      this.reader = reader;
      this.findings = findings;
      FormGroups.keep(reader);
      document = new Document(rectangle(read.pages().getFirst().media()));
      writer = PdfWriter.getInstance(document, out);
      writer.setPdfVersion(PdfWriter.VERSION_1_6);
      letters = BaseFont.createFont("stamp.ttf", BaseFont.WINANSI, BaseFont.EMBEDDED, false, font.bytes(), null);
      // Subsets would be named by chance.
      letters.setSubset(false);
      boxes(0);
      document.open();
    }

    int print(Iterable<List<String>> records) throws IOException {
      boolean press = sheets.id().edition() == Edition.PRESS;
      Ids ids = Ids.of(sheets.bytes(), "run " + stamps);
      String packet = read.metadata();
      new Catalog(writer, reader).fill(press && packet != null ? ids.renew(packet) : null, !press);
      writer.getInfo().put(PdfName.FILEID, new PdfString(ids.file().getBytes(StandardCharsets.US_ASCII)));
      int number = 0;
      for (List<String> record : records) {
        number++;
        if (fits(record, number)) {
          sheet(record);
        }
      }
      if (pages == 0) {
        writer.setPageEmpty(false);
      }
      document.close();
      return pages;
    }

    private boolean fits(List<String> record, int number) {
      if (record.size() != stamps.size()) {
        findings.add(ImposeCode.RECORD_SIZE, Origin.NOWHERE, number, record.size(), stamps.size());
        return false;
      }
      for (String text : record) {
        if (!text.codePoints().allMatch(letters::charExists)) {
          findings.add(ImposeCode.RECORD_TEXT, Origin.NOWHERE, number, text);
          return false;
        }
      }
      return true;
    }

    private void sheet(List<String> record) {
      for (int page = 0; page < read.pages().size(); page++) {
        if (pages++ > 0) {
          document.setPageSize(rectangle(read.pages().get(page).media()));
          boxes(page);
          document.newPage();
        }
        PdfContentByte content = writer.getDirectContent();
        content.addTemplate(writer.getImportedPage(reader, page + 1), 1, 0, 0, 1, 0, 0);
        for (int i = 0; i < stamps.size(); i++) {
          if (stamps.get(i).page() == page) {
            stamp(content, stamps.get(i), record.get(i));
          }
        }
        String group = read.group();
        if (group != null) {
          writer.setGroup(FormGroups.ofSheet(group));
        }
      }
    }

    private void stamp(PdfContentByte content, Stamp stamp, String text) {
      content.setLiteral("q " + ink);
      content.beginText();
      content.setFontAndSize(letters, (float) stamp.size());
      content.setTextMatrix((float) stamp.x(), (float) stamp.y());
      content.showText(text);
      content.endText();
      content.setLiteral("Q\n");
    }

    private void boxes(int page) {
      SourcePdf.Sides sides = Objects.requireNonNull(read.pages().get(page));
      writer.setBoxSize("trim", rectangle(sides.trim()));
      if (sheets.id().edition() == Edition.PRESS) {
        writer.setBoxSize("bleed", rectangle(sides.bleed()));
      }
    }

    private static Rectangle rectangle(Area area) {
      return new Rectangle((float) area.x(), (float) area.y(), (float) area.right(), (float) area.top());
    }
  }
}
