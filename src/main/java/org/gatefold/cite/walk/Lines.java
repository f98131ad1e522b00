package org.gatefold.cite.walk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gatefold.model.article.Block;
import org.gatefold.model.article.Inline;
import org.jspecify.annotations.Nullable;

/** Finds every line of running text, wherever it stands: headings, cells, captions, terms, remarks. */
public final class Lines {
  private final List<Line> found = new ArrayList<>();

  private Lines() {}

  /**
   * A run of text.
   *
   * @param block the id of the innermost block that has one; null if there is none
   * @param quoted whether it stands in a quotation
   * @param classes of all blocks around it
   */
  public record Line(List<Inline> content, @Nullable String block, boolean quoted, Set<String> classes) {
    public Line {
      content = List.copyOf(content);
      classes = Set.copyOf(classes);
    }
  }

  /** What stands around a block. */
  private record Around(@Nullable String block, boolean quoted, Set<String> classes) {
    Around in(Block inner) {
      Set<String> all = new HashSet<>(classes);
      all.addAll(inner.attributes().classes());
      boolean quotes = quoted || inner instanceof Block.BlockQuote || inner.attributes().hasClass("quote");
      return new Around(inner.attributes().id() == null ? block : inner.attributes().id(), quotes, all);
    }
  }

  /** All lines of some blocks, in reading order; a remark is read where its mark stands. */
  public static List<Line> in(List<Block> blocks) {
    Lines lines = new Lines();
    lines.blocks(blocks, new Around(null, false, Set.of()));
    return lines.found;
  }

  private void blocks(List<Block> blocks, Around around) {
    blocks.forEach(block -> block(block, around.in(block)));
  }

  private void block(Block block, Around around) {
    switch (block) {
      case Block.Heading heading -> line(heading.content(), around);
      case Block.Paragraph paragraph -> line(paragraph.content(), around);
      case Block.ItemList list -> list.items().forEach(item -> blocks(item.blocks(), around));
      case Block.BlockQuote quote -> blocks(quote.blocks(), around);
      case Block.Div div -> blocks(div.blocks(), around);
      case Block.DefinitionList list -> list.definitions().forEach(definition -> {
        line(definition.term(), around);
        blocks(definition.body(), around);
      });
      case Block.Table table -> {
        line(table.caption(), around);
        table.head().forEach(row -> row.cells().forEach(cell -> line(cell.content(), around)));
        table.body().forEach(row -> row.cells().forEach(cell -> line(cell.content(), around)));
      }
      case Block.Figure figure -> {
        if (figure.title() != null) {
          line(List.of(new Inline.Text(figure.title(), figure.origin())), around);
        }
      }
      case Block.Rule rule -> {}
    }
  }

  private void line(List<Inline> content, Around around) {
    if (!content.isEmpty()) {
      found.add(new Line(content, around.block(), around.quoted(), around.classes()));
      remarks(content, around);
    }
  }

  private void remarks(List<Inline> content, Around around) {
    for (Inline inline : content) {
      switch (inline) {
        case Inline.Remark remark -> blocks(remark.blocks(), around);
        case Inline.Emphasis emphasis -> remarks(emphasis.content(), around);
        case Inline.Strong strong -> remarks(strong.content(), around);
        case Inline.Shifted shifted -> remarks(shifted.content(), around);
        case Inline.Foreign foreign -> remarks(foreign.content(), around);
        case Inline.Link link -> remarks(link.content(), around);
        case Inline.Text text -> {}
        case Inline.Citation citation -> {}
        case Inline.LineBreak lineBreak -> {}
      }
    }
  }
}
