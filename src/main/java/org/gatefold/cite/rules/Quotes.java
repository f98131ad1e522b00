package org.gatefold.cite.rules;

import java.util.ArrayList;
import java.util.List;
import org.gatefold.model.article.Block;
import org.gatefold.model.article.Block.Div;

/** Finds the quotations of an article: divs of the class {@code quote} that do not say they are paraphrases. */
final class Quotes {
  private Quotes() {}

  static List<Div> in(List<Block> blocks) {
    List<Div> quotes = new ArrayList<>();
    collect(blocks, quotes);
    return quotes;
  }

  private static void collect(List<Block> blocks, List<Div> quotes) {
    for (Block block : blocks) {
      if (block instanceof Div div) {
        if (isQuotation(div)) {
          quotes.add(div);
        } else {
          collect(div.blocks(), quotes);
        }
      }
    }
  }

  private static boolean isQuotation(Div div) {
    return div.attributes().hasClass("quote") && !div.attributes().value("kind").orElse("verbatim").equals("paraphrase");
  }

  /** What messages call a quotation: its id, or its place if it has none. */
  static String name(Div quote) {
    String id = quote.attributes().id();
    return id == null ? quote.origin().toString() : id;
  }
}
