package org.gatefold.cite.rules;

import java.util.ArrayList;
import java.util.List;
import org.gatefold.cite.walk.Signature;
import org.gatefold.model.article.Block;
import org.gatefold.model.article.Block.Heading;
import org.gatefold.model.article.Inline;
import org.jspecify.annotations.Nullable;

/** Takes an article's text apart into sentences and quotations, in reading order. */
final class Statements {
  private final List<Statement> found = new ArrayList<>();
  private List<Heading> headings = List.of();

  private Statements() {}

  static List<Statement> in(List<Block> blocks) {
    Statements statements = new Statements();
    statements.blocks(blocks, null);
    return statements.introduced();
  }

  /** Gives a sentence that ends with a colon in front of a quotation the quotation's citations. */
  private List<Statement> introduced() {
    List<Statement> all = new ArrayList<>(found);
    for (int i = 0; i + 1 < all.size(); i++) {
      Statement one = all.get(i);
      Statement next = all.get(i + 1);
      boolean introduces = endsWithColon(one.text().stripTrailing()) && one.citations().isEmpty()
          && next.quoted() && next.headings().equals(one.headings());
      if (introduces) {
        all.set(i, one.restingOn(next.citations()));
      }
    }
    return all;
  }

  /** Also with the wide colon of Chinese. */
  private static boolean endsWithColon(String text) {
    return text.endsWith(":") || text.endsWith("：");
  }

  private void blocks(List<Block> blocks, @Nullable String id) {
    blocks.forEach(block -> block(block, block.attributes().id() == null ? id : block.attributes().id()));
  }

  private void block(Block block, @Nullable String id) {
    switch (block) {
      case Heading heading -> {
        sentences(heading.content(), id);
        heading(heading);
      }
      case Block.Paragraph paragraph -> sentences(paragraph.content(), id);
      case Block.ItemList list -> list.items().forEach(item -> blocks(item.blocks(), id));
      case Block.BlockQuote quote -> quotation(quote.blocks(), id);
      case Block.Div div -> div(div, id);
      case Block.DefinitionList list -> list.definitions().forEach(definition -> {
        sentences(definition.term(), id);
        blocks(definition.body(), id);
      });
      case Block.Table table -> {
        sentences(table.caption(), id);
        table.head().forEach(row -> row.cells().forEach(cell -> sentences(cell.content(), id)));
        table.body().forEach(row -> row.cells().forEach(cell -> sentences(cell.content(), id)));
      }
      case Block.Figure figure -> {}
      case Block.Rule rule -> {}
    }
  }

  private void heading(Heading heading) {
    List<Heading> above = new ArrayList<>(headings);
    above.removeIf(other -> other.level() >= heading.level());
    above.add(heading);
    headings = List.copyOf(above);
  }

  private void div(Block.Div div, @Nullable String id) {
    if (div.attributes().hasClass("quote")) {
      quotation(div.blocks(), id);
    } else {
      blocks(div.blocks(), id);
    }
  }

  private void sentences(List<Inline> content, @Nullable String id) {
    StatementText text = new StatementText();
    text.add(content);
    found.addAll(text.sentences(id, headings));
    text.remarks().forEach(remark -> blocks(remark.blocks(), id));
  }

  private void quotation(List<Block> blocks, @Nullable String id) {
    StatementText text = new StatementText();
    collect(blocks, text);
    found.add(text.whole(id, headings));
  }

  /** The words quoted, without the line that says whose they are. */
  private static void collect(List<Block> blocks, StatementText text) {
    for (Block block : blocks) {
      if (block instanceof Block.Paragraph paragraph && !Signature.isOne(paragraph)) {
        text.add(paragraph.content());
        text.space();
      } else if (block instanceof Block.BlockQuote quote) {
        collect(quote.blocks(), text);
      } else if (block instanceof Block.Div div) {
        collect(div.blocks(), text);
      }
    }
  }
}
