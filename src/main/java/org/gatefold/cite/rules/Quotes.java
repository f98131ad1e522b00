package org.gatefold.cite.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gatefold.cite.walk.Signature;
import org.gatefold.diag.Origin;
import org.gatefold.model.article.Attributes;
import org.gatefold.model.article.Block;
import org.gatefold.model.article.Block.Div;

/**
 * Finds the quotations of an article: divs of the class {@code quote} that do not say they are paraphrases, and lines that begin
 * with a {@code >}.
 */
final class Quotes {
  private static final Attributes QUOTE = new Attributes(null, List.of("quote"), Map.of());

  private static final int SHOWN = 40;

  private Quotes() {}

  static List<Div> in(List<Block> blocks) {
    List<Div> quotes = new ArrayList<>();
    collect(blocks, quotes);
    return quotes;
  }

  private static void collect(List<Block> blocks, List<Div> quotes) {
    for (Block block : blocks) {
      switch (block) {
        case Div div when isQuotation(div) -> quotes.add(div);
        case Div div when div.attributes().hasClass("quote") -> {}
        case Div div -> collect(div.blocks(), quotes);
        case Block.BlockQuote quote -> quotes.add(new Div(quote.blocks(), QUOTE, quote.origin()));
        case Block.ItemList list -> list.items().forEach(item -> collect(item.blocks(), quotes));
        case Block.DefinitionList list -> list.definitions().forEach(definition -> collect(definition.body(), quotes));
        case Block.Heading heading -> {}
        case Block.Paragraph paragraph -> {}
        case Block.Table table -> {}
        case Block.Figure figure -> {}
        case Block.Rule rule -> {}
      }
    }
  }

  /** Where its first words stand; the block itself if it has none. */
  static Origin origin(Div quote) {
    return origin(quote.blocks()).orElse(quote.origin());
  }

  private static Optional<Origin> origin(List<Block> blocks) {
    return blocks.stream().flatMap(block -> switch (block) {
      case Block.Paragraph paragraph -> Signature.isOne(paragraph) || paragraph.content().isEmpty()
          ? Stream.<Origin>empty() : Stream.of(paragraph.content().getFirst().origin());
      case Block.BlockQuote quote -> origin(quote.blocks()).stream();
      case Div div -> origin(div.blocks()).stream();
      case Block.ItemList list -> list.items().stream().flatMap(item -> origin(item.blocks()).stream());
      case Block.Heading heading -> Stream.<Origin>empty();
      case Block.DefinitionList list -> Stream.<Origin>empty();
      case Block.Table table -> Stream.<Origin>empty();
      case Block.Figure figure -> Stream.<Origin>empty();
      case Block.Rule rule -> Stream.<Origin>empty();
    }).findFirst();
  }

  private static boolean isQuotation(Div div) {
    return div.attributes().hasClass("quote") && !div.attributes().value("kind").orElse("verbatim").equals("paraphrase");
  }

  /** What messages call a block: its id, or how it begins if it has none. */
  static String name(Div quote) {
    String id = quote.attributes().id();
    String words = QuoteText.of(quote);
    int end = words.length() <= SHOWN ? words.length() : Math.max(SHOWN / 2, words.lastIndexOf(' ', SHOWN));
    return id != null ? id : end == words.length() ? words : words.substring(0, end) + " …";
  }
}
