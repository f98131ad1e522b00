package org.gatefold.load;

import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.gatefold.model.article.Block;

/** Parses an article's text: CommonMark with pipe tables, and what {@link Nodes} lists. Immutable; threads may share it. */
final class MarkdownReader {
  /** Deeper than {@link Scope#DEEPEST}, so that what the parser would take for plain text is always reported. */
  private static final int OPEN_BLOCKS = 3 * Scope.DEEPEST;

  /** Short rows are filled up, so a small text could make a table of any size. */
  private static final int MOST_CELLS = 10_000;

  private final Parser parser = Parser.builder()
      .extensions(List.of(TablesExtension.builder().maxCells(MOST_CELLS).build()))
      .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
      .maxOpenBlockParsers(OPEN_BLOCKS)
      .maxInlineNesting(OPEN_BLOCKS)
      .customBlockParserFactory(DivParser.FACTORY)
      .customBlockParserFactory(IndentedParser.DEFINITIONS)
      .customBlockParserFactory(IndentedParser.REMARKS)
      .customInlineContentParserFactory(InlineParsers.KEYS)
      .customInlineContentParserFactory(InlineParsers.BRACES)
      .customInlineContentParserFactory(InlineParsers.SHIFTS)
      .linkProcessor(new BracketProcessor())
      .build();

  /** The blocks of a text; what is wrong with it goes to the scope. */
  List<Block> read(String body, Scope scope) {
    Optional<Node> parsed = parse(body, scope);
    return parsed.isEmpty() ? List.of() : convert(parsed.get(), scope);
  }

  /** A text as the parser leaves it; nothing, and a finding, if it is not worth converting. */
  Optional<Node> parse(String body, Scope scope) {
    try {
      return Optional.of(parser.parse(body));
    } catch (IllegalArgumentException tooManyCells) {
      scope.report(LoadCode.TABLE_TOO_LARGE, scope.start());
      return Optional.empty();
    }
  }

  /** The blocks of a text that was parsed. */
  List<Block> convert(Node document, Scope scope) {
    Remarks remarks = Remarks.of(document, scope);
    BlockConverter converter = new BlockConverter(scope, remarks);
    List<Block> blocks = converter.convert(document);
    remarks.reportUnused();
    scope.checkAnchors();
    scope.checkAddresses();
    return blocks;
  }
}
