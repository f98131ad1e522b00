package org.gatefold.cite.rules;

import java.util.List;
import java.util.Optional;
import org.gatefold.cite.walk.Signature;
import org.gatefold.diag.Origin;
import org.gatefold.model.article.Block;
import org.gatefold.model.article.Inline;
import org.gatefold.model.article.PlainText;

/**
 * The line under a quotation, such as {@code — Battié & Videman, Spine Journal, 2006}.
 *
 * @param words without the dash
 */
record Attribution(String words, Origin place) {
  /** The last one in some blocks. */
  static Optional<Attribution> in(List<Block> blocks) {
    Optional<Attribution> found = Optional.empty();
    for (Block block : blocks) {
      Optional<Attribution> one = switch (block) {
        case Block.BlockQuote quote -> in(quote.blocks());
        case Block.Div div -> in(div.blocks());
        case Block.Paragraph paragraph -> in(paragraph);
        case Block.ItemList list when isItem(list) -> in(list);
        case Block.ItemList list -> Optional.empty();
        case Block.Heading heading -> Optional.empty();
        case Block.DefinitionList list -> Optional.empty();
        case Block.Table table -> Optional.empty();
        case Block.Figure figure -> Optional.empty();
        case Block.Rule rule -> Optional.empty();
      };
      found = one.isPresent() ? one : found;
    }
    return found;
  }

  /** Whether a list is a line that begins with a hyphen, which Markdown takes for a list of one. */
  static boolean isItem(Block.ItemList list) {
    return !list.ordered() && list.items().size() == 1 && list.items().getFirst().blocks().size() == 1
        && list.items().getFirst().blocks().getFirst() instanceof Block.Paragraph;
  }

  private static Optional<Attribution> in(Block.ItemList list) {
    return list.items().getFirst().blocks().getFirst() instanceof Block.Paragraph paragraph
        ? Optional.of(new Attribution(PlainText.of(paragraph.content()).strip(), place(paragraph.content(), 0)))
        : Optional.empty();
  }

  private static Optional<Attribution> in(Block.Paragraph paragraph) {
    int at = Signature.at(paragraph.content());
    String text = PlainText.of(paragraph.content());
    return at < 0 ? Optional.empty()
        : Optional.of(new Attribution(Signature.words(text.substring(at)), place(paragraph.content(), at)));
  }

  /** Where a character of the plain text stands. */
  private static Origin place(List<Inline> content, int index) {
    int from = 0;
    Origin place = Origin.NOWHERE;
    for (Inline inline : content) {
      int length = PlainText.of(List.of(inline)).length();
      if (length > 0 && from <= index) {
        place = inline.origin().plus(0, index - from);
      }
      from += length;
    }
    return place;
  }
}
