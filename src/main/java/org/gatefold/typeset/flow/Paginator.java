package org.gatefold.typeset.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gatefold.diag.Findings;
import org.gatefold.diag.Origin;
import org.gatefold.model.paged.Fit;
import org.gatefold.typeset.box.Box;
import org.gatefold.typeset.box.BoxTree;
import org.gatefold.typeset.css.Cascade;
import org.gatefold.typeset.css.ComputedStyle;
import org.gatefold.typeset.css.ComputedStyle.Side;
import org.gatefold.typeset.css.Extent;
import org.gatefold.typeset.css.PageStyle;
import org.gatefold.typeset.text.Line;

/** Breaks a document over its pages, page name by page name. One for each document. */
public final class Paginator {
  /** A counted page of which so large a share is empty looks as if something were missing. */
  private static final double EMPTY = 0.3;
  /** With fewer words, as on a cover, it is not text that fills a page. */
  private static final int FEW = 50;

  private final Cascade cascade;
  private final BlockLayout layout;
  private final NoteShelf shelf;
  private final Budget budget;
  private final Findings findings;
  private final List<SetPage> pages = new ArrayList<>();
  private final List<Fit.PageFit> fits = new ArrayList<>();
  private boolean rightToLeft;
  private String language = "";
  private double cost;

  /** {@code counts}: see {@link org.gatefold.model.FilledPage#pages}. */
  public Paginator(Cascade cascade, BlockLayout layout, Map<String, BoxTree.Note> notes,
      Map<String, List<Integer>> counts, Findings findings) {
    this.cascade = cascade;
    this.layout = layout;
    this.shelf = new NoteShelf(layout, notes);
    this.budget = new Budget(counts);
    this.findings = findings;
  }

  /** What all breaks and all white space cost; the less, the better the pages. */
  public double cost() {
    return cost;
  }

  /** How the pages that are counted are filled. */
  public List<Fit.PageFit> fits() {
    return List.copyOf(fits);
  }

  /** Content that stands on pages of one name. */
  private record Section(String name, List<Box> boxes) {
    /** Notes are lifted out of the flow; what they stood in takes no page. */
    boolean holdsAnything() {
      return boxes.stream().anyMatch(Section::holdsAnything);
    }

    private static boolean holdsAnything(Box box) {
      return !(box instanceof Box.Container container) || container.children().stream().anyMatch(Section::holdsAnything);
    }
  }

  /** A page's text area in pt. */
  private record Area(double x, double y, double width, double height) {
    static Area of(PageStyle page) {
      double left = edge(page.style(), Side.LEFT, page.width());
      double top = edge(page.style(), Side.TOP, page.width());
      return new Area(left, top, page.width() - left - edge(page.style(), Side.RIGHT, page.width()),
          page.height() - top - edge(page.style(), Side.BOTTOM, page.width()));
    }

    private static double edge(ComputedStyle style, Side side, double basis) {
      return style.margin(side, basis) + style.inner(side, basis);
    }
  }

  /** Sets all pages; there is at least one. */
  public List<SetPage> paginate(Box.Container body) {
    rightToLeft = body.style().rightToLeft();
    language = body.style().language().toLanguageTag();
    List<Section> sections = sections(body);
    List<String> names = sections.stream().filter(Section::holdsAnything).map(Section::name).toList();
    sections.forEach(section -> set(section, budget.rest(section.name(), names)));
    List<Integer> whole = budget.whole();
    // Where a part has too many pages, so has the whole.
    if (!whole.isEmpty() && !whole.contains(pages.size()) && !findings.hasErrors()) {
      findings.add(FlowCode.PAGE_COUNT, body.head().origin(), pages.size(), whole.getLast());
    }
    shelf.unprinted().forEach(note -> findings.add(FlowCode.UNCALLED_NOTE, note.origin(), note.id()));
    return List.copyOf(pages);
  }

  private List<Section> sections(Box.Container body) {
    List<Section> sections = new ArrayList<>();
    if (body.children().isEmpty()) {
      return List.of(new Section("", List.of(new Box.Container(body.head(), List.of()))));
    }
    for (Box box : body.children()) {
      String name = box.style().page();
      refuseNested(box, name);
      if (sections.isEmpty() || !sections.getLast().name().equals(name)) {
        sections.add(new Section(name, new ArrayList<>()));
      }
      sections.getLast().boxes().add(box);
    }
    return sections;
  }

  private void refuseNested(Box box, String name) {
    if (box instanceof Box.Container container) {
      for (Box child : container.children()) {
        String inner = child.style().page();
        if (!inner.isEmpty() && !inner.equals(name)) {
          findings.add(FlowCode.NESTED_PAGE, child.head().origin(), inner, name);
        }
        refuseNested(child, name);
      }
    }
  }

  private PageStyle style(String name, int index, int inGroup) {
    return cascade.page(name, index, inGroup, isLeft(index), false);
  }

  /** The first page is the front of a leaf, which lies on the side where reading goes (Paged Media 3, 4.2). */
  private boolean isLeft(int index) {
    return (index % 2 == 1) != rightToLeft;
  }

  /** {@code rest}: what the whole document leaves for it, see {@link Budget#rest}. */
  private void set(Section section, List<Integer> rest) {
    PageStyle first = style(section.name(), pages.size(), 0);
    Area area = Area.of(first);
    if (area.width() <= 0 || area.height() <= 0) {
      findings.add(FlowCode.NO_ROOM, section.boxes().getFirst().head().origin());
      return;
    }
    Galley galley = layout.lay(section.boxes(), area.width(), area.height());
    if (galley.size() == 0 && !pages.isEmpty()) {
      return;
    }
    checkCalls(galley);
    shelf.settle(galley);
    int allowed = budget.of(section.name());
    int before = pages.size();
    PageBreaker breaker = new PageBreaker(galley, page -> room(section, galley, before, page), allowed);
    PageBreaker.Broken broken = breaker.best();
    broken.pages().forEach(fill -> add(section, fill, before, galley.size() > 0));
    cost += broken.cost();
    fillUp(section, before, rest);
    int most = rest.isEmpty() ? allowed : rest.getLast();
    checkBudget(section, before, pages.size() - before > most ? most : allowed);
  }

  /** Adds blank pages up to the next number that there may be. Each costs as much as one with text: none is worth a bad break. */
  private void fillUp(Section section, int before, List<Integer> rest) {
    int used = pages.size() - before;
    int wanted = rest.stream().filter(count -> count >= used).findFirst().orElse(used);
    for (int i = used; i < wanted; i++) {
      add(section, PageFill.blank(PageFill.Cursor.START), before, true);
      cost += Cost.PAGE;
    }
  }

  private PageBreaker.Room room(Section section, Galley galley, int before, int page) {
    int index = before + page;
    PageStyle style = style(section.name(), index, page);
    Area area = Area.of(style);
    if (Math.abs(area.width() - galley.width()) > Cost.EPSILON) {
      findings.add(FlowCode.PAGE_WIDTH, section.boxes().getFirst().head().origin(), section.name());
    }
    return new PageBreaker.Room(area.height(), notes(style, area), isLeft(index));
  }

  private void add(Section section, PageFill fill, int before, boolean hasContent) {
    List<Placed> placed = fill.placed();
    int index = pages.size();
    boolean blank = hasContent && placed.isEmpty() && fill.notes().get().parts().isEmpty();
    PageStyle style = cascade.page(section.name(), index, index - before, isLeft(index), blank);
    Area area = Area.of(style);
    NoteArea.Filled notes = fill.notes().get();
    if (fill.overflow() >= 0) {
      tooTall(placed.getLast(), notes.height(), area);
    }
    placed = PageAlignment.align(placed, free(placed, notes, area), style.style().flex().lines());
    double free = free(placed, notes, area);
    FloatCheck.check(placed, area.height() - notes.height(), findings);
    List<SetPage.Foot> feet = new ArrayList<>();
    for (Placed columns : placed) {
      double bottom = area.y() + columns.y() + columns.strip().before() + columns.height();
      columns.columns().forEach(column -> foot(
          column.foot(), area.x() + column.x(), width(columns.strip()), bottom, feet));
    }
    foot(notes, area.x(), area.width(), area.y() + area.height(), feet);
    shelf.printed(fill.calls());
    feet.forEach(foot -> shelf.printed(foot.parts().stream().map(NotePart::id).toList()));
    SetPage page = new SetPage(
        section.name(), pages.size(), style, area.x(), area.y(), area.width(), area.height(), free, placed, feet);
    if (fill.overflow() < 0) {
      new PageCheck(findings).check(page);
    }
    pages.add(page);
  }

  /** Height in pt that neither text nor notes take. */
  private static double free(List<Placed> placed, NoteArea.Filled notes, Area area) {
    return area.height() - notes.height() - (placed.isEmpty() ? 0 : placed.getLast().bottom());
  }

  private static double width(Strip strip) {
    return strip.content() instanceof Strip.ColumnsContent columns ? columns.width() : 0;
  }

  private static void foot(NoteArea.Filled notes, double x, double width, double bottom, List<SetPage.Foot> feet) {
    if (!notes.parts().isEmpty()) {
      feet.add(new SetPage.Foot(x, bottom - notes.height(), width, notes.height(), notes.parts()));
    }
  }

  /** The area for notes at the foot of a page. */
  private NoteArea notes(PageStyle style, Area area) {
    Extent most = style.footnoteMaxHeight();
    return shelf.area(style.footnote(), area.width(), most == null ? area.height() : most.resolve(area.height()));
  }

  private void tooTall(Placed last, double notesHeight, Area area) {
    Strip strip = last.columns().isEmpty() ? last.strip() : last.columns().getFirst().strips().getFirst().strip();
    FlowCode code = strip.solid() > area.height() ? FlowCode.TOO_TALL : FlowCode.NOTES_TOO_TALL;
    findings.add(code, strip.origin(), String.format(Locale.ROOT, "%.0f", strip.solid() + notesHeight),
        String.format(Locale.ROOT, "%.0f", area.height()));
  }

  private void checkCalls(Galley galley) {
    for (Strip strip : galley.strips()) {
      strip.calls().stream()
          .filter(call -> !shelf.has(call))
          .forEach(call -> findings.add(FlowCode.UNKNOWN_NOTE, strip.origin(), call));
      if (strip.content() instanceof Strip.ColumnsContent columns) {
        checkCalls(columns.galley());
      }
    }
  }

  private void checkBudget(Section section, int before, int allowed) {
    int used = pages.size() - before;
    if (allowed == 0) {
      return;
    }
    Origin origin = section.boxes().getFirst().head().origin();
    if (used == allowed) {
      checkFilled(pages.subList(before, pages.size()), origin);
      return;
    }
    if (used < allowed) {
      findings.add(FlowCode.TOO_FEW_PAGES, origin, section.name(), used, allowed);
      return;
    }
    int words = 0;
    for (SetPage page : pages.subList(before + allowed, pages.size())) {
      words += words(page.strips());
    }
    Origin where = overflow(pages.subList(before, pages.size()), allowed, origin);
    findings.add(FlowCode.TOO_MANY_PAGES, where, section.name(), allowed, used, words, language);
  }

  /** Reports pages whose text leaves too much room, with as many words as this part's text has on that height. */
  private void checkFilled(List<SetPage> filled, Origin origin) {
    double height = filled.stream().mapToDouble(page -> page.height() - page.free()).sum();
    int words = filled.stream().mapToInt(page -> words(page.strips())).sum();
    for (SetPage page : filled) {
      int more = (int) Math.round(page.free() * words / height);
      fits.add(new Fit.PageFit(page.name(), page.index() + 1, page.free(), more));
      if (page.free() > EMPTY * page.height() && words >= FEW) {
        List<Origin> places = places(page.strips());
        findings.add(FlowCode.UNDERFULL, places.isEmpty() ? origin : places.getLast(), page.index() + 1, page.name(),
            Math.round(100 * page.free() / page.height()), more, language);
      }
    }
  }

  /** Where the text that is too much begins in the article; where a template wrote it, the text before it. */
  private static Origin overflow(List<SetPage> pages, int allowed, Origin otherwise) {
    Origin last = otherwise;
    for (int i = 0; i < pages.size(); i++) {
      List<Origin> places = places(pages.get(i).strips());
      if (i >= allowed && !places.isEmpty()) {
        return places.getFirst();
      }
      last = places.isEmpty() ? last : places.getLast();
    }
    return last;
  }

  /** The places in files that strips came from, in order. */
  private static List<Origin> places(List<Placed> strips) {
    List<Origin> places = new ArrayList<>();
    for (Placed placed : strips) {
      if (placed.strip().origin().line() > 0 && placed.columns().isEmpty()) {
        places.add(placed.strip().origin());
      }
      placed.columns().forEach(column -> places.addAll(places(column.strips())));
    }
    return places;
  }

  private static int words(List<Placed> strips) {
    int words = 0;
    for (Placed placed : strips) {
      for (Placed.Column column : placed.columns()) {
        words += words(column.strips());
      }
      words += placed.strip().isEcho() ? 0 : words(placed.strip());
    }
    return words;
  }

  private static int words(Strip strip) {
    return switch (strip.content()) {
      case Strip.LineContent line -> words(line.line());
      case Strip.RowsContent rows -> rows.cells().stream().flatMap(cell -> cell.galley().strips().stream())
          .mapToInt(Paginator::words).sum();
      case Strip.GroupContent group -> group.boxes().stream().flatMap(box -> box.galley().strips().stream())
          .mapToInt(Paginator::words).sum();
      case Strip.PictureContent picture -> 0;
      case Strip.ColumnsContent columns -> 0;
      case Strip.Blank blank -> 0;
    };
  }

  private static int words(Line line) {
    int words = line.pieces().isEmpty() ? 0 : 1;
    for (Line.Piece piece : line.pieces()) {
      if (piece instanceof Line.Run run) {
        words += (int) run.glyphs().stream().filter(glyph -> glyph.text().equals(" ")).count();
      }
    }
    return words;
  }
}
