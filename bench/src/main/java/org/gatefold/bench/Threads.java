package org.gatefold.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.gatefold.model.Manuscript;

/** Prints how many documents a second some threads make together, each in other words, and what each costs them. */
final class Threads {
  private Threads() {}

  private record Share(int documents, long processorNanos) {}

  static void run(Path workspace, int warm, int measured) {
    try (Workshop workshop = Workshop.open(workspace)) {
      Manuscript original = workshop.manuscript("en-US", "handout");
      round(workshop, original, 2, 0, warm);
      double one = round(workshop, original, 1, warm, measured);
      double two = round(workshop, original, 2, 2 * warm, measured);
      System.out.printf("  a document on two threads costs %.2f times what it costs on one%n", two / one);
    }
  }

  /** Makes documents on some threads; gives the processor time of one in microseconds. */
  private static double round(Workshop workshop, Manuscript original, int threads, int seed, int count) {
    List<Manuscript> manuscripts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      manuscripts.add(Variation.of(original, seed + i, 1));
    }
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      long start = System.nanoTime();
      List<Future<Share>> shares = new ArrayList<>();
      for (int thread = 0; thread < threads; thread++) {
        int first = thread;
        shares.add(pool.submit(() -> share(workshop, manuscripts, first, threads)));
      }
      long processor = 0;
      for (Future<Share> share : shares) {
        processor += share.get().processorNanos();
      }
      double seconds = (System.nanoTime() - start) / 1e9;
      double micros = processor / 1e3 / count;
      System.out.printf("%d thread(s), %d documents: %.0f µs of processor time each, so %.0f a second on cores of their own; "
          + "%.0f a second by the clock%n", threads, count, micros, threads * 1e6 / micros, count / seconds);
      return micros;
    } catch (InterruptedException | ExecutionException failed) {
      throw new IllegalStateException(failed);
    } finally {
      pool.shutdown();
    }
  }

  private static Share share(Workshop workshop, List<Manuscript> manuscripts, int first, int step) {
    long start = Stopwatch.now();
    int made = 0;
    for (int i = first; i < manuscripts.size(); i += step) {
      workshop.make(manuscripts.get(i));
      made++;
    }
    return new Share(made, Stopwatch.now() - start);
  }
}
