package org.gatefold.model.job;

import java.util.List;
import java.util.Set;

/**
 * The messages that no template names because the program asks for them by itself: what stands in a template's {@code imprint()}, badges and
 * {@code review}, and in the tables of the editor's sheet. Here {@code load} learns that they are used.
 */
public final class SaidByCode {
  /** By their whole names. */
  public static final Set<String> KEYS = Set.of(
      "review.draft", "review.machine",
      "imprint.version", "imprint.published", "imprint.reviewed", "imprint.person", "imprint.next",
      "badge.people", "badge.studies", "badge.n", "badge.and", "badge.control", "badge.level",
      "badge.design.systematic-review", "badge.design.rct", "badge.design.cohort", "badge.design.case-series", "badge.design.case-report",
      "badge.design.narrative-review", "badge.design.guideline", "badge.design.regulator", "badge.design.in-vitro",
      "badge.control.none", "badge.control.sham", "badge.control.placebo", "badge.control.active",
      "badge.level.high", "badge.level.moderate", "badge.level.low", "badge.level.very-low",
      "editor.number", "editor.foot", "editor.title");

  /** How those begin whose ends stand in the program's own list of topics. */
  private static final List<String> BEGINNINGS = List.of("editor.topic.", "editor.do.");

  private SaidByCode() {}

  /** Whether the program asks for a message. */
  public static boolean names(String key) {
    return KEYS.contains(key) || BEGINNINGS.stream().anyMatch(key::startsWith);
  }
}
