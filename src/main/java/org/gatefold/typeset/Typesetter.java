package org.gatefold.typeset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gatefold.diag.Diagnostic;
import org.gatefold.diag.Findings;
import org.gatefold.diag.Outcome;
import org.gatefold.model.FilledPage;
import org.gatefold.model.font.FontSet;
import org.gatefold.model.job.Resource;
import org.gatefold.model.paged.Fit;
import org.gatefold.model.paged.PagedDocument;
import org.gatefold.typeset.box.BoxBuilder;
import org.gatefold.typeset.box.BoxTree;
import org.gatefold.typeset.box.Targets;
import org.gatefold.typeset.css.Cascade;
import org.gatefold.typeset.css.StyleSheets;
import org.gatefold.typeset.css.Stylesheet;
import org.gatefold.typeset.flow.AnchorPages;
import org.gatefold.typeset.flow.BlockLayout;
import org.gatefold.typeset.flow.FlowCode;
import org.gatefold.typeset.flow.Paginator;
import org.gatefold.typeset.flow.SetPage;
import org.gatefold.typeset.page.PagePainter;
import org.gatefold.typeset.text.LanguageCheck;
import org.gatefold.typeset.text.TextSetter;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Sets a filled page: HTML and CSS in, pages of positioned glyphs out. One instance serves any number of documents and
 * threads; what it keeps between them (style sheets, fonts) never changes once it is made. Close it when the last document
 * is set: fonts live in native memory.
 */
public final class Typesetter implements AutoCloseable {
  /** How often a document is set anew because its cross-references had it wrong. */
  private static final int ROUNDS = 3;

  /** The custom property with the width of the margin that an office printer leaves white. */
  private static final String SAFE_MARGIN = "--safe-margin";

  private final FontSet fonts;
  private final TextSetter setter;
  private final StyleSheets sheets = new StyleSheets();

  public Typesetter(FontSet fonts) {
    this.fonts = fonts;
    this.setter = new TextSetter(fonts);
  }

  /** Sets one document. Errors among the findings mean that the result must not be printed. */
  public Outcome<PagedDocument> typeset(FilledPage page) {
    Document html = Jsoup.parse(page.html());
    // What one size found out about cross-references is a good guess for the next one.
    Targets targets = new Targets();
    Styled styled = style(page, html, Map.of());
    List<Double> range = styled.cascade().rootNumbers(Copyfit.RANGE);
    Setting best = range.size() != 2
        ? set(page, html, styled, 1, targets)
        : Copyfit.best(range, scale -> set(page, html, style(page, html, scaled(scale)), scale, targets));
    PagePainter painter =
        new PagePainter(page, best.tree(), best.layout(), safeMargin(page, best), best.findings());
    return best.findings().with(painter.paint(best.pages(), best.fit().pages().isEmpty() ? null : best.fit()));
  }

  /** What is to be known before the first page in a language is set. */
  public List<Diagnostic> missing(Locale locale) {
    Findings findings = new Findings();
    LanguageCheck.check(fonts, locale, findings);
    return findings.sorted();
  }

  /** A document's styles, and what is wrong with them. */
  private record Styled(Cascade cascade, Findings findings) {}

  private Styled style(FilledPage page, Document html, Map<String, String> more) {
    Findings findings = new Findings();
    Map<String, String> variables = new HashMap<>(page.variables());
    variables.putAll(more);
    return new Styled(new Cascade(parsed(page, findings), html, variables, page.template(), findings), findings);
  }

  /** A print shop trims where it should, or a preflight says so; an office printer says nothing. */
  private static double safeMargin(FilledPage page, Setting set) {
    return page.id().edition().isOffice() ? set.cascade().rootLength(SAFE_MARGIN) : 0;
  }

  /** A document broken into pages and not yet painted. */
  private record Setting(Cascade cascade, BoxTree tree, BlockLayout layout, List<SetPage> pages, Fit fit, double cost,
      Findings findings) implements Copyfit.Trial {
    @Override
    public boolean isOverfull() {
      return findings.sorted().stream().anyMatch(finding -> finding.code() == FlowCode.TOO_MANY_PAGES);
    }
  }

  private static Map<String, String> scaled(double scale) {
    return Map.of(Copyfit.SCALE, String.format(Locale.ROOT, "%.3f", scale));
  }

  private Setting set(FilledPage page, Document html, Styled styled, double scale, Targets targets) {
    Findings findings = styled.findings();
    Setting setting = set(page, html, styled.cascade(), targets);
    for (int round = 1; targets.isAsked() && targets.settle(AnchorPages.of(setting.pages())); round++) {
      if (round > ROUNDS) {
        findings.add(FlowCode.UNSETTLED, page.template());
        break;
      }
      setting = set(page, html, styled.cascade(), targets);
    }
    findings.addAll(setting.findings().sorted());
    Fit fit = new Fit(scale, setting.fit().pages());
    return new Setting(setting.cascade(), setting.tree(), setting.layout(), setting.pages(), fit, setting.cost(), findings);
  }

  /** Sets a document with what its cross-references are thought to say. */
  private Setting set(FilledPage page, Document html, Cascade cascade, Targets targets) {
    Findings findings = new Findings();
    BoxTree tree = new BoxBuilder(cascade, page.resources(), page.template(), targets, findings).build(html);
    BlockLayout layout = new BlockLayout(setter, fonts, findings);
    Paginator paginator = new Paginator(cascade, layout, tree.notes(), page.pages(), findings);
    List<SetPage> pages = paginator.paginate(tree.body());
    return new Setting(cascade, tree, layout, pages, new Fit(1, paginator.fits()), paginator.cost(), findings);
  }

  @Override
  public void close() {
    setter.close();
  }

  private List<Stylesheet> parsed(FilledPage page, Findings findings) {
    List<Stylesheet> parsed = new ArrayList<>();
    for (Resource style : page.styles()) {
      parsed.add(sheets.parse(style, findings));
    }
    return parsed;
  }
}
