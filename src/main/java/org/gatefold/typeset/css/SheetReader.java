package org.gatefold.typeset.css;

import com.helger.css.ICSSSourceLocationAware;
import com.helger.css.decl.CSSDeclaration;
import com.helger.css.decl.CSSImportRule;
import com.helger.css.decl.CSSMediaQuery;
import com.helger.css.decl.CSSMediaRule;
import com.helger.css.decl.CSSPageRule;
import com.helger.css.decl.CSSSelector;
import com.helger.css.decl.CSSStyleRule;
import com.helger.css.decl.CascadingStyleSheet;
import com.helger.css.decl.ICSSTopLevelRule;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gatefold.diag.Diagnostic;
import org.gatefold.diag.Origin;
import org.gatefold.typeset.css.ParsedFile.Import;
import org.gatefold.typeset.css.Scope.Place;
import org.jspecify.annotations.Nullable;

/** Turns the parser's tree into rules. */
final class SheetReader {
  private final SourceText source;
  private final List<Diagnostic> findings = new ArrayList<>();
  private final DeclarationReader declarations = new DeclarationReader(findings);
  private final List<RuleIndex.Entry> entries = new ArrayList<>();
  private final List<PageRule> pages = new ArrayList<>();
  private final List<Import> imports = new ArrayList<>();
  private int order;

  private SheetReader(SourceText source) {
    this.source = source;
  }

  /** Reads a file of CSS; whatever is wrong with it, there are rules, perhaps none. */
  static ParsedFile read(String text, Origin file) {
    String css = text.startsWith("\uFEFF") ? text.substring(1) : text;
    SheetReader reader = new SheetReader(new SourceText(css, file));
    Outline outline = Outline.of(css);
    if (outline.tooDeep()) {
      reader.add(CssCode.TOO_DEEP, reader.source.origin(1, 1), Outline.DEEPEST);
    } else {
      CascadingStyleSheet sheet = Parser.parse(PagePreludes.hide(css), reader.source, reader.findings);
      reader.sheet(sheet);
      reader.compare(sheet, outline);
    }
    return new ParsedFile(
        new Stylesheet.Part(new RuleIndex(reader.entries), reader.pages), reader.imports, reader.findings);
  }

  /** Nothing may be lost without a finding: what the outline knows better than the parser is reported, too. */
  private void compare(CascadingStyleSheet sheet, Outline outline) {
    Outline.Problem problem = outline.problem();
    int lost = findings.isEmpty() ? outline.declarations() - Declarations.count(sheet) : 0;
    if (problem != null) {
      add(CssCode.SYNTAX, source.origin(problem.offset()), problem.what(), Parser.HINT);
    } else if (lost > 0) {
      add(CssCode.SYNTAX, source.origin(1, 1), lost + " of its declarations could not be read", Parser.HINT);
    }
  }

  private void add(CssCode code, Origin origin, Object... arguments) {
    findings.add(Diagnostic.of(code, origin, arguments));
  }

  private void sheet(CascadingStyleSheet sheet) {
    for (CSSImportRule rule : sheet.getAllImportRules()) {
      Origin origin = source.origin(rule.getSourceLocation());
      if (applies(rule.getAllMediaQueries(), origin)) {
        imports.add(new Import(rule.getLocationString(), origin));
      }
    }
    sheet.getAllNamespaceRules().forEach(rule -> unknown("@namespace", source.origin(rule.getSourceLocation())));
    sheet.getAllRules().forEach(this::rule);
  }

  private void rule(ICSSTopLevelRule rule) {
    if (rule instanceof CSSStyleRule style) {
      style(style);
    } else if (rule instanceof CSSPageRule page) {
      PageReader.read(page, order++, source, declarations, findings).forEach(pages::add);
    } else if (rule instanceof CSSMediaRule media) {
      if (applies(media.getAllMediaQueries(), source.origin(media.getSourceLocation()))) {
        media.getAllRules().forEach(this::rule);
      }
    } else {
      Origin origin = source.origin(rule instanceof ICSSSourceLocationAware placed ? placed.getSourceLocation() : null);
      unknown(source.atRule(origin), origin);
    }
  }

  private void unknown(String name, Origin origin) {
    add(CssCode.UNKNOWN_RULE, origin, name, Advice.atRule(name));
  }

  /** Whether a list of media queries, which may be empty, takes in print. */
  private boolean applies(List<CSSMediaQuery> queries, Origin origin) {
    boolean applies = queries.isEmpty();
    for (CSSMediaQuery query : queries) {
      String medium = query.getMedium() == null ? "" : query.getMedium().toLowerCase(Locale.ROOT);
      boolean plain = query.getModifier() == CSSMediaQuery.EModifier.NONE && query.getMediaExpressionCount() == 0;
      if (plain && (medium.equals("print") || medium.equals("all"))) {
        applies = true;
      } else if (!medium.equals("screen") || query.getModifier() == CSSMediaQuery.EModifier.NOT) {
        add(CssCode.BAD_MEDIA, origin, source.slice(query.getSourceLocation()));
      }
    }
    return applies;
  }

  private void style(CSSStyleRule style) {
    List<Selector> selectors = new ArrayList<>();
    Set<Place> places = EnumSet.noneOf(Place.class);
    for (CSSSelector written : style.getAllSelectors()) {
      Selector selector = selector(written);
      if (selector != null) {
        selectors.add(selector);
        places.add(Place.of(selector.pseudo()));
      }
    }
    List<Declaration> read = new ArrayList<>();
    for (CSSDeclaration declaration : style.getAllDeclarations()) {
      declarations.read(source.declaration(declaration), places.isEmpty() ? Set.of(Place.ELEMENT) : places, read);
    }
    StyleRule rule = StyleRule.of(read, order++);
    selectors.forEach(selector -> entries.add(new RuleIndex.Entry(selector, rule)));
  }

  private @Nullable Selector selector(CSSSelector written) {
    String text = source.slice(written.getSourceLocation());
    SelectorReader reader = new SelectorReader(text);
    Selector selector = reader.selector();
    SelectorReader.Problem problem = reader.problem();
    if (selector == null && problem != null) {
      Origin origin = source.origin(written.getSourceLocation());
      add(CssCode.BAD_SELECTOR, origin, text, problem.what(), problem.hint());
    }
    return selector;
  }
}
