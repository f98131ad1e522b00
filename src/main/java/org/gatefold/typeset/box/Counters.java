package org.gatefold.typeset.box;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gatefold.typeset.css.ComputedStyle;
import org.gatefold.typeset.css.ComputedStyle.ListStyle;
import org.gatefold.typeset.css.Display;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Counters of a document in its order (CSS Lists 3, 4). A counter is seen by the siblings that follow the element which
 * made it and by all that these hold; lists count their items by themselves in {@code list-item}.
 */
final class Counters {
  private static final String LIST_ITEM = "list-item";
  private static final String FOOTNOTE = "footnote";

  private final Map<String, Deque<Counter>> counters = new HashMap<>();

  private static final class Counter {
    private final @Nullable Element around;
    private int value;

    Counter(@Nullable Element around, int value) {
      this.around = around;
      this.value = value;
    }
  }

  /** Applies an element's resets and increments. */
  void enter(Element element, ComputedStyle style) {
    Element around = element.parent();
    switch (element.normalName()) {
      case "ol", "ul", "menu" -> reset(LIST_ITEM, number(element, "start", 1) - 1, around);
      case "li" -> item(element, around, style);
      default -> {}
    }
    apply(around, style);
  }

  /** Counts a note by itself, over the whole document unless something resets its counter. */
  void note(Element element, ComputedStyle style) {
    if (style.counterIncrement().stream().noneMatch(counter -> counter.name().equals(FOOTNOTE))) {
      boolean counted = !live(FOOTNOTE, element.parent()).isEmpty();
      increment(FOOTNOTE, 1, counted ? element.parent() : null);
    }
  }

  /** Applies those of a pseudo-element of an element. */
  void enterPseudo(Element element, ComputedStyle style) {
    apply(element, style);
  }

  private void apply(@Nullable Element around, ComputedStyle style) {
    for (ComputedStyle.Counter counter : style.counterReset()) {
      reset(counter.name(), counter.value(), around);
    }
    for (ComputedStyle.Counter counter : style.counterIncrement()) {
      increment(counter.name(), counter.value(), around);
    }
  }

  private void item(Element item, @Nullable Element around, ComputedStyle style) {
    if (item.hasAttr("value")) {
      reset(LIST_ITEM, number(item, "value", 1), around);
    } else if (style.display() == Display.LIST_ITEM
        && style.counterIncrement().stream().noneMatch(counter -> counter.name().equals(LIST_ITEM))) {
      increment(LIST_ITEM, 1, around);
    }
  }

  private static int number(Element element, String attribute, int otherwise) {
    String value = element.attr(attribute).strip();
    boolean whole = !value.isEmpty() && value.length() < 7
        && value.chars().skip(value.startsWith("-") && value.length() > 1 ? 1 : 0).allMatch(Character::isDigit);
    return whole ? Integer.parseInt(value) : otherwise;
  }

  private void reset(String name, int value, @Nullable Element around) {
    Deque<Counter> live = live(name, around);
    Counter top = live.peek();
    if (top != null && isSame(top.around, around)) {
      top.value = value;
    } else {
      live.push(new Counter(around, value));
    }
  }

  void increment(String name, int by, @Nullable Element around) {
    Deque<Counter> live = live(name, around);
    if (live.isEmpty()) {
      live.push(new Counter(around, 0));
    }
    live.getFirst().value += by;
  }

  /** The counters of a name that are seen by children of an element, the innermost first. */
  private Deque<Counter> live(String name, @Nullable Element around) {
    Deque<Counter> all = counters.computeIfAbsent(name, key -> new ArrayDeque<>());
    while (!all.isEmpty() && !holds(all.getFirst().around, around)) {
      all.pop();
    }
    return all;
  }

  private static boolean holds(@Nullable Element outer, @Nullable Element inner) {
    Element at = inner;
    while (at != null && !isSame(at, outer)) {
      at = at.parent();
    }
    return isSame(at, outer);
  }

  @SuppressWarnings("ReferenceEquality") // Elements that say the same are not the same.
  private static boolean isSame(@Nullable Element one, @Nullable Element other) {
    return one == other;
  }

  /** What generated content of an element makes of the innermost counter of a name; 0 if there is none. */
  String value(String name, ListStyle style, Element element) {
    Counter counter = live(name, element).peek();
    return CounterStyles.format(counter == null ? 0 : counter.value, style);
  }

  /** All counters of a name that the element sees, the outermost first. */
  List<Integer> values(String name, Element element) {
    List<Integer> values = new ArrayList<>();
    live(name, element).descendingIterator().forEachRemaining(counter -> values.add(counter.value));
    return values.isEmpty() ? List.of(0) : values;
  }

  /** The innermost counters as an element sees them. */
  Map<String, Integer> seenBy(Element element) {
    Map<String, Integer> seen = new HashMap<>();
    for (String name : List.copyOf(counters.keySet())) {
      Counter counter = live(name, element.parent()).peek();
      if (counter != null) {
        seen.put(name, counter.value);
      }
    }
    return seen;
  }

  /** The text of a list item's marker; empty for shapes, which are drawn. */
  String marker(Element item, ListStyle style) {
    return switch (style) {
      case DISC, CIRCLE, SQUARE -> "";
      case DASH -> "–";
      case DECIMAL, LOWER_ALPHA, UPPER_ALPHA, LOWER_ROMAN, UPPER_ROMAN -> value(LIST_ITEM, style, item) + ".";
    };
  }
}
