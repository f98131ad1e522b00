package org.gatefold.typeset.css;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gatefold.typeset.css.PageRule.PageKey;

/**
 * The cascade of {@code @page} rules (Paged Media 3, 4.3): the page box, its margin boxes, its footnote area. Pages that the
 * same rules apply to share one style.
 */
final class PageCascade {
  private static final String FOOTNOTE = "footnote";

  private final List<Applied> all = new ArrayList<>();
  private final StyleMaker maker;
  private final Matches matches;
  private final Map<BitSet, PageStyle> known = new HashMap<>();

  PageCascade(List<Stylesheet.Part> sheets, StyleMaker maker, Matches matches) {
    for (int sheet = 0; sheet < sheets.size(); sheet++) {
      for (PageRule rule : sheets.get(sheet).pages()) {
        all.add(new Applied(sheet, rule));
      }
    }
    this.maker = maker;
    this.matches = matches;
  }

  /** A rule and the number of its sheet. */
  private record Applied(int sheet, PageRule rule) {}

  /** The page box inherits from the root element, all else from the page box. */
  PageStyle style(PageKey page, Computed root) {
    BitSet applied = new BitSet(all.size());
    for (int i = 0; i < all.size(); i++) {
      applied.set(i, all.get(i).rule().matches(page));
    }
    return known.computeIfAbsent(applied, rules -> compute(rules.stream().mapToObj(all::get).toList(), root));
  }

  private PageStyle compute(List<Applied> rules, Computed root) {
    matches.clear();
    rules.forEach(rule -> matches.add(rule.sheet(), rule.rule().specificity(), rule.rule().style()));
    Computed style = make(root);
    Pages.Sheet size = (Pages.Sheet) style.get(Property.SIZE);
    Computed footnote = box(rules, FOOTNOTE, style);
    return new PageStyle(
        size.width(), size.height(), (Double) style.get(Property.BLEED), style, margins(rules, style), footnote,
        footnote.maxHeight());
  }

  private Map<String, ComputedStyle> margins(List<Applied> rules, Computed page) {
    Set<String> names = new LinkedHashSet<>();
    rules.forEach(rule -> names.addAll(rule.rule().boxes().keySet()));
    names.remove(FOOTNOTE);
    Map<String, ComputedStyle> boxes = new LinkedHashMap<>();
    for (String name : names) {
      Computed box = box(rules, name, page);
      if (box.content() != null) {
        boxes.put(name, box);
      }
    }
    return boxes;
  }

  private Computed box(List<Applied> rules, String name, Computed page) {
    matches.clear();
    for (Applied rule : rules) {
      StyleRule box = rule.rule().boxes().get(name);
      if (box != null) {
        matches.add(rule.sheet(), rule.rule().specificity(), box);
      }
    }
    return make(page);
  }

  private Computed make(Computed parent) {
    return maker.make(matches, parent, parent.language(), Map.of());
  }
}
