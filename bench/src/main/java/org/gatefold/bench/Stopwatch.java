package org.gatefold.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Processor time of the current thread, stage by stage: other programs on the machine hardly change it. */
final class Stopwatch {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final Map<String, List<Long>> nanos = new LinkedHashMap<>();

  static long now() {
    return THREADS.getCurrentThreadCpuTime();
  }

  <T> T time(String stage, Supplier<T> work) {
    long start = now();
    T result = work.get();
    nanos.computeIfAbsent(stage, key -> new ArrayList<>()).add(now() - start);
    return result;
  }

  /** The median of each stage in microseconds. */
  Map<String, Double> medians() {
    Map<String, Double> medians = new LinkedHashMap<>();
    nanos.forEach((stage, times) -> medians.put(stage, median(times) / 1e3));
    return medians;
  }

  static double median(List<Long> values) {
    List<Long> sorted = new ArrayList<>(values);
    Collections.sort(sorted);
    return sorted.get(sorted.size() / 2);
  }
}
