package org.gatefold;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.gatefold.diag.Outcome;

/** Keeps the time of each stage of one document, in ns; one that is entered again adds up. */
final class Stages {
  private final Map<String, Long> nanos = new LinkedHashMap<>();

  <A, B> Function<A, Outcome<B>> timed(String name, Function<A, Outcome<B>> stage) {
    return input -> {
      long start = System.nanoTime();
      Outcome<B> output = stage.apply(input);
      nanos.merge(name, System.nanoTime() - start, Long::sum);
      return output;
    };
  }

  Map<String, Long> nanos() {
    return nanos;
  }
}
