package org.gatefold.fill;

import java.util.ArrayList;
import java.util.List;
import org.gatefold.model.article.Block;
import org.gatefold.model.article.Inline;

/** Finds what calls a note, citations and remarks, in reading order. */
final class InlineWalk {
  private final List<Inline> found = new ArrayList<>();

  private InlineWalk() {}

  /** Citations and remarks in some blocks; what stands in a remark is not looked at. */
  static List<Inline> in(List<Block> blocks) {
    InlineWalk walk = new InlineWalk();
    walk.blocks(blocks);
    return walk.found;
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
      case Inline.Citation citation -> found.add(citation);
      case Inline.Remark remark -> found.add(remark);
      case Inline.LineBreak lineBreak -> {}
    }
  }
}
