package org.gatefold.preflight.press.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gatefold.diag.Diagnostic;
import org.gatefold.diag.Origin;
import org.gatefold.preflight.press.PressCode;
import org.gatefold.preflight.press.page.Box;
import org.gatefold.preflight.press.page.Painted;
import org.gatefold.preflight.press.page.PressPage;

/** Collects findings about one file; of many that are alike on a page it keeps the first one and their number. */
public final class Report {
  private static final Comparator<Entry> ORDER = Comparator.comparingInt((Entry e) -> e.page)
      .thenComparingDouble(e -> e.down).thenComparingDouble(e -> e.right).thenComparing(e -> e.code.id())
      .thenComparing(e -> String.join("\u0000", e.arguments));

  private final Origin origin;
  private final Map<String, Entry> entries = new LinkedHashMap<>();

  /** @param name of the file, as people know it */
  public Report(String name) {
    origin = Origin.of(name);
  }

  /** A finding with its place: page 0 is the file itself, the top of a page comes first. */
  private static final class Entry {
    final PressCode code;
    final int page;
    double down = -1;
    double right = -1;
    String what = "";
    List<String> arguments = List.of();
    int count;

    Entry(PressCode code, int page) {
      this.code = code;
      this.page = page;
    }
  }

  /** About the file. */
  public void file(PressCode code, Object... arguments) {
    List<String> words = words(arguments);
    entry(code, 0, String.join("\u0000", words)).arguments = words;
  }

  /** About a page; its number becomes the first argument. */
  public void page(PressCode code, int page, Object... arguments) {
    List<String> words = new ArrayList<>(List.of(String.valueOf(page)));
    words.addAll(words(arguments));
    entry(code, page, String.join("\u0000", words)).arguments = words;
  }

  /** About the file or a page: who owns an object that is not painted is the first argument. */
  void owner(PressCode code, int page, Object... arguments) {
    List<String> words = new ArrayList<>(List.of(page == 0 ? "the file" : "page " + page));
    words.addAll(words(arguments));
    entry(code, page, String.join("\u0000", words)).arguments = words;
  }

  /** About a place on a page; page and position become the first two arguments. */
  void place(PressCode code, PressPage page, Box where, Object... arguments) {
    List<String> words = words(arguments);
    Entry entry = entry(code, page.number(), where + String.join("\u0000", words));
    put(entry, page, where, words);
  }

  /** About an object; page, position and what it is become the first three arguments. */
  void object(PressCode code, PressPage page, Painted object, Object... arguments) {
    alike(code, page, object, Say.kind(object), arguments);
  }

  /** As {@link #object}; those with the same {@code like} become one finding. */
  void alike(PressCode code, PressPage page, Painted object, String like, Object... arguments) {
    alike(code, page, object.mark().box(), like, Say.object(object), arguments);
  }

  /** As {@link #object}, for something that is not painted. */
  void alike(PressCode code, PressPage page, Box box, String like, String what, Object... arguments) {
    Entry entry = entry(code, page.number(), like);
    entry.count++;
    double down = page.boxes().mmFromTop(box.top());
    double right = page.boxes().mmFromLeft(box.left());
    if (entry.count == 1 || down < entry.down || (down == entry.down && right < entry.right)) {
      entry.what = what;
      put(entry, page, box, words(arguments));
    }
  }

  private static void put(Entry entry, PressPage page, Box where, List<String> rest) {
    entry.down = page.boxes().mmFromTop(where.top());
    entry.right = page.boxes().mmFromLeft(where.left());
    List<String> all = new ArrayList<>(List.of(String.valueOf(entry.page), Say.place(page, where)));
    if (!entry.what.isEmpty()) {
      all.add(entry.what);
    }
    all.addAll(rest);
    entry.arguments = all;
  }

  private Entry entry(PressCode code, int page, String like) {
    return entries.computeIfAbsent(code.id() + "\u0000" + page + "\u0000" + like, key -> new Entry(code, page));
  }

  private static List<String> words(Object... arguments) {
    List<String> words = new ArrayList<>();
    for (Object argument : arguments) {
      words.add(String.valueOf(argument));
    }
    return words;
  }

  /** All findings: the file first, then page by page from top to bottom. */
  public List<Diagnostic> sorted() {
    return entries.values().stream().sorted(ORDER).map(this::diagnostic).toList();
  }

  private Diagnostic diagnostic(Entry entry) {
    List<String> arguments = new ArrayList<>(entry.arguments);
    if (entry.count > 1) {
      arguments.set(2, arguments.get(2) + " and " + (entry.count - 1) + " more like it");
    }
    return new Diagnostic(entry.code, origin, arguments);
  }
}
