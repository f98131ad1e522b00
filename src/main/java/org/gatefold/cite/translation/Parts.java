package org.gatefold.cite.translation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gatefold.diag.Origin;
import org.gatefold.model.article.Article;
import org.gatefold.model.article.Attributes;
import org.gatefold.model.article.Block;
import org.gatefold.model.article.FrontMatter;
import org.gatefold.model.article.Inline;
import org.jspecify.annotations.Nullable;

/** Takes an article apart by its blocks' ids. Blocks without an id belong to the heading, or the block, that they stand under. */
public final class Parts {
  private final Map<String, Part> parts = new LinkedHashMap<>();

  private Parts() {}

  /** The parts of an article by their names, in reading order. */
  public static Map<String, Part> of(Article article) {
    Parts parts = new Parts();
    FrontMatter front = article.frontMatter();
    parts.cover("title", front.title(), article);
    parts.cover("subtitle", front.subtitle(), article);
    parts.cover("summary", front.summary(), article);
    parts.blocks(article.blocks(), null, article.origin());
    return parts.parts;
  }

  private void cover(String key, String words, Article article) {
    Origin origin = article.frontMatter().places().getOrDefault(key, article.origin());
    if (!words.isBlank()) {
      begin(key + ":", Attributes.NONE, origin, null).add(words, origin);
    }
  }

  private Part begin(String name, Attributes attributes, Origin origin, @Nullable Part around) {
    String free = name;
    for (int i = 2; parts.containsKey(free); i++) {
      free = name + " " + i;
    }
    Part part = new Part(free, attributes, origin, around);
    parts.put(free, part);
    return part;
  }

  /** @param around the part that the blocks stand in; null at the top */
  private void blocks(List<Block> blocks, @Nullable Part around, Origin start) {
    Part here = around;
    for (Block block : blocks) {
      String name = name(block);
      if (!name.isEmpty()) {
        Part own = begin(name, block.attributes(), block.origin(), around);
        own.speak(around == null ? null : around.language());
        fill(block, own);
        here = block instanceof Block.Heading ? own : here;
      } else {
        here = here == null ? begin("", Attributes.NONE, start.line() == 0 ? block.origin() : start, null) : here;
        here.count(Part.Count.BLOCKS, 1);
        fill(block, here);
      }
    }
  }

  /** The id; of a block without one, its class. */
  private static String name(Block block) {
    Attributes attributes = block.attributes();
    if (attributes.id() != null) {
      return attributes.id();
    }
    return block instanceof Block.Div && !attributes.classes().isEmpty() ? "." + attributes.classes().getFirst() : "";
  }

  private void fill(Block block, Part part) {
    Locale around = part.language();
    part.speak(block.attributes().value("lang").map(Locale::forLanguageTag).orElse(around));
    contents(block, part);
    part.speak(around);
  }

  private void contents(Block block, Part part) {
    switch (block) {
      case Block.Heading heading -> line(heading.content(), part);
      case Block.Paragraph paragraph -> line(paragraph.content(), part);
      case Block.ItemList list -> {
        part.count(Part.Count.ITEMS, list.items().size());
        list.items().forEach(item -> blocks(item.blocks(), part, item.origin()));
      }
      case Block.BlockQuote quote -> blocks(quote.blocks(), part, quote.origin());
      case Block.Div div -> blocks(div.blocks(), part, div.origin());
      case Block.DefinitionList list -> list.definitions().forEach(definition -> {
        line(definition.term(), part);
        blocks(definition.body(), part, definition.origin());
      });
      case Block.Table table -> {
        line(table.caption(), part);
        rows(table.head(), part);
        rows(table.body(), part);
      }
      case Block.Figure figure -> {
        part.add(figure.alternative(), figure.origin());
        part.space();
        part.add(figure.title() == null ? "" : figure.title(), figure.origin());
        part.space();
      }
      case Block.Rule rule -> {}
    }
  }

  private void rows(List<Block.Row> rows, Part part) {
    part.count(Part.Count.ROWS, rows.size());
    rows.forEach(row -> row.cells().forEach(cell -> line(cell.content(), part)));
  }

  private void line(List<Inline> content, Part part) {
    inlines(content, part);
    part.space();
  }

  private void inlines(List<Inline> content, Part part) {
    for (Inline inline : content) {
      switch (inline) {
        case Inline.Text text -> part.add(text.text(), text.origin());
        case Inline.Emphasis emphasis -> inlines(emphasis.content(), part);
        case Inline.Strong strong -> inlines(strong.content(), part);
        case Inline.Shifted shifted -> inlines(shifted.content(), part);
        case Inline.Foreign foreign -> {
          Locale around = part.language();
          part.speak(foreign.language());
          inlines(foreign.content(), part);
          part.speak(around);
        }
        case Inline.Link link -> inlines(link.content(), part);
        case Inline.LineBreak lineBreak -> part.space();
        case Inline.Citation citation -> citation.items().forEach(part::cite);
        case Inline.Remark remark -> {
          part.space();
          blocks(remark.blocks(), part, remark.origin());
        }
      }
    }
  }
}
