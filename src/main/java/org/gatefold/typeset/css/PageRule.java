package org.gatefold.typeset.css;

import java.util.List;
import java.util.Map;

/**
 * An {@code @page} rule (Paged Media 3, 4).
 *
 * @param name of the pages it is for; empty for all
 * @param pseudos {@code first left right blank}, all of which must hold
 * @param boxes the margin boxes by name such as {@code top-left}, and {@code footnote}
 */
record PageRule(String name, List<String> pseudos, StyleRule style, Map<String, StyleRule> boxes) {
  PageRule {
    pseudos = List.copyOf(pseudos);
    boxes = Map.copyOf(boxes);
  }

  /** Three groups of ten bits: name, first and blank, left and right. */
  int specificity() {
    int specificity = name.isEmpty() ? 0 : Condition.ID;
    for (String pseudo : pseudos) {
      specificity += pseudo.equals("first") || pseudo.equals("blank") ? Condition.CLASS : Condition.TYPE;
    }
    return specificity;
  }

  boolean matches(PageKey page) {
    if (!name.isEmpty() && !name.equals(page.name())) {
      return false;
    }
    for (String pseudo : pseudos) {
      boolean holds = switch (pseudo) {
        case "first" -> page.first();
        case "left" -> page.left();
        case "right" -> !page.left();
        default -> page.blank();
      };
      if (!holds) {
        return false;
      }
    }
    return true;
  }

  /** All that pages are told apart by. */
  record PageKey(String name, boolean first, boolean left, boolean blank) {}
}
