package org.gatefold.cite.walk;

import java.util.ArrayList;
import java.util.List;
import org.gatefold.model.article.Block;
import org.gatefold.model.article.Inline;
import org.gatefold.model.article.Inline.Citation;

/** Finds an article's citations in reading order; a remark is read where its mark stands. */
public final class CitationWalk {
  private final List<List<Citation>> runs = new ArrayList<>(List.of(new ArrayList<>()));

  private CitationWalk() {}

  /** All citations in some blocks, in reading order. */
  public static List<Citation> in(List<Block> blocks) {
    return runs(blocks).stream().flatMap(List::stream).toList();
  }

  /**
   * The same in runs that are certain to be printed one after another: templates may place a div of some class by itself, tables and
   * remarks stand where there is room.
   */
  public static List<List<Citation>> runs(List<Block> blocks) {
    CitationWalk walk = new CitationWalk();
    walk.blocks(blocks);
    return walk.runs.stream().filter(run -> !run.isEmpty()).toList();
  }

  private void div(Block.Div div) {
    if (div.attributes().classes().isEmpty()) {
      blocks(div.blocks());
    } else {
      apart(() -> blocks(div.blocks()));
    }
  }

  private void apart(Runnable walk) {
    runs.add(new ArrayList<>());
    walk.run();
    runs.add(new ArrayList<>());
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
      case Block.Div div -> div(div);
      case Block.DefinitionList list -> list.definitions().forEach(this::definition);
      case Block.Table table -> apart(() -> table(table));
      case Block.Figure figure -> {}
      case Block.Rule rule -> {}
    }
  }

  private void definition(Block.Definition definition) {
    inlines(definition.term());
    blocks(definition.body());
  }

  private void table(Block.Table table) {
    inlines(table.caption());
    table.head().forEach(this::row);
    table.body().forEach(this::row);
  }

  private void row(Block.Row row) {
    row.cells().forEach(cell -> inlines(cell.content()));
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
      case Citation citation -> runs.getLast().add(citation);
      case Inline.Remark remark -> apart(() -> blocks(remark.blocks()));
      case Inline.LineBreak lineBreak -> {}
    }
  }
}
