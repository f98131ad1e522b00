package org.gatefold.fill;

import java.util.List;
import org.gatefold.model.article.Attributes;
import org.gatefold.model.article.Block;
import org.gatefold.model.article.Block.Align;

/** A pipe table as HTML; its head cells head columns. */
final class TableHtml {
  private final InlineHtml inlines;

  TableHtml(InlineHtml inlines) {
    this.inlines = inlines;
  }

  void write(Block.Table table, Attributes attributes, StringBuilder out) {
    Tag.open("table", attributes, table.origin(), "", out);
    if (!table.caption().isEmpty()) {
      out.append("<caption>");
      inlines.write(table.caption(), out);
      Tag.close("caption", out);
    }
    rows("thead", "th", table.head(), table.aligns(), out);
    rows("tbody", "td", table.body(), table.aligns(), out);
    Tag.close("table", out);
  }

  private void rows(String group, String cell, List<Block.Row> rows, List<Align> aligns, StringBuilder out) {
    if (rows.isEmpty()) {
      return;
    }
    out.append('<').append(group).append(">\n");
    for (Block.Row row : rows) {
      out.append("<tr>");
      for (int i = 0; i < row.cells().size(); i++) {
        cell(cell, row.cells().get(i), i < aligns.size() ? aligns.get(i) : Align.DEFAULT, out);
      }
      Tag.close("tr", out);
    }
    Tag.close(group, out);
  }

  private void cell(String name, Block.Cell cell, Align align, StringBuilder out) {
    out.append('<').append(name);
    if (name.equals("th")) {
      Html.attribute("scope", "col", out);
    }
    Html.optional("class", className(align), out);
    Html.origin(cell.origin(), out);
    out.append('>');
    inlines.write(cell.content(), out);
    out.append("</").append(name).append('>');
  }

  private static String className(Align align) {
    return switch (align) {
      case DEFAULT -> "";
      case START -> "align-start";
      case CENTER -> "align-center";
      case END -> "align-end";
    };
  }
}
