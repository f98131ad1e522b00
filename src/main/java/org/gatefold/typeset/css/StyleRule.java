package org.gatefold.typeset.css;

import java.util.List;

/**
 * The declarations of a rule, apart by importance and with the custom properties apart.
 *
 * @param order place of the rule in its sheet
 */
record StyleRule(
    List<Declaration> normal,
    List<Declaration> important,
    List<Declaration.Custom> customs,
    List<Declaration.Custom> importantCustoms,
    int order) {
  StyleRule {
    normal = List.copyOf(normal);
    important = List.copyOf(important);
    customs = List.copyOf(customs);
    importantCustoms = List.copyOf(importantCustoms);
  }

  static StyleRule of(List<Declaration> all, int order) {
    return new StyleRule(plain(all, false), plain(all, true), customs(all, false), customs(all, true), order);
  }

  private static List<Declaration> plain(List<Declaration> all, boolean important) {
    return all.stream()
        .filter(declaration -> !(declaration instanceof Declaration.Custom) && declaration.important() == important)
        .toList();
  }

  private static List<Declaration.Custom> customs(List<Declaration> all, boolean important) {
    return all.stream()
        .filter(declaration -> declaration.important() == important)
        .filter(Declaration.Custom.class::isInstance)
        .map(Declaration.Custom.class::cast)
        .toList();
  }
}
