package org.gatefold.cite;

import java.io.Serial;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Lends formatters, each to one document at a time: parsing style and locale takes longer than formatting references. Keeps
 * what was printed, which depends on nothing but the record, the style and the languages.
 */
final class FormatterPool {
  private static final int REMEMBERED = 4096;

  private final Map<String, Queue<Formatter>> idle = new ConcurrentHashMap<>();

  private final Map<Object, References.Printed> printed = Collections.synchronizedMap(new Remembered());
  private final Map<String, Optional<CslStyle>> styles = new ConcurrentHashMap<>();
  private final Map<Locale, String> tags = new ConcurrentHashMap<>();

  /** A style of ours, read once; empty if there is none of that name. */
  Optional<CslStyle> style(String name) {
    return styles.computeIfAbsent(name, CslStyle::named);
  }

  /** The nearest language for which CSL has terms. */
  String tag(Locale locale) {
    return tags.computeIfAbsent(locale, CslTerms::nearest);
  }

  /** What was printed before for this record, or what is printed now. */
  References.Printed printed(Object record, Supplier<References.Printed> print) {
    References.Printed known = printed.get(record);
    if (known == null) {
      known = print.get();
      printed.put(record, known);
    }
    return known;
  }

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

  /** Forgets what was not asked for longest. */
  private static final class Remembered extends LinkedHashMap<Object, References.Printed> {
    @Serial private static final long serialVersionUID = 1;

    Remembered() {
      super(64, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<Object, References.Printed> eldest) {
      return size() > REMEMBERED;
    }
  }
}
