package org.gatefold.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** Processor time of the current thread, stage by stage: other programs on the machine hardly change it. */
final class Stopwatch {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private final Map<String, List<Long>> nanos = new LinkedHashMap<>();
  private final Map<String, List<Long>> bytes = new LinkedHashMap<>();

  static long now() {
    return THREADS.getCurrentThreadCpuTime();
  }

  <T> T time(String stage, Supplier<T> work) {
    long allocated = THREADS.getCurrentThreadAllocatedBytes();
    long start = now();
    T result = work.get();
    nanos.computeIfAbsent(stage, key -> new ArrayList<>()).add(now() - start);
    bytes.computeIfAbsent(stage, key -> new ArrayList<>()).add(THREADS.getCurrentThreadAllocatedBytes() - allocated);
    return result;
  }

  Set<String> stages() {
    return nanos.keySet();
  }

  /** A stage's median of processor time in microseconds. */
  double micros(String stage) {
    return median(nanos.getOrDefault(stage, List.of(0L))) / 1e3;
  }

  /** A stage's median of memory asked for, in kilobytes. */
  double kilobytes(String stage) {
    return median(bytes.getOrDefault(stage, List.of(0L))) / 1e3;
  }

  static double median(List<Long> values) {
    List<Long> sorted = new ArrayList<>(values);
    Collections.sort(sorted);
    return sorted.get(sorted.size() / 2);
  }
}
