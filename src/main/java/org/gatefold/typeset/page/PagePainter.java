package org.gatefold.typeset.page;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gatefold.diag.Findings;
import org.gatefold.model.FilledPage;
import org.gatefold.model.paged.Fit;
import org.gatefold.model.paged.Page;
import org.gatefold.model.paged.PageItem;
import org.gatefold.model.paged.PagedDocument;
import org.gatefold.model.paged.StructNode;
import org.gatefold.model.paged.StructRole;
import org.gatefold.typeset.box.Box;
import org.gatefold.typeset.box.BoxTree;
import org.gatefold.typeset.box.Semantic;
import org.gatefold.typeset.css.ComputedStyle;
import org.gatefold.typeset.css.ComputedStyle.Side;
import org.gatefold.typeset.css.Extent;
import org.gatefold.typeset.css.PageStyle;
import org.gatefold.typeset.flow.BlockLayout;
import org.gatefold.typeset.flow.FlowCode;
import org.gatefold.typeset.flow.Galley;
import org.gatefold.typeset.flow.NotePart;
import org.gatefold.typeset.flow.Placed;
import org.gatefold.typeset.flow.SetPage;
import org.gatefold.typeset.flow.Strip;
import org.jspecify.annotations.Nullable;

/** Paints a document's pages one after the other and finishes its structure tree. One for each document. */
public final class PagePainter {
  private final FilledPage source;
  private final BoxTree tree;
  private final BlockLayout layout;
  private final Findings findings;
  private final MarginBoxes margins;
  private final BoxPainter boxes;
  private final DocumentCanvas document = new DocumentCanvas();
  private final NotePainter notes;
  private final SafeArea safe;
  private final Overprints overprints;
  private RunningStrings strings = RunningStrings.NONE;

  /** {@code safeMargin}: in pt along each edge, where an office printer prints nothing; 0 for other editions. */
  public PagePainter(FilledPage source, BoxTree tree, BlockLayout layout, double safeMargin, Findings findings) {
    this.source = source;
    this.tree = tree;
    this.layout = layout;
    this.findings = findings;
    BackgroundPictures pictures = new BackgroundPictures(source.resources(), findings, source.template());
    this.boxes = new BoxPainter(pictures, source.template(), findings);
    this.margins = new MarginBoxes(layout, source.resources(), boxes, source.template(), findings);
    this.safe = new SafeArea(safeMargin, source.template(), findings);
    this.overprints = new Overprints(source.template(), findings);
    this.notes = new NotePainter(tree.structure(), boxes);
  }

  /** Paints everything. */
  public PagedDocument paint(List<SetPage> pages, @Nullable Fit fit) {
    pages.forEach(page -> paint(page, pages.size()));
    StructNode structure = tree.structure().finish();
    return new PagedDocument(source.id(), source.metadata(), document.pages(),
        structure == null ? empty() : structure, document.outline(), document.destinations(), fit, source.passages());
  }

  private static StructNode empty() {
    return new StructNode(StructRole.DOCUMENT, null, null, null, null, 0, null, List.of());
  }

  private void paint(SetPage page, int pages) {
    Set<String> printed = new HashSet<>();
    page.notes().forEach(note -> printed.add(note.id()));
    PageCanvas canvas = new PageCanvas(document, page.index(), printed);
    PageStyle style = page.style();
    double bleed = style.bleed();
    paper(style, canvas);
    PageEdge edge = new PageEdge(style.width(), style.height(), findings);
    FlowPainter flow = new FlowPainter(boxes, canvas, edge, (box, area) -> loose(box, area, page, edge, canvas));
    flow.paint(page.strips(), page.x(), page.y());
    page.notes().stream().filter(NotePart::begins).forEach(note ->
        BoxTree.withCalledIn(note.note().calls(), tree.notes()).forEach(inner -> canvas.callThrough(inner, note.id())));
    page.feet().forEach(foot -> notes.paint(foot, style.footnote(), flow, canvas));
    assertNotes(page);
    strings = strings.next(page.strips());
    margins.paint(style, new MarginBoxes.Facts(page.index() + 1, pages, strings), flow, canvas);
    safe.check(canvas.items(), style.width(), style.height(), page.index() + 1);
    overprints.check(canvas.items(), page.index() + 1);
    document.add(new Page(page.name(), style.width(), style.height(), bleed, canvas.items(), canvas.links(),
        page.notes().stream().map(NotePart::id).toList()));
  }

  /** A page's background fills all of it; its border stands within its margins (Paged Media 3, 4.1). */
  private void paper(PageStyle page, PageCanvas canvas) {
    ComputedStyle style = page.style();
    double bleed = page.bleed();
    boxes.paint(style.without(EnumSet.of(ComputedStyle.Aspect.BORDER)),
        new PageItem.Box(-bleed, -bleed, page.width() + 2 * bleed, page.height() + 2 * bleed), canvas);
    double left = style.margin(Side.LEFT, page.width());
    double top = style.margin(Side.TOP, page.width());
    boxes.paint(style.without(EnumSet.of(ComputedStyle.Aspect.BACKGROUND)),
        new PageItem.Box(left, top, page.width() - left - style.margin(Side.RIGHT, page.width()),
            page.height() - top - style.margin(Side.BOTTOM, page.width())), canvas);
  }

  /** Paints an absolute box against the box around it, or against the trimmed page (CSS 2.2, 10.3.7 and 10.6.4). */
  private void loose(
      Box box, PageItem.@Nullable Box around, SetPage page, PageEdge edge, PageCanvas canvas) {
    ComputedStyle style = box.style();
    PageItem.Box sheet = around == null ? new PageItem.Box(0, 0, page.style().width(), page.style().height()) : around;
    double left = inset(style, Side.LEFT, sheet.width());
    double right = inset(style, Side.RIGHT, sheet.width());
    double available = sheet.width() - left - right;
    Galley galley = layout.layLoose(box, available);
    double height = galley.solidHeight();
    double y = style.inset(Side.TOP) == null && style.inset(Side.BOTTOM) != null
        ? sheet.height() - inset(style, Side.BOTTOM, sheet.height()) - height
        : inset(style, Side.TOP, sheet.height());
    double x = style.inset(Side.LEFT) == null && style.inset(Side.RIGHT) != null
        ? sheet.width() - right - galley.width()
        : left;
    new FlowPainter(boxes, canvas, edge, (inner, area) -> loose(inner, area, page, edge, canvas))
        .paint(Placed.all(galley, 0), sheet.x() + x, sheet.y() + y);
  }

  private static double inset(ComputedStyle style, Side side, double basis) {
    Extent inset = style.inset(side);
    return inset == null ? 0 : inset.resolve(basis);
  }

  /** Every call's note must be on its page, unless notes are printed once and this one was. */
  private void assertNotes(SetPage page) {
    Set<String> here = new HashSet<>();
    page.notes().forEach(note -> here.add(note.id()));
    calls(page.strips()).stream()
        .filter(call -> !here.contains(call) && (tree.repeats(call) || !notes.isPrinted(call)))
        .forEach(call -> findings.add(FlowCode.LOST_NOTE, source.template(), call, page.index() + 1));
  }

  private static Set<String> calls(List<Placed> strips) {
    Set<String> calls = new HashSet<>();
    for (Placed placed : strips) {
      calls.addAll(placed.strip().calls());
      placed.columns().forEach(column -> calls.addAll(calls(column.strips())));
    }
    return calls;
  }
}
