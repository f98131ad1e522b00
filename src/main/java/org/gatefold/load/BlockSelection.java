package org.gatefold.load;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.gatefold.model.article.Block;

/**
 * Leaves out what a format does not print: {@code brochure=skip} in brochures, {@code brochure=only} everywhere else. A
 * heading takes its section with it, up to the next heading of its level or above; a block that this empties goes too.
 */
final class BlockSelection {
  private static final int NO_SECTION = 0;

  private final String unwanted;

  private BlockSelection(String unwanted) {
    this.unwanted = unwanted;
  }

  static BlockSelection of(boolean brochure) {
    return new BlockSelection(brochure ? "skip" : "only");
  }

  List<Block> select(List<Block> blocks) {
    List<Block> selected = new ArrayList<>(blocks.size());
    int leftOut = NO_SECTION;
    for (Block block : blocks) {
      if (block instanceof Block.Heading heading && heading.level() <= leftOut) {
        leftOut = NO_SECTION;
      }
      if (leftOut != NO_SECTION) {
        continue;
      }
      if (unwanted(block)) {
        leftOut = block instanceof Block.Heading heading ? heading.level() : NO_SECTION;
      } else {
        selected.addAll(within(block));
      }
    }
    return selected;
  }

  private boolean unwanted(Block block) {
    return block.attributes().value("brochure").filter(unwanted::equals).isPresent();
  }

  /** The block with its own blocks selected, or nothing if that empties it. */
  private List<Block> within(Block block) {
    return switch (block) {
      case Block.Heading heading -> List.of(heading);
      case Block.Paragraph paragraph -> List.of(paragraph);
      case Block.Table table -> List.of(table);
      case Block.Figure figure -> List.of(figure);
      case Block.Rule rule -> List.of(rule);
      case Block.Div div -> unlessEmptied(div.blocks(), blocks -> new Block.Div(blocks, div.attributes(), div.origin()));
      case Block.BlockQuote quote ->
          unlessEmptied(quote.blocks(), blocks -> new Block.BlockQuote(blocks, quote.attributes(), quote.origin()));
      case Block.ItemList list -> list(list);
      case Block.DefinitionList list -> definitions(list);
    };
  }

  private List<Block> unlessEmptied(List<Block> blocks, Function<List<Block>, Block> rebuild) {
    List<Block> selected = select(blocks);
    return selected.isEmpty() && !blocks.isEmpty() ? List.of() : List.of(rebuild.apply(selected));
  }

  private List<Block> list(Block.ItemList list) {
    List<Block.Item> items = list.items().stream()
        .map(item -> new Block.Item(select(item.blocks()), item.origin()))
        .filter(item -> !item.blocks().isEmpty())
        .toList();
    return items.isEmpty() ? List.of()
        : List.of(new Block.ItemList(list.ordered(), list.start(), items, list.attributes(), list.origin()));
  }

  private List<Block> definitions(Block.DefinitionList list) {
    List<Block.Definition> definitions = list.definitions().stream()
        .map(one -> new Block.Definition(one.term(), select(one.body()), one.origin()))
        .toList();
    return List.of(new Block.DefinitionList(definitions, list.attributes(), list.origin()));
  }
}
