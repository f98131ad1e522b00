package org.gatefold.load;

import java.util.List;
import java.util.TreeMap;
import org.gatefold.diag.Origin;
import org.gatefold.model.article.Attributes;
import org.gatefold.model.article.Block;
import org.gatefold.model.article.Inline;

/** Prints an article's blocks, one node a line, each behind its line and column. */
final class Dump {
  private final StringBuilder out = new StringBuilder();

  private Dump() {}

  static String of(List<Block> blocks) {
    Dump dump = new Dump();
    dump.blocks(blocks, 0);
    return dump.out.toString();
  }

  private void line(Origin origin, int depth, String text) {
    out.append(String.format("%-7s", origin.line() + ":" + origin.column())).append("  ".repeat(depth)).append(text)
        .append('\n');
  }

  private static String attributes(Attributes attributes) {
    StringBuilder text = new StringBuilder();
    if (attributes.id() != null) {
      text.append(" #").append(attributes.id());
    }
    attributes.classes().forEach(name -> text.append(" .").append(name));
    new TreeMap<>(attributes.values()).forEach((key, value) -> text.append(' ').append(key).append('=').append(value));
    return text.toString();
  }

  private void blocks(List<Block> blocks, int depth) {
    for (Block block : blocks) {
      String attributes = attributes(block.attributes());
      switch (block) {
        case Block.Heading heading -> {
          line(heading.origin(), depth, "heading " + heading.level() + attributes);
          inlines(heading.content(), depth + 1);
        }
        case Block.Paragraph paragraph -> {
          line(paragraph.origin(), depth, "paragraph" + attributes);
          inlines(paragraph.content(), depth + 1);
        }
        case Block.ItemList list -> {
          line(list.origin(), depth, (list.ordered() ? "numbers from " + list.start() : "bullets") + attributes);
          for (Block.Item item : list.items()) {
            line(item.origin(), depth + 1, "item");
            blocks(item.blocks(), depth + 2);
          }
        }
        case Block.BlockQuote quote -> {
          line(quote.origin(), depth, "quote" + attributes);
          blocks(quote.blocks(), depth + 1);
        }
        case Block.Div div -> {
          line(div.origin(), depth, "div" + attributes);
          blocks(div.blocks(), depth + 1);
        }
        case Block.DefinitionList list -> {
          line(list.origin(), depth, "definitions" + attributes);
          for (Block.Definition definition : list.definitions()) {
            line(definition.origin(), depth + 1, "term");
            inlines(definition.term(), depth + 2);
            blocks(definition.body(), depth + 2);
          }
        }
        case Block.Table table -> {
          line(table.origin(), depth, "table " + table.aligns() + attributes);
          inlines(table.caption(), depth + 1);
          rows("head", table.head(), depth + 1);
          rows("row", table.body(), depth + 1);
        }
        case Block.Figure figure -> line(figure.origin(), depth, "figure " + figure.source() + " alt=\""
            + figure.alternative() + "\" caption=\"" + figure.title() + "\"" + attributes);
        case Block.Rule rule -> line(rule.origin(), depth, "rule" + attributes);
      }
    }
  }

  private void rows(String name, List<Block.Row> rows, int depth) {
    for (Block.Row row : rows) {
      line(row.origin(), depth, name);
      for (Block.Cell cell : row.cells()) {
        line(cell.origin(), depth + 1, "cell");
        inlines(cell.content(), depth + 2);
      }
    }
  }

  private void inlines(List<Inline> inlines, int depth) {
    for (Inline inline : inlines) {
      switch (inline) {
        case Inline.Text text -> line(text.origin(), depth, "\"" + text.text().replace("\u00a0", "<nbsp>") + "\"");
        case Inline.Emphasis emphasis -> nest(emphasis, "emphasis", emphasis.content(), depth);
        case Inline.Strong strong -> nest(strong, "strong", strong.content(), depth);
        case Inline.Shifted shifted -> nest(shifted, shifted.raised() ? "raised" : "lowered", shifted.content(), depth);
        case Inline.Foreign foreign -> nest(foreign, "in " + foreign.language().toLanguageTag(), foreign.content(), depth);
        case Inline.Link link -> nest(link, "link " + link.target(), link.content(), depth);
        case Inline.LineBreak lineBreak -> line(lineBreak.origin(), depth, "break");
        case Inline.Citation citation -> {
          line(citation.origin(), depth, citation.narrative() ? "names" : "cites");
          citation.items().forEach(item -> line(item.origin(), depth + 1, item.key() + " \"" + item.locator() + "\""));
        }
        case Inline.Remark remark -> {
          line(remark.origin(), depth, "remark");
          blocks(remark.blocks(), depth + 1);
        }
      }
    }
  }

  private void nest(Inline inline, String name, List<Inline> content, int depth) {
    line(inline.origin(), depth, name);
    inlines(content, depth + 1);
  }
}
