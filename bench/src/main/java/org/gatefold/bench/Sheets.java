package org.gatefold.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.gatefold.cite.Citer;
import org.gatefold.diag.Outcome;
import org.gatefold.fill.Filler;
import org.gatefold.impose.Imposer;
import org.gatefold.load.Loader;
import org.gatefold.load.Manuscripts;
import org.gatefold.load.Request;
import org.gatefold.model.DocumentId;
import org.gatefold.model.Library;
import org.gatefold.model.Manuscript;
import org.gatefold.model.RenderedPdf;
import org.gatefold.model.job.Edition;
import org.gatefold.model.sheet.ImposedPdf;
import org.gatefold.preflight.sheets.SheetPictures;
import org.gatefold.preflight.sheets.SheetProof;
import org.gatefold.render.Renderer;
import org.gatefold.typeset.Typesetter;

/** Prints the processor time of putting a brochure's six panels on a sheet, of comparing them, and of drawing pictures. */
final class Sheets {
  private static final String ARTICLE = "lower-back-pain";
  private static final Locale LOCALE = Locale.US;
  private static final String FORMAT = "trifold";

  private Sheets() {}

  static void run(Path workspace, int warm, int measured) {
    for (Edition edition : List.of(Edition.PRESS, Edition.OFFICE)) {
      Library library = new Loader()
          .load(new Request(workspace, List.of(ARTICLE), List.of(LOCALE), List.of(FORMAT), List.of(edition))).get();
      Manuscript manuscript = Manuscripts.manuscript(library, new DocumentId(ARTICLE, LOCALE, FORMAT, edition));
      RenderedPdf panels = panels(library, manuscript);
      measure(edition, manuscript, panels, warm, new Stopwatch());
      Stopwatch watch = new Stopwatch();
      measure(edition, manuscript, panels, measured, watch);
      System.out.println(FORMAT + " " + edition.id() + ", " + panels.pages() + " panels; medians of processor time");
      watch.stages().forEach(stage -> System.out.printf(
          "  %-10s %8.0f µs %8.0f KB%n", stage, watch.micros(stage), watch.kilobytes(stage)));
    }
  }

  private static RenderedPdf panels(Library library, Manuscript manuscript) {
    try (Typesetter typesetter = new Typesetter(library.fonts())) {
      return Outcome.of(manuscript).then(new Citer()::cite).then(new Filler()::fill).then(typesetter::typeset)
          .then(paged -> new Renderer().render(paged, manuscript.production())).get();
    }
  }

  private static void measure(Edition edition, Manuscript manuscript, RenderedPdf panels, int times, Stopwatch watch) {
    Imposer imposer = new Imposer();
    for (int i = 0; i < times; i++) {
      ImposedPdf sheets = watch.time("impose", () -> imposer.impose(panels, manuscript.production(), false).get());
      if (i % 10 == 0) {
        watch.time("compare", () -> proved(sheets));
        watch.time("pictures", () -> new SheetPictures().draw(sheets).get());
      }
    }
  }

  private static ImposedPdf proved(ImposedPdf sheets) {
    Outcome<ImposedPdf> outcome = new SheetProof().prove(sheets);
    if (!outcome.succeeded()) {
      throw new IllegalStateException(outcome.diagnostics().toString());
    }
    return outcome.get();
  }
}
