package org.gatefold.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Works through a list on a fixed number of threads; the results come in the list's order. */
final class Batch {
  private final int jobs;
  private final Cancellation cancellation;

  Batch(int jobs, Cancellation cancellation) {
    this.jobs = jobs;
    this.cancellation = cancellation;
  }

  /**
   * Runs the work for each element. After a cancellation what is under way is finished and the rest is left out.
   *
   * @param work gives the result of one element
   * @param fault gives a result if the work threw, which it should not
   * @return a result for each element, empty for those left out
   */
  <T, R> List<Optional<R>> run(List<T> elements, Function<T, R> work, BiFunction<T, Throwable, R> fault) {
    List<Future<Optional<R>>> futures = new ArrayList<>();
    try (ExecutorService pool = Executors.newFixedThreadPool(Math.clamp(jobs, 1, Math.max(1, elements.size())))) {
      for (T element : elements) {
        futures.add(pool.submit(
            () -> cancellation.isCancelled() ? Optional.empty() : Optional.of(work.apply(element))));
      }
    }
    List<Optional<R>> results = new ArrayList<>();
    for (int i = 0; i < elements.size(); i++) {
      results.add(result(elements.get(i), futures.get(i), fault));
    }
    return results;
  }

  private static <T, R> Optional<R> result(T element, Future<Optional<R>> future, BiFunction<T, Throwable, R> fault) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      return Optional.of(fault.apply(element, e.getCause() == null ? e : e.getCause()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }
}
