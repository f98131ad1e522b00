package org.gatefold.typeset.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.gatefold.model.paged.PageItem;
import org.gatefold.typeset.box.Box;
import org.gatefold.typeset.css.ComputedStyle.Side;
import org.gatefold.typeset.css.PageStyle;
import org.gatefold.typeset.flow.EdgeShares.Wish;
import org.gatefold.typeset.flow.MarginAxis.Span;
import org.jspecify.annotations.Nullable;

/** Lays out page-margin boxes (Paged Media 3, 5.3). One for each document: pages that show the same share what was set. */
public final class MarginLayout {
  private static final List<String> ALONG_TOP = List.of("top-left", "top-center", "top-right");
  private static final List<String> ALONG_BOTTOM = List.of("bottom-left", "bottom-center", "bottom-right");
  private static final List<String> ALONG_LEFT = List.of("left-top", "left-middle", "left-bottom");
  private static final List<String> ALONG_RIGHT = List.of("right-top", "right-middle", "right-bottom");

  private final BlockLayout layout;
  private final IdentityHashMap<Box.Lines, ContentWidths.Range> ranges = new IdentityHashMap<>();
  private final IdentityHashMap<Box.Lines, Map<Double, Galley>> galleys = new IdentityHashMap<>();

  public MarginLayout(BlockLayout layout) {
    this.layout = layout;
  }

  /** The margins of one page, with what stands in them by name. */
  private record Sheet(PageStyle page, Map<String, Box.Lines> boxes) {
    double margin(Side side) {
      return page.style().margin(side, page.width());
    }

    /** Width of what lies between the left and the right margin. */
    double width() {
      return page.width() - margin(Side.LEFT) - margin(Side.RIGHT);
    }

    double height() {
      return page.height() - margin(Side.TOP) - margin(Side.BOTTOM);
    }

    /** The page margin at a side, from one corner to the other. */
    PageItem.Box edge(Side side) {
      return switch (side) {
        case TOP -> new PageItem.Box(margin(Side.LEFT), 0, width(), margin(Side.TOP));
        case BOTTOM -> new PageItem.Box(margin(Side.LEFT), page.height() - margin(side), width(), margin(side));
        case LEFT -> new PageItem.Box(0, margin(Side.TOP), margin(Side.LEFT), height());
        case RIGHT -> new PageItem.Box(page.width() - margin(side), margin(Side.TOP), margin(side), height());
      };
    }

    PageItem.Box corner(Side above, Side beside) {
      PageItem.Box down = edge(above);
      PageItem.Box across = edge(beside);
      return new PageItem.Box(across.x(), down.y(), across.width(), down.height());
    }
  }

  /** Lays out the boxes of a page, in the order of painting: clockwise from the top left corner. */
  public List<MarginBox> lay(PageStyle page, Map<String, Box.Lines> boxes) {
    Sheet sheet = new Sheet(page, boxes);
    List<MarginBox> all = new ArrayList<>();
    corner("top-left-corner", Side.TOP, Side.LEFT, sheet, all);
    along(Side.TOP, ALONG_TOP, sheet, all);
    corner("top-right-corner", Side.TOP, Side.RIGHT, sheet, all);
    down(Side.RIGHT, ALONG_RIGHT, sheet, all);
    corner("bottom-right-corner", Side.BOTTOM, Side.RIGHT, sheet, all);
    along(Side.BOTTOM, ALONG_BOTTOM, sheet, all);
    corner("bottom-left-corner", Side.BOTTOM, Side.LEFT, sheet, all);
    down(Side.LEFT, ALONG_LEFT, sheet, all);
    return MarginBox.onBaselines(all);
  }

  private void corner(String name, Side above, Side beside, Sheet sheet, List<MarginBox> out) {
    Box.Lines box = sheet.boxes().get(name);
    if (box != null) {
      PageItem.Box edge = sheet.corner(above, beside);
      Span across = new MarginAxis(box.style(), true, edge.width()).fixed(edge.width(), beside == Side.LEFT);
      Span down = new MarginAxis(box.style(), false, edge.height()).fixed(edge.height(), above == Side.TOP);
      out.add(set(name, box, edge, across, down));
    }
  }

  /** A box on an edge that it may share: {@code place} from 0 to 2. */
  private record Member(int place, String name, Box.Lines box, MarginAxis axis) {}

  private static List<Member> members(List<String> names, boolean across, double length, Sheet sheet) {
    List<Member> members = new ArrayList<>();
    for (int place = 0; place < names.size(); place++) {
      Box.Lines box = sheet.boxes().get(names.get(place));
      if (box != null) {
        members.add(new Member(place, names.get(place), box, new MarginAxis(box.style(), across, length)));
      }
    }
    return members;
  }

  /** Boxes above or below the text: they share its width. */
  private void along(Side side, List<String> names, Sheet sheet, List<MarginBox> out) {
    PageItem.Box edge = sheet.edge(side);
    List<Member> members = members(names, true, edge.width(), sheet);
    double[] sizes = shares(edge.width(), members, gap(members), this::range);
    for (Member member : members) {
      Span down = new MarginAxis(member.box().style(), false, edge.height()).fixed(edge.height(), side == Side.TOP);
      out.add(set(member.name(), member.box(), edge, span(member, sizes, edge.width()), down));
    }
  }

  /** Boxes beside the text: they share its height. */
  private void down(Side side, List<String> names, Sheet sheet, List<MarginBox> out) {
    PageItem.Box edge = sheet.edge(side);
    List<Member> members = members(names, false, edge.height(), sheet);
    double[] sizes = shares(edge.height(), members, 0, box -> height(box, edge.width(), side == Side.LEFT));
    for (Member member : members) {
      Span across = new MarginAxis(member.box().style(), true, edge.width()).fixed(edge.width(), side == Side.LEFT);
      out.add(set(member.name(), member.box(), edge, across, span(member, sizes, edge.height())));
    }
  }

  private ContentWidths.Range height(Box.Lines box, double width, boolean before) {
    MarginAxis across = new MarginAxis(box.style(), true, width);
    double height = MarginBox.reach(galley(box, across.fixed(width, before).size() - across.edges())).height();
    return new ContentWidths.Range(height, height);
  }

  /** @param measure how large the content of a box wants to be along its edge */
  private static double[] shares(double length, List<Member> members, double gap,
      Function<Box.Lines, ContentWidths.Range> measure) {
    @Nullable Wish[] wishes = new Wish[3];
    for (Member member : members) {
      wishes[member.place()] =
          wish(member.axis(), members.size() == 1 ? ContentWidths.Range.NOTHING : measure.apply(member.box()));
    }
    return new EdgeShares(length, gap).of(wishes[0], wishes[1], wishes[2]);
  }

  private static Wish wish(MarginAxis axis, ContentWidths.Range content) {
    double margins = axis.margins();
    Double own = axis.own();
    double around = margins + axis.edges();
    return new Wish(content.min() + around, content.max() + around, axis.least() + margins, axis.most() + margins,
        own == null ? null : own + margins);
  }

  /** An em, unless the boxes have space of their own to each other. */
  private static double gap(List<Member> members) {
    double gap = 0;
    for (int i = 1; i < members.size(); i++) {
      MarginAxis one = members.get(i - 1).axis();
      MarginAxis next = members.get(i).axis();
      if (one.isBare(true) && next.isBare(false)) {
        gap = Math.max(gap, Math.max(one.style().fontSize(), next.style().fontSize()));
      }
    }
    return gap;
  }

  /** Where the border box of the first, middle or last box on an edge stands. */
  private static Span span(Member member, double[] sizes, double length) {
    MarginAxis axis = member.axis();
    double share = sizes[member.place()];
    double start = switch (member.place()) {
      case 0 -> 0;
      case 1 -> (length - share) / 2;
      default -> length - share;
    };
    return new Span(start + axis.startMargin(), Math.max(axis.edges(), share - axis.margins()));
  }

  private MarginBox set(String name, Box.Lines box, PageItem.Box edge, Span across, Span down) {
    MarginAxis horizontal = new MarginAxis(box.style(), true, edge.width());
    MarginAxis vertical = new MarginAxis(box.style(), false, edge.height());
    PageItem.Box area = new PageItem.Box(edge.x() + across.start(), edge.y() + down.start(), across.size(), down.size());
    PageItem.Box content = new PageItem.Box(area.x() + horizontal.startEdge(), area.y() + vertical.startEdge(),
        Math.max(0, across.size() - horizontal.edges()), Math.max(0, down.size() - vertical.edges()));
    return MarginBox.of(name, box, area, content, galley(box, content.width()));
  }

  private ContentWidths.Range range(Box.Lines box) {
    return ranges.computeIfAbsent(box, key -> layout.contents().inside(key).plus(ContentWidths.SLACK));
  }

  private Galley galley(Box.Lines box, double width) {
    return galleys.computeIfAbsent(box, key -> new HashMap<>())
        .computeIfAbsent(Math.max(1, width), wide -> layout.inside(box, wide));
  }
}
