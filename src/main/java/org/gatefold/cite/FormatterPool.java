package org.gatefold.cite;

import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;

/** Lends formatters, each to one document at a time: parsing style and locale takes longer than formatting references. */
final class FormatterPool {
  private final Map<String, Queue<Formatter>> idle = new ConcurrentHashMap<>();

  /** Runs some work with a formatter that nobody else uses meanwhile. */
  <T> T with(CslStyle style, String tag, Function<Formatter, T> work) {
    Queue<Formatter> queue = idle.computeIfAbsent(style.name() + ' ' + tag, key -> new ConcurrentLinkedQueue<>());
    Formatter waiting = queue.poll();
    Formatter formatter = waiting != null ? waiting : new Formatter(style, tag);
    // Not given back if the work throws: nobody knows what state it is in.
    T result = work.apply(formatter);
    queue.add(formatter);
    return result;
  }
}
