package org.gatefold.typeset.css;

import com.helger.css.decl.CSSDeclaration;
import com.helger.css.decl.CSSPageMarginBlock;
import com.helger.css.decl.CSSPageRule;
import com.helger.css.decl.ICSSPageRuleMember;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gatefold.diag.Diagnostic;
import org.gatefold.typeset.css.PageSelectorReader.PageSelector;
import org.gatefold.typeset.css.Scope.Place;

/** Turns the parser's {@code @page} rules into ours, one for each of their selectors. */
final class PageReader {
  private PageReader() {}

  static List<PageRule> read(
      CSSPageRule page, int order, SourceText source, DeclarationReader declarations, List<Diagnostic> findings) {
    List<Declaration> own = new ArrayList<>();
    Map<String, List<Declaration>> boxes = new HashMap<>();
    for (ICSSPageRuleMember member : page.getAllMembers()) {
      if (member instanceof CSSDeclaration declaration) {
        declarations.read(source.declaration(declaration), Set.of(Place.PAGE), own);
      } else if (member instanceof CSSPageMarginBlock block) {
        String name = block.getPageMarginSymbol().substring(1).toLowerCase(Locale.ROOT);
        Place place = name.equals("footnote") ? Place.FOOTNOTE_AREA : Place.MARGIN_BOX;
        List<Declaration> box = boxes.computeIfAbsent(name, key -> new ArrayList<>());
        for (CSSDeclaration declaration : block.getAllDeclarations()) {
          declarations.read(source.declaration(declaration), Set.of(place), box);
        }
      }
    }
    Map<String, StyleRule> rules = new HashMap<>();
    boxes.forEach((name, box) -> rules.put(name, StyleRule.of(box, order)));
    return rules(page, StyleRule.of(own, order), rules, source, findings);
  }

  private static List<PageRule> rules(
      CSSPageRule page, StyleRule own, Map<String, StyleRule> boxes, SourceText source, List<Diagnostic> findings) {
    String written = source.prelude(page.getSourceLocation());
    List<PageSelector> selectors = new PageSelectorReader(written).selectors();
    if (selectors.isEmpty()) {
      findings.add(Diagnostic.of(CssCode.BAD_PAGE, source.origin(page.getSourceLocation()), written));
    }
    return selectors.stream().map(one -> new PageRule(one.name(), one.conditions(), own, boxes)).toList();
  }
}
