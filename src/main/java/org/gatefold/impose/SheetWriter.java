package org.gatefold.impose;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.gatefold.model.Millimetres;
import org.gatefold.model.RenderedPdf;
import org.gatefold.model.job.Edition;
import org.gatefold.model.job.Marks;
import org.gatefold.model.job.Paper;
import org.gatefold.model.job.Production;
import org.gatefold.model.sheet.Area;
import org.gatefold.model.sheet.ImposedPdf;
import org.gatefold.model.sheet.Placement;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfSpotColor;
import org.openpdf.text.pdf.PdfWriter;

/** Writes the sides of sheets as one file. Each page of the source becomes a form, with the bytes of its content as they are. */
final class SheetWriter {
  /** From the trim to the edge of a press page, where marks are drawn, in pt: 15 mm. */
  static final double MARGIN = 15 * Millimetres.MM;

  private final RenderedPdf source;
  private final SourcePdf read;
  private final Production production;
  private final Frame frame;
  private final PdfSpotColor all = MarkPainter.all();
  private final List<Placement> placements = new ArrayList<>();
  private final List<Area> trims = new ArrayList<>();

  /**
   * What is around the trimmed sheet, in pt.
   *
   * @param margin from the trim to the edge of the page
   */
  record Frame(double bleed, double margin, Marks marks) {}

  SheetWriter(RenderedPdf source, SourcePdf read, Production production, Frame frame) {
    this.source = source;
    this.read = read;
    this.production = production;
    this.frame = frame;
  }

  ImposedPdf write(List<Face> faces, boolean rightToLeft) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(source.bytes().length + (1 << 14));
    // Not the finishing as text: its tables are in no fixed order.
    Ids ids = Ids.of(source.bytes(), faces + " " + frame + " " + production.finishing().name());
    boolean press = source.id().edition() == Edition.PRESS;
    try (PdfReader reader = new PdfReader(source.bytes())) {
      FormGroups.keep(reader);
      Document document = new Document(media(faces.getFirst()));
      PdfWriter writer = PdfWriter.getInstance(document, out);
      writer.setPdfVersion(PdfWriter.VERSION_1_6);
      boxes(writer, faces.getFirst());
      document.open();
      String packet = read.metadata();
      new Catalog(writer, reader).fill(press && packet != null ? ids.renew(packet) : null, !press);
      for (int i = 0; i < faces.size(); i++) {
        if (i > 0) {
          document.setPageSize(media(faces.get(i)));
          boxes(writer, faces.get(i));
          document.newPage();
        }
        page(writer, reader, faces.get(i), i, ids);
      }
      document.close();
    }
    byte[] bytes = out.toByteArray();
    ids.stamp(bytes);
    return new ImposedPdf(source, new RenderedPdf(source.id(), bytes, faces.size(), source.passages()), trims, placements,
        production, rightToLeft);
  }

  private void page(PdfWriter writer, PdfReader reader, Face face, int number, Ids ids) throws IOException {
    PdfContentByte content = writer.getDirectContent();
    writer.setPageEmpty(false);
    for (Face.Slot slot : face.slots()) {
      Area source = read.pages().get(slot.page()).trim();
      Area trim = slot.trim().moved(frame.margin(), frame.margin());
      content.setLiteral("q " + Numbers.rectangle(slot.painted().moved(frame.margin(), frame.margin())) + "re W n\n1 0 0 1 "
          + Numbers.of(trim.x() - source.x()) + Numbers.of(trim.y() - source.y()) + "cm\n");
      content.addTemplate(writer.getImportedPage(reader, slot.page() + 1), 1, 0, 0, 1, 0, 0);
      content.setLiteral("Q\n");
      placements.add(new Placement(number, slot.page(), trim, slot.seen().moved(frame.margin(), frame.margin())));
    }
    Area trim = new Area(frame.margin(), frame.margin(), face.width(), face.height());
    trims.add(trim);
    if (source.id().edition().isOffice()) {
      FoldTicks.draw(content, face, production.paper().safeMargin());
    } else {
      new MarkPainter(content, all, trim, frame).draw(face.folds(), Slug.text(source.id(), read, face, production, ids));
    }
    String group = read.group();
    if (group != null) {
      writer.setGroup(FormGroups.ofSheet(group));
    }
  }

  private Rectangle media(Face face) {
    return new Rectangle((float) (face.width() + 2 * frame.margin()), (float) (face.height() + 2 * frame.margin()));
  }

  private void boxes(PdfWriter writer, Face face) {
    Area trim = new Area(frame.margin(), frame.margin(), face.width(), face.height());
    writer.setBoxSize("trim", rectangle(trim));
    if (source.id().edition() == Edition.PRESS) {
      writer.setBoxSize("bleed", rectangle(trim.grown(frame.bleed())));
    }
  }

  private static Rectangle rectangle(Area area) {
    return new Rectangle((float) area.x(), (float) area.y(), (float) area.right(), (float) area.top());
  }
}
