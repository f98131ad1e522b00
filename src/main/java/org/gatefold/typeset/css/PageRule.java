package org.gatefold.typeset.css;

import java.util.List;
import java.util.Map;

/**
 * An {@code @page} rule (Paged Media 3, 4).
 *
 * @param name of the pages it is for; empty for all
 * @param conditions all of which must hold
 * @param boxes the margin boxes by name such as {@code top-left}, and {@code footnote}
 */
record PageRule(String name, List<PageCondition> conditions, StyleRule style, Map<String, StyleRule> boxes) {
  PageRule {
    conditions = List.copyOf(conditions);
    boxes = Map.copyOf(boxes);
  }

  /** Three groups of ten bits: name, first and blank, left and right. */
  int specificity() {
    return (name.isEmpty() ? 0 : Condition.ID) + conditions.stream().mapToInt(PageCondition::weight).sum();
  }

  boolean matches(PageKey page) {
    return (name.isEmpty() || name.equals(page.name())) && conditions.stream().allMatch(one -> one.holds(page));
  }

  /**
   * All that pages are told apart by.
   *
   * @param index of the page in the document, from 0
   * @param inGroup of the page among those of its name that follow each other, from 0
   */
  record PageKey(String name, int index, int inGroup, boolean left, boolean blank) {}
}
