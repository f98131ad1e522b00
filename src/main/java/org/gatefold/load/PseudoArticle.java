package org.gatefold.load;

import java.util.List;
import java.util.Locale;
import org.gatefold.model.article.Article;
import org.gatefold.model.article.Block;
import org.gatefold.model.article.FrontMatter;
import org.gatefold.model.pseudo.PseudoLocale;
import org.gatefold.model.pseudo.PseudoText;
import org.jspecify.annotations.Nullable;

/**
 * Makes an article in a pseudo-locale of one in a language that people speak. Ids, citations, links, pictures and places stay: what is found
 * in it is told where the author wrote it.
 */
final class PseudoArticle {
  private final PseudoText text;
  private final PseudoInlines inlines;

  private PseudoArticle(PseudoText text) {
    this.text = text;
    this.inlines = new PseudoInlines(text, this::blocks);
  }

  /** The article in a pseudo-locale; nobody can approve it, so that every page of it says that it is for review. */
  static Article of(Article source, Locale locale) {
    PseudoText text = PseudoLocale.of(locale).orElseThrow(() -> new IllegalArgumentException(locale.toLanguageTag())).text();
    PseudoArticle pseudo = new PseudoArticle(text);
    return new Article(source.slug(), pseudo.head(source.frontMatter(), locale), pseudo.blocks(source.blocks()), source.origin());
  }

  private FrontMatter head(FrontMatter head, Locale locale) {
    return new FrontMatter(text.whole(head.title()), text.whole(head.subtitle()), text.whole(head.summary()), locale, head.language(),
        FrontMatter.Status.DRAFT, head.articleClass(), head.jurisdictions(), head.published(), review(head.review()), null, head.style(),
        head.places(), head.version());
  }

  /** The name is a person's; the role is a word of the language. */
  private FrontMatter.@Nullable Review review(FrontMatter.@Nullable Review review) {
    return review == null ? null : new FrontMatter.Review(text.whole(review.by()), review.name(), review.on(), review.next(), null);
  }

  private List<Block> blocks(List<Block> blocks) {
    return blocks.stream().map(this::block).toList();
  }

  private Block block(Block block) {
    if (block.attributes().value("lang").isPresent()) {
      return block;
    }
    return switch (block) {
      case Block.Heading heading ->
          new Block.Heading(heading.level(), inlines.running(heading.content()), heading.attributes(), heading.origin());
      case Block.Paragraph paragraph ->
          new Block.Paragraph(inlines.running(paragraph.content()), paragraph.attributes(), paragraph.origin());
      case Block.ItemList list ->
          new Block.ItemList(list.ordered(), list.start(), list.items().stream().map(this::item).toList(), list.attributes(), list.origin());
      case Block.BlockQuote quote -> new Block.BlockQuote(blocks(quote.blocks()), quote.attributes(), quote.origin());
      case Block.Div div -> new Block.Div(blocks(div.blocks()), div.attributes(), div.origin());
      case Block.DefinitionList list -> new Block.DefinitionList(
          list.definitions().stream().map(this::definition).toList(), list.attributes(), list.origin());
      case Block.Table table -> new Block.Table(rows(table.head()), rows(table.body()), table.aligns(), inlines.running(table.caption()),
          table.attributes(), table.origin());
      case Block.Figure figure -> new Block.Figure(figure.source(), text.whole(figure.alternative()),
          figure.title() == null ? null : text.whole(figure.title()), figure.attributes(), figure.origin());
      case Block.Rule rule -> rule;
    };
  }

  private Block.Item item(Block.Item item) {
    return new Block.Item(blocks(item.blocks()), item.origin());
  }

  private Block.Definition definition(Block.Definition definition) {
    return new Block.Definition(inlines.running(definition.term()), blocks(definition.body()), definition.origin());
  }

  private List<Block.Row> rows(List<Block.Row> rows) {
    return rows.stream().map(row -> new Block.Row(
        row.cells().stream().map(cell -> new Block.Cell(inlines.running(cell.content()), cell.origin())).toList(), row.origin())).toList();
  }
}
