package org.gatefold.render;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.gatefold.diag.Origin;
import org.gatefold.model.paged.Page;
import org.gatefold.model.paged.PageItem;
import org.gatefold.model.paged.StructRole;

/** Writes the content stream of one page. */
final class PageContent {
  private final Run run;
  private final Page page;
  private final int number;
  private final Map<Integer, StructRole> owners;
  private final PdfBuffer out = new PdfBuffer(1 << 15);
  private final PageMarks marks = new PageMarks();
  private final PageResources resources;
  private final GlyphWriter text;
  private final ShapeWriter shapes;
  private final PictureWriter pictures;

  /** @param number 1-based */
  PageContent(Run run, Page page, int number, Map<Integer, StructRole> owners) {
    this.run = run;
    this.page = page;
    this.number = number;
    this.owners = owners;
    this.resources = new PageResources(run, number);
    PaintState paint = new PaintState(out, resources, run.target().inks());
    this.text = new GlyphWriter(out, paint, resources, page.height());
    this.shapes = new ShapeWriter(out, paint, page.height());
    this.pictures = new PictureWriter(out, run.pictures(), resources, paint, page.height());
  }

  /** Writes all items; to be called once. */
  PageContent write() throws IOException {
    List<PageItem> items = page.items();
    run.target().inspect(page, number, run);
    boolean framed = frame();
    marks.read(items);
    for (int from = 0; from < items.size(); ) {
      int end = sequenceEnd(items, from);
      sequence(items.subList(from, end));
      from = end;
    }
    text.end();
    if (framed) {
      out.ascii("Q\n");
    }
    if (!out.finite()) {
      resources.notANumber();
    }
    return this;
  }

  /** Moves the origin to the corner of the trim and hides what may not be seen; gives whether that has to end again. */
  private boolean frame() {
    double bleed = run.target().bleed(page);
    if (bleed != 0) {
      out.ascii("1 0 0 1 ").number(bleed).number(bleed).ascii("cm\n");
    }
    PageItem.Box visible = run.target().visible(page);
    if (visible != null) {
      out.ascii("q ").position(visible.x()).position(page.height() - visible.y() - visible.height());
      out.position(visible.width()).position(visible.height()).ascii("re W n\n");
    }
    return visible != null;
  }

  PdfBuffer bytes() {
    return out;
  }

  PageMarks marks() {
    return marks;
  }

  PageResources resources() {
    return resources;
  }

  private static int sequenceEnd(List<PageItem> items, int from) {
    int end = from + 1;
    while (end < items.size() && items.get(end).mark() == items.get(from).mark()) {
      end++;
    }
    return end;
  }

  /** Text alone is marked within the text object, which then goes on; anything else is marked outside of it. */
  private void sequence(List<PageItem> items) throws IOException {
    boolean textOnly = items.stream().allMatch(PageItem.Glyphs.class::isInstance);
    if (textOnly) {
      text.begin();
      text.flush();
    } else {
      text.end();
    }
    int mark = items.getFirst().mark();
    open(mark);
    for (PageItem item : items) {
      paint(item, mark != PageItem.ARTIFACT);
    }
    if (textOnly) {
      text.flush();
    } else {
      text.end();
    }
    out.ascii("EMC\n");
  }

  private void open(int mark) {
    StructRole role = owners.get(mark);
    if (mark == PageItem.ARTIFACT || role == null) {
      if (mark != PageItem.ARTIFACT) {
        run.report(RenderCode.UNTAGGED_CONTENT, Origin.NOWHERE, number, mark);
      }
      out.ascii("/Artifact BMC\n");
      return;
    }
    out.octet('/').ascii(role.pdfName()).ascii("<</MCID ").integer(marks.open(mark)).ascii(">>BDC\n");
  }

  private void paint(PageItem item, boolean tagged) throws IOException {
    switch (item) {
      case PageItem.Glyphs glyphs -> text.write(glyphs, tagged);
      case PageItem.Shape shape -> {
        text.end();
        shapes.write(shape);
      }
      case PageItem.Gradient gradient -> {
        text.end();
        shapes.write(gradient, resources);
      }
      case PageItem.Picture picture -> {
        text.end();
        pictures.write(picture);
      }
    }
  }
}
