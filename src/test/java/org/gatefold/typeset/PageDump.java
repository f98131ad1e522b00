package org.gatefold.typeset;

import java.util.List;
import java.util.Locale;
import org.gatefold.model.paged.Page;
import org.gatefold.model.paged.PageItem;
import org.gatefold.model.paged.PagedDocument;
import org.gatefold.model.paged.StructChild;
import org.gatefold.model.paged.StructNode;

/** Writes a set document as text that a person can check: what stands where, and what it means. */
public final class PageDump {
  private final StringBuilder out = new StringBuilder();

  private PageDump() {}

  /** Pages with their items in painting order, then the structure tree. */
  public static String of(PagedDocument document) {
    PageDump dump = new PageDump();
    for (int i = 0; i < document.pages().size(); i++) {
      dump.page(i + 1, document.pages().get(i));
    }
    dump.out.append("tree\n");
    dump.node(document.structure(), document, 1);
    return dump.out.toString();
  }

  private void page(int number, Page page) {
    out.append("page ").append(number);
    out.append(page.name().isEmpty() ? "" : " " + page.name());
    out.append(page.notes().isEmpty() ? "" : " notes " + String.join(" ", page.notes())).append('\n');
    for (PageItem item : page.items()) {
      out.append("  ").append(line(item)).append('\n');
    }
    page.links().forEach(link -> out.append("  link ").append(at(link.area().x(), link.area().y()))
        .append(' ').append(link.target()).append('\n'));
  }

  private static String line(PageItem item) {
    return switch (item) {
      case PageItem.Glyphs glyphs -> at(glyphs.x(), glyphs.y()) + " " + size(glyphs) + quoted(glyphs.glyphs())
          + (glyphs.mark() == PageItem.ARTIFACT ? " artifact" : "");
      case PageItem.Shape shape -> "shape " + bounds(shape.path()) + (shape.fill() == null ? " stroke" : " fill");
      case PageItem.Picture picture -> "picture " + at(picture.x(), picture.y()) + " "
          + number(picture.width()) + "x" + number(picture.height()) + " " + picture.resource().path();
    };
  }

  private static String size(PageItem.Glyphs glyphs) {
    return glyphs.size() == 10 ? "" : number(glyphs.size()) + "pt ";
  }

  private static String quoted(List<PageItem.Glyph> glyphs) {
    StringBuilder text = new StringBuilder();
    glyphs.forEach(glyph -> text.append(glyph.text()));
    return "\"" + text.toString().replace('\u00AD', '¬') + "\"";
  }

  private static String bounds(List<PageItem.Segment> path) {
    double left = Double.MAX_VALUE;
    double top = Double.MAX_VALUE;
    double right = -Double.MAX_VALUE;
    double bottom = -Double.MAX_VALUE;
    for (PageItem.Segment segment : path) {
      double[] point = switch (segment) {
        case PageItem.Segment.MoveTo to -> new double[] {to.x(), to.y()};
        case PageItem.Segment.LineTo to -> new double[] {to.x(), to.y()};
        case PageItem.Segment.CurveTo to -> new double[] {to.x(), to.y()};
        case PageItem.Segment.Close close -> new double[] {left, top};
      };
      left = Math.min(left, point[0]);
      top = Math.min(top, point[1]);
      right = Math.max(right, point[0]);
      bottom = Math.max(bottom, point[1]);
    }
    return at(left, top) + " " + number(right - left) + "x" + number(bottom - top);
  }

  private static String at(double x, double y) {
    return number(x) + "," + number(y);
  }

  private static String number(double value) {
    String text = String.format(Locale.ROOT, "%.1f", value);
    return text.endsWith(".0") ? text.substring(0, text.length() - 2).replace("-0", "0").replace("-", "-") : text;
  }

  private void node(StructNode node, PagedDocument document, int depth) {
    out.append("  ".repeat(depth)).append(node.role().pdfName());
    out.append(node.id() == null ? "" : " #" + node.id());
    out.append(node.language() == null ? "" : " lang=" + node.language());
    out.append(node.alternative() == null ? "" : " alt=" + node.alternative());
    out.append(node.scope() == null ? "" : " scope=" + node.scope());
    out.append(node.span().equals(StructNode.Span.ONE) ? "" : " span=" + node.span().columns() + "x" + node.span().rows());
    StringBuilder text = new StringBuilder();
    for (StructChild child : node.children()) {
      if (child instanceof StructChild.Marked marked) {
        text.append(textOf(document, marked));
      }
    }
    out.append(text.isEmpty() ? "" : " \"" + text + "\"").append('\n');
    for (StructChild child : node.children()) {
      if (child instanceof StructNode inner) {
        node(inner, document, depth + 1);
      }
    }
  }

  private static String textOf(PagedDocument document, StructChild.Marked marked) {
    StringBuilder text = new StringBuilder();
    for (PageItem item : document.pages().get(marked.page()).items()) {
      if (item instanceof PageItem.Glyphs glyphs && glyphs.mark() == marked.mark()) {
        glyphs.glyphs().forEach(glyph -> text.append(glyph.text()));
      }
    }
    return text.toString().replace('\u00AD', '¬');
  }
}
