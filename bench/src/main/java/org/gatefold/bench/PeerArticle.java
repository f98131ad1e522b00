package org.gatefold.bench;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gatefold.model.CitedArticle;
import org.gatefold.model.article.Block;
import org.gatefold.model.article.Inline;

/** Writes an article, its notes numbered and formatted, for another program: the same words, headings, lists and notes. */
final class PeerArticle {
  private final Syntax syntax;
  private final CitedArticle cited;
  private final Set<Integer> called = new HashSet<>();

  private PeerArticle(Syntax syntax, CitedArticle cited) {
    this.syntax = syntax;
    this.cited = cited;
  }

  static String write(Syntax syntax, CitedArticle cited) {
    String title = cited.manuscript().article().frontMatter().title();
    PeerArticle writer = new PeerArticle(syntax, cited);
    return syntax.document(cited.manuscript().id().locale().getLanguage(), title,
        syntax.heading(2, syntax.text(title)) + writer.blocks(cited.manuscript().article().blocks()));
  }

  private String blocks(List<Block> blocks) {
    return blocks.stream().map(this::block).collect(Collectors.joining());
  }

  private String block(Block block) {
    return switch (block) {
      case Block.Heading it -> syntax.heading(it.level(), inlines(it.content()));
      case Block.Paragraph it -> syntax.paragraph(inlines(it.content()));
      case Block.ItemList it -> syntax.list(it.ordered(), it.items().stream().map(item -> blocks(item.blocks())).toList());
      case Block.BlockQuote it -> syntax.quote(blocks(it.blocks()));
      case Block.Div it -> blocks(it.blocks());
      case Block.DefinitionList it -> it.definitions().stream()
          .map(one -> syntax.paragraph(syntax.strong(inlines(one.term()))) + blocks(one.body()))
          .collect(Collectors.joining());
      case Block.Table it -> syntax.table(Stream.concat(it.head().stream(), it.body().stream())
          .map(row -> row.cells().stream().map(cell -> inlines(cell.content())).toList()).toList());
      case Block.Figure it -> "";
      case Block.Rule it -> "";
    };
  }

  private String inlines(List<Inline> inlines) {
    return inlines.stream().map(this::inline).collect(Collectors.joining());
  }

  private String inline(Inline inline) {
    return switch (inline) {
      case Inline.Text it -> syntax.text(it.text());
      case Inline.Emphasis it -> syntax.emphasis(inlines(it.content()));
      case Inline.Strong it -> syntax.strong(inlines(it.content()));
      case Inline.Shifted it -> inlines(it.content());
      case Inline.Foreign it -> inlines(it.content());
      case Inline.Link it -> it.target().startsWith("#")
          ? inlines(it.content())
          : syntax.link(it.target(), inlines(it.content()));
      case Inline.Citation it -> calls(it);
      case Inline.Remark it -> "";
      case Inline.LineBreak it -> " ";
    };
  }

  private String calls(Inline.Citation citation) {
    CitedArticle.Call call = cited.calls().get(citation.origin());
    return call == null ? "" : call.notes().stream().map(this::call).collect(Collectors.joining());
  }

  private String call(int number) {
    return called.add(number)
        ? syntax.note(number, inlines(cited.notes().get(number - 1).text()))
        : syntax.again(number);
  }
}
