package org.gatefold.typeset.css;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads what stands between {@code @page} and its brace: a list of selectors, each a name and conditions. */
final class PageSelectorReader {
  private final Scanner in;
  private boolean wrong;

  PageSelectorReader(String text) {
    in = new Scanner(text);
  }

  /** A selector; {@code name} is empty where any page will do. */
  record PageSelector(String name, List<PageCondition> conditions) {
    PageSelector {
      conditions = List.copyOf(conditions);
    }
  }

  /** All of them, or none if one is not supported. */
  List<PageSelector> selectors() {
    List<PageSelector> selectors = new ArrayList<>();
    do {
      in.skipSpace();
      selectors.add(selector());
      in.skipSpace();
    } while (in.accept(','));
    return wrong || !in.done() ? List.of() : selectors;
  }

  private PageSelector selector() {
    String name = in.atName() ? in.name() : "";
    List<PageCondition> conditions = new ArrayList<>();
    while (in.accept(':')) {
      PageCondition condition = condition(in.name().toLowerCase(Locale.ROOT));
      if (condition == null) {
        wrong = true;
      } else {
        conditions.add(condition);
      }
    }
    return new PageSelector(name, conditions);
  }

  private @Nullable PageCondition condition(String name) {
    if (name.equals("nth")) {
      return in.accept('(') ? nth() : null;
    }
    for (PageCondition.Plain plain : PageCondition.Plain.values()) {
      if (Names.css(plain).equals(name)) {
        return plain;
      }
    }
    return null;
  }

  private @Nullable PageCondition nth() {
    StringBuilder argument = new StringBuilder();
    while (!in.done() && in.peek() != ')') {
      argument.append(in.peek());
      in.skip();
    }
    in.accept(')');
    List<String> words = List.of(argument.toString().strip().split(" +", -1));
    int of = words.indexOf("of");
    if (of < 0) {
      Nth nth = Nth.of(argument.toString());
      return nth == null ? null : new PageCondition.Numbered(nth);
    }
    Nth nth = Nth.of(String.join(" ", words.subList(0, of)));
    return nth == null || of != words.size() - 2 ? null : new PageCondition.NumberedOf(nth, words.getLast());
  }
}
