package org.gatefold.typeset.css;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gatefold.typeset.css.PageRule.PageKey;

/** The cascade of {@code @page} rules (Paged Media 3, 4.3): the page box, its margin boxes, its footnote area. */
final class PageCascade {
  private static final String FOOTNOTE = "footnote";

  private final List<Stylesheet.Part> sheets;
  private final StyleMaker maker;
  private final Matches matches;

  PageCascade(List<Stylesheet.Part> sheets, StyleMaker maker, Matches matches) {
    this.sheets = sheets;
    this.maker = maker;
    this.matches = matches;
  }

  /** The page box inherits from the root element, all else from the page box. */
  PageStyle compute(PageKey page, Computed root) {
    List<Applied> rules = rules(page);
    matches.clear();
    rules.forEach(rule -> matches.add(rule.sheet(), rule.rule().specificity(), rule.rule().style()));
    Computed style = make(root);
    Pages.Sheet size = (Pages.Sheet) style.get(Property.SIZE);
    Computed footnote = box(rules, FOOTNOTE, style);
    return new PageStyle(
        size.width(), size.height(), (Double) style.get(Property.BLEED), style, margins(rules, style), footnote,
        footnote.maxHeight());
  }

  /** A rule that applies, and the number of its sheet. */
  private record Applied(int sheet, PageRule rule) {}

  private List<Applied> rules(PageKey page) {
    List<Applied> rules = new ArrayList<>();
    for (int sheet = 0; sheet < sheets.size(); sheet++) {
      for (PageRule rule : sheets.get(sheet).pages()) {
        if (rule.matches(page)) {
          rules.add(new Applied(sheet, rule));
        }
      }
    }
    return rules;
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
