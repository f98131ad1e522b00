package org.gatefold.bench;

import java.nio.file.Path;
import org.gatefold.model.Manuscript;
import org.gatefold.model.RenderedPdf;

/** Prints what a page costs in longer and longer documents. */
final class Scale {
  private static final int[] COPIES = {1, 2, 9, 30, 92};
  private static final int ROUNDS = 9;

  private Scale() {}

  static void run(Path workspace, int warm) {
    try (Workshop workshop = Workshop.open(workspace)) {
      Manuscript original = workshop.manuscript("en-US", "handout");
      for (int i = 0; i < warm; i++) {
        workshop.make(Variation.of(original, i, 1));
      }
      // Sizes take turns, so that a noisy neighbour hits all of them.
      Stopwatch watch = new Stopwatch();
      int[] pages = new int[COPIES.length];
      for (int round = 0; round < ROUNDS; round++) {
        for (int size = 0; size < COPIES.length; size++) {
          Manuscript manuscript = Variation.of(original, round, COPIES[size]);
          RenderedPdf pdf = watch.time("made " + size, () -> workshop.make(manuscript));
          watch.time("proved " + size, () -> workshop.prove(pdf));
          pages[size] = pdf.pages();
        }
      }
      print(watch, pages);
    }
  }

  private static void print(Stopwatch watch, int[] pages) {
    for (int size = 0; size < pages.length; size++) {
      System.out.printf("%4d pages: %6.0f µs a page to make, %6.0f µs to prove%n", pages[size],
          watch.micros("made " + size) / pages[size], watch.micros("proved " + size) / pages[size]);
    }
    int last = pages.length - 1;
    int middle = last - 2;
    for (String what : new String[] {"made ", "proved "}) {
      double ratio = watch.micros(what + last) / pages[last] / (watch.micros(what + middle) / pages[middle]);
      System.out.printf("  %sa page of %d costs %.2f times what a page of %d costs%n", what, pages[last], ratio, pages[middle]);
    }
  }
}
