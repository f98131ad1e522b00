package org.gatefold.typeset.box;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gatefold.diag.Findings;
import org.gatefold.diag.Origin;
import org.gatefold.model.paged.StructRole;
import org.gatefold.typeset.css.Cascade;
import org.gatefold.typeset.css.ComputedStyle;
import org.gatefold.typeset.css.Display;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Makes the boxes of one table: its parts in the order of printing, each cell in its column (CSS 2.2, 17.2 and 17.5). */
final class TableBuilder {
  /** HTML's limit for {@code colspan}. */
  private static final int MOST_COLUMNS = 1000;

  private final BoxBuilder boxes;
  private final Cascade cascade;
  private final Findings findings;
  private final List<Box> captions = new ArrayList<>();
  private final List<ComputedStyle> columns = new ArrayList<>();
  private final List<Ranked> groups = new ArrayList<>();
  private final List<RowPlan> plans = new ArrayList<>();

  TableBuilder(BoxBuilder boxes, Cascade cascade, Findings findings) {
    this.boxes = boxes;
    this.cascade = cascade;
    this.findings = findings;
  }

  /** A group with its place: -1 for the head, 1 for the foot. */
  private record Ranked(int rank, Box.RowGroup group) {}

  /** What there is to say of a row if it turns out to be too short. */
  private record RowPlan(Origin origin, int filled) {}

  Box.Table table(BoxBuilder.Opened table) {
    refuseText(table.element());
    for (Element child : table.element().children()) {
      switch (cascade.style(child).display()) {
        case TABLE_CAPTION -> captions.add(boxes.block(child, table.semantic(), table.origin(), null));
        case TABLE_COLUMN -> column(child);
        case TABLE_COLUMN_GROUP -> columnGroup(child);
        case TABLE_HEADER_GROUP -> group(child, table, groups.stream().anyMatch(one -> one.rank() < 0) ? 0 : -1);
        case TABLE_ROW_GROUP -> group(child, table, 0);
        case TABLE_FOOTER_GROUP -> group(child, table, 1);
        case TABLE_ROW -> looseRow(child, table);
        case NONE -> {}
        case BLOCK, INLINE, INLINE_BLOCK, LIST_ITEM, FLOW_ROOT, FLEX, TABLE, TABLE_CELL -> refuse(child, table);
      }
    }
    checkRows();
    List<Box.RowGroup> ordered =
        groups.stream().sorted(Comparator.comparingInt(Ranked::rank)).map(Ranked::group).toList();
    return new Box.Table(table.head(), captions, columns, ordered);
  }

  private void refuse(Element child, BoxBuilder.Opened parent) {
    findings.add(BoxCode.TABLE_PART, BoxBuilder.origin(child, parent.origin()), "<" + child.normalName() + ">",
        parent.element().normalName());
  }

  private void refuseText(Element element) {
    for (TextNode text : element.textNodes()) {
      if (!text.isBlank()) {
        findings.add(BoxCode.TABLE_PART, BoxBuilder.origin(element, Origin.NOWHERE), text.text().strip(),
            element.normalName());
      }
    }
  }

  private void columnGroup(Element group) {
    boolean empty = true;
    for (Element child : group.children()) {
      if (cascade.style(child).display() == Display.TABLE_COLUMN) {
        column(child);
        empty = false;
      }
    }
    if (empty) {
      column(group);
    }
  }

  private void column(Element column) {
    int span = number(column, "span", 1);
    for (int i = 0; i < span; i++) {
      columns.add(cascade.style(column));
    }
  }

  private static int number(Element element, String attribute, int least) {
    String value = element.attr(attribute).strip();
    boolean whole = !value.isEmpty() && value.length() < 6 && value.chars().allMatch(Character::isDigit);
    return whole ? Math.clamp(Integer.parseInt(value), least, MOST_COLUMNS) : 1;
  }

  private void group(Element element, BoxBuilder.Opened table, int rank) {
    BoxBuilder.Opened group = boxes.open(element, Roles.semantic(element, table.semantic()), table.origin());
    refuseText(element);
    List<Element> rows = new ArrayList<>();
    for (Element child : element.children()) {
      Display display = cascade.style(child).display();
      if (display == Display.TABLE_ROW) {
        rows.add(child);
      } else if (display != Display.NONE) {
        refuse(child, group);
      }
    }
    groups.add(new Ranked(rank, new Box.RowGroup(group.head(), rank < 0, rows(rows, group, rank < 0))));
  }

  /** A row without a group makes one of its own. */
  private void looseRow(Element row, BoxBuilder.Opened table) {
    Box.Head head = Box.Head.of(cascade.anonymous(table.head().style()), table.origin());
    groups.add(new Ranked(0, new Box.RowGroup(head, false, rows(List.of(row), table, false))));
  }

  private List<Box.Row> rows(List<Element> elements, BoxBuilder.Opened group, boolean header) {
    ColumnFinder finder = new ColumnFinder();
    List<Box.Row> rows = new ArrayList<>();
    for (Element element : elements) {
      BoxBuilder.Opened row = boxes.open(element, Roles.semantic(element, group.semantic()), group.origin());
      refuseText(element);
      List<Box.Cell> cells = new ArrayList<>();
      for (Element child : element.children()) {
        Display display = cascade.style(child).display();
        if (display == Display.TABLE_CELL) {
          cells.add(cell(child, row, header, elements.size() - rows.size(), finder));
        } else if (display != Display.NONE) {
          refuse(child, row);
        }
      }
      plans.add(new RowPlan(cells.isEmpty() ? row.origin() : cells.getFirst().content().head().origin(),
          finder.endRow()));
      rows.add(new Box.Row(row.head(), cells));
    }
    return rows;
  }

  /** {@code left} says how many rows the group has from here on: cells reach no further, and 0 stands for all of them. */
  private Box.Cell cell(Element element, BoxBuilder.Opened row, boolean header, int left, ColumnFinder finder) {
    int rows = number(element, "rowspan", 0);
    Spans spans = new Spans(number(element, "colspan", 1), rows == 0 ? left : Math.min(rows, left));
    Semantic semantic = semantic(element, row.semantic(), header, spans);
    Box content = boxes.fill(boxes.open(element, semantic, row.origin()), null);
    return new Box.Cell(content, finder.place(spans.columns(), spans.rows()), spans.columns(), spans.rows());
  }

  private record Spans(int columns, int rows) {}

  private static @Nullable Semantic semantic(Element element, @Nullable Semantic row, boolean header, Spans spans) {
    if (row == null || Roles.isDecoration(element)) {
      return null;
    }
    if (row.role() != StructRole.TR) {
      // Elements that are laid out as a table and are none mean what they mean anywhere else.
      return Roles.semantic(element, row);
    }
    boolean heads = element.normalName().equals("th");
    return row.add(Semantic.cell(heads ? StructRole.TH : StructRole.TD, Roles.language(element),
        heads ? Roles.scope(element, header) : null, spans.columns(), spans.rows()));
  }

  /** Readers of the structure tree need rows of one length (PDF/UA-1, 7.5). */
  private void checkRows() {
    int width = plans.stream().mapToInt(RowPlan::filled).max().orElse(0);
    plans.stream().filter(row -> row.filled() < width)
        .forEach(row -> findings.add(BoxCode.SHORT_ROW, row.origin(), row.filled(), width));
  }
}
