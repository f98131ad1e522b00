package org.gatefold.bench;

import java.nio.file.Path;
import java.util.Map;
import org.gatefold.model.CitedArticle;
import org.gatefold.model.FilledPage;
import org.gatefold.model.Manuscript;
import org.gatefold.model.RenderedPdf;
import org.gatefold.model.paged.PagedDocument;

/** Prints the processor time of every stage, warm and on one thread, every document in other words. */
final class Stages {
  private Stages() {}

  static void run(Path workspace, String locale, String format, int warm, int measured) {
    try (Workshop workshop = Workshop.open(workspace)) {
      Manuscript original = workshop.manuscript(locale, format);
      for (int i = 0; i < warm; i++) {
        one(workshop, Variation.of(original, i, 1), new Stopwatch());
      }
      Stopwatch watch = new Stopwatch();
      RenderedPdf last = null;
      for (int i = 0; i < measured; i++) {
        last = one(workshop, Variation.of(original, warm + i, 1), watch);
      }
      print(format + " " + locale + ", " + last.pages() + " pages, " + last.bytes().length + " bytes", watch.medians());
    }
  }

  private static RenderedPdf one(Workshop workshop, Manuscript manuscript, Stopwatch watch) {
    CitedArticle cited = watch.time("cite", () -> workshop.cite(manuscript));
    FilledPage filled = watch.time("fill", () -> workshop.fill(cited));
    PagedDocument paged = watch.time("typeset", () -> workshop.typeset(filled));
    RenderedPdf pdf = watch.time("render", () -> workshop.render(paged));
    watch.time("preflight", () -> workshop.prove(pdf));
    return pdf;
  }

  private static void print(String what, Map<String, Double> medians) {
    System.out.println(what + ", µs of processor time a document, median");
    double sum = 0;
    for (Map.Entry<String, Double> stage : medians.entrySet()) {
      System.out.printf("  %-10s %8.0f%n", stage.getKey(), stage.getValue());
      sum += stage.getKey().equals("preflight") ? 0 : stage.getValue();
    }
    System.out.printf("  %-10s %8.0f  (cite to render)%n", "made", sum);
  }
}
