package org.gatefold.typeset;

import java.util.ArrayList;
import java.util.List;
import org.gatefold.diag.Findings;
import org.gatefold.diag.Outcome;
import org.gatefold.model.FilledPage;
import org.gatefold.model.font.FontSet;
import org.gatefold.model.job.Resource;
import org.gatefold.model.paged.PagedDocument;
import org.gatefold.typeset.box.BoxBuilder;
import org.gatefold.typeset.box.BoxTree;
import org.gatefold.typeset.css.Cascade;
import org.gatefold.typeset.css.StyleSheets;
import org.gatefold.typeset.css.Stylesheet;
import org.gatefold.typeset.flow.BlockLayout;
import org.gatefold.typeset.flow.Paginator;
import org.gatefold.typeset.flow.SetPage;
import org.gatefold.typeset.page.PagePainter;
import org.gatefold.typeset.text.TextSetter;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Sets a filled page: HTML and CSS in, pages of positioned glyphs out. One instance serves any number of documents and
 * threads; what it keeps between them (style sheets, fonts) never changes once it is made. Close it when the last document
 * is set: fonts live in native memory.
 */
public final class Typesetter implements AutoCloseable {
  private final FontSet fonts;
  private final TextSetter setter;
  private final StyleSheets sheets = new StyleSheets();

  public Typesetter(FontSet fonts) {
    this.fonts = fonts;
    this.setter = new TextSetter(fonts);
  }

  /** Sets one document. Errors among the findings mean that the result must not be printed. */
  public Outcome<PagedDocument> typeset(FilledPage page) {
    Findings findings = new Findings();
    Document html = Jsoup.parse(page.html());
    Cascade cascade = cascade(page, html, findings);
    BoxTree tree = new BoxBuilder(cascade, page.resources(), page.template(), findings).build(html);
    BlockLayout layout = new BlockLayout(setter, fonts, findings);
    List<SetPage> pages = new Paginator(cascade, layout, tree.notes(), page.pages(), findings).paginate(tree.body());
    PagedDocument document = new PagePainter(page, tree, layout, setter, findings).paint(pages);
    return findings.with(document);
  }

  @Override
  public void close() {
    setter.close();
  }

  private Cascade cascade(FilledPage page, Document html, Findings findings) {
    List<Stylesheet> parsed = new ArrayList<>();
    for (Resource style : page.styles()) {
      parsed.add(sheets.parse(style, findings));
    }
    return new Cascade(parsed, html, page.variables(), page.template(), findings);
  }
}
