package org.gatefold.typeset.css;

import com.helger.css.decl.CSSDeclaration;
import com.helger.css.decl.CSSMediaRule;
import com.helger.css.decl.CSSPageMarginBlock;
import com.helger.css.decl.CSSPageRule;
import com.helger.css.decl.CSSStyleRule;
import com.helger.css.decl.CascadingStyleSheet;
import com.helger.css.decl.ICSSPageRuleMember;
import com.helger.css.decl.ICSSTopLevelRule;

/** Counts the declarations in the parser's tree, as far as we read it. */
final class Declarations {
  private Declarations() {}

  static int count(CascadingStyleSheet sheet) {
    return sheet.getAllRules().stream().mapToInt(Declarations::count).sum()
        + sheet.getAllFontFaceRules().stream().mapToInt(rule -> rule.getDeclarationCount()).sum();
  }

  private static int count(ICSSTopLevelRule rule) {
    return switch (rule) {
      case CSSStyleRule style -> style.getDeclarationCount();
      case CSSMediaRule media -> media.getAllRules().stream().mapToInt(Declarations::count).sum();
      case CSSPageRule page -> page.getAllMembers().stream().mapToInt(Declarations::countMember).sum();
      default -> 0;
    };
  }

  private static int countMember(ICSSPageRuleMember member) {
    return switch (member) {
      case CSSDeclaration declaration -> 1;
      case CSSPageMarginBlock block -> block.getDeclarationCount();
      default -> 0;
    };
  }
}
