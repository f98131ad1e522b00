package org.gatefold.fill;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gatefold.diag.Origin;
import org.gatefold.model.article.Block;
import org.gatefold.model.article.Inline;
import org.gatefold.model.article.Inline.Remark;

/** Finds an article's remarks in reading order. They are lettered, so that nobody takes one for a reference. */
final class Remarks {
  private final List<Remark> found = new ArrayList<>();

  private Remarks() {}

  static List<Remark> in(List<Block> blocks) {
    Remarks walk = new Remarks();
    walk.blocks(blocks);
    return walk.found;
  }

  /** Each remark's number, from 1, by its origin. */
  static Map<Origin, Integer> numbers(List<Remark> remarks) {
    Map<Origin, Integer> numbers = new LinkedHashMap<>();
    remarks.forEach(remark -> numbers.putIfAbsent(remark.origin(), numbers.size() + 1));
    return numbers;
  }

  /** What is printed for a number: a, b … z, aa, ab …. */
  static String marker(int number) {
    StringBuilder out = new StringBuilder();
    for (int rest = number; rest > 0; rest = (rest - 1) / 26) {
      out.insert(0, (char) ('a' + (rest - 1) % 26));
    }
    return out.toString();
  }

  private void blocks(List<Block> blocks) {
    blocks.forEach(this::block);
  }

  private void block(Block block) {
    switch (block) {
      case Block.Heading heading -> inlines(heading.content());
      case Block.Paragraph paragraph -> inlines(paragraph.content());
      case Block.ItemList list -> list.items().forEach(item -> blocks(item.blocks()));
      case Block.BlockQuote quote -> blocks(quote.blocks());
      case Block.Div div -> blocks(div.blocks());
      case Block.DefinitionList list -> list.definitions().forEach(definition -> {
        inlines(definition.term());
        blocks(definition.body());
      });
      case Block.Table table -> {
        inlines(table.caption());
        table.head().forEach(row -> row.cells().forEach(cell -> inlines(cell.content())));
        table.body().forEach(row -> row.cells().forEach(cell -> inlines(cell.content())));
      }
      case Block.Figure figure -> {}
      case Block.Rule rule -> {}
    }
  }

  private void inlines(List<Inline> content) {
    content.forEach(this::inline);
  }

  private void inline(Inline inline) {
    switch (inline) {
      case Inline.Text text -> {}
      case Inline.Emphasis emphasis -> inlines(emphasis.content());
      case Inline.Strong strong -> inlines(strong.content());
      case Inline.Shifted shifted -> inlines(shifted.content());
      case Inline.Foreign foreign -> inlines(foreign.content());
      case Inline.Link link -> inlines(link.content());
      case Inline.Citation citation -> {}
      case Remark remark -> found.add(remark);
      case Inline.LineBreak lineBreak -> {}
    }
  }
}
