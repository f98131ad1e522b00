package org.gatefold.load;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.gatefold.diag.Origin;
import org.gatefold.model.article.Attributes;
import org.gatefold.model.article.Block;
import org.gatefold.model.article.Inline;

/** Turns a pipe table into ours. */
final class TableConverter {
  private final Scope scope;
  private final InlineConverter inlines;

  TableConverter(Scope scope, InlineConverter inlines) {
    this.scope = scope;
    this.inlines = inlines;
  }

  Block.Table convert(TableBlock table, List<Inline> caption, Attributes attributes, Origin origin) {
    List<Block.Row> head = new ArrayList<>();
    List<Block.Row> body = new ArrayList<>();
    List<Block.Align> aligns = new ArrayList<>();
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
        if (part instanceof TableHead) {
          head.add(row(row));
          aligns.addAll(aligns(row));
        } else {
          checkLength(row, aligns.size());
          body.add(row(row));
        }
      }
    }
    return new Block.Table(head, body, aligns, caption, attributes, origin);
  }

  private Block.Row row(Node row) {
    List<Block.Cell> cells = new ArrayList<>();
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      cells.add(new Block.Cell(inlines.convert(cell), scope.origin(cell)));
    }
    return new Block.Row(cells, scope.origin(row));
  }

  private static List<Block.Align> aligns(Node row) {
    List<Block.Align> aligns = new ArrayList<>();
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      TableCell.Alignment alignment = cell instanceof TableCell one ? one.getAlignment() : null;
      aligns.add(alignment == null ? Block.Align.DEFAULT : switch (alignment) {
        case LEFT -> Block.Align.START;
        case CENTER -> Block.Align.CENTER;
        case RIGHT -> Block.Align.END;
      });
    }
    return aligns;
  }

  /** The library fills short rows up and cuts long ones off; we would lose words and say nothing. */
  private void checkLength(Node row, int columns) {
    List<SourceSpan> spans = row.getSourceSpans();
    int cells = spans.isEmpty() ? columns : count(scope.written(spans.get(0)).strip());
    if (cells != columns) {
      scope.report(LoadCode.TABLE_ROW, row, cells, columns);
    }
  }

  private static int count(String row) {
    int from = row.startsWith("|") ? 1 : 0;
    int cells = 1;
    for (int i = from; i < row.length() - 1; i++) {
      if (row.charAt(i) == '|' && (i == 0 || row.charAt(i - 1) != '\\')) {
        cells++;
      }
    }
    return cells;
  }
}
