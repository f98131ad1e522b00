package org.gatefold.bench;

import java.nio.file.Path;
import java.util.function.IntFunction;
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
      measure(workshop, format + " " + locale, warm, measured, seed -> Variation.of(original, seed, 1));
    }
  }

  /** The same with references that no document before had, as in a first run. */
  static void newReferences(Path workspace, int warm, int measured) {
    try (Workshop workshop = Workshop.open(workspace)) {
      Manuscript original = workshop.manuscript("en-US", "handout");
      measure(workshop, "handout en-US with new references", warm, measured,
          seed -> Variation.withNewReferences(original, seed));
    }
  }

  private static void measure(
      Workshop workshop, String what, int warm, int measured, IntFunction<Manuscript> manuscripts) {
    for (int i = 0; i < warm; i++) {
      one(workshop, manuscripts.apply(i), new Stopwatch());
    }
    Stopwatch watch = new Stopwatch();
    int pages = 0;
    int bytes = 0;
    for (int i = warm; i < warm + measured; i++) {
      RenderedPdf pdf = one(workshop, manuscripts.apply(i), watch);
      pages = pdf.pages();
      bytes = pdf.bytes().length;
    }
    print(what + ", " + pages + " pages, " + bytes + " bytes", watch);
  }

  private static RenderedPdf one(Workshop workshop, Manuscript manuscript, Stopwatch watch) {
    CitedArticle cited = watch.time("cite", () -> workshop.cite(manuscript));
    FilledPage filled = watch.time("fill", () -> workshop.fill(cited));
    PagedDocument paged = watch.time("typeset", () -> workshop.typeset(filled));
    RenderedPdf pdf = watch.time("render", () -> workshop.render(paged));
    watch.time("preflight", () -> workshop.prove(pdf));
    return pdf;
  }

  private static void print(String what, Stopwatch watch) {
    System.out.println(what + "; medians of processor time and of memory asked for, a document");
    double sum = 0;
    for (String stage : watch.stages()) {
      System.out.printf("  %-10s %8.0f µs %8.0f KB%n", stage, watch.micros(stage), watch.kilobytes(stage));
      sum += stage.equals("preflight") ? 0 : watch.micros(stage);
    }
    System.out.printf("  %-10s %8.0f µs  (cite to render)%n", "made", sum);
  }
}
