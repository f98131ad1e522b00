package org.gatefold.load;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.gatefold.diag.Origin;
import org.gatefold.model.article.Attributes;
import org.gatefold.model.article.Block;
import org.gatefold.model.article.Inline;

/** Gathers terms and the definitions below them into one list. */
final class DefinitionCollector {
  private final Scope scope;
  private final InlineConverter inlines;
  private final Function<Node, List<Block>> blocks;
  private final List<Open> collected = new ArrayList<>();

  DefinitionCollector(Scope scope, InlineConverter inlines, Function<Node, List<Block>> blocks) {
    this.scope = scope;
    this.inlines = inlines;
    this.blocks = blocks;
  }

  /** Whether a block is a term, a definition or a table's caption, and so is dealt with here. */
  boolean take(Node node) {
    if (node instanceof Paragraph && node.getNext() instanceof Nodes.Definition) {
      return true;
    }
    if (!(node instanceof Nodes.Definition definition)) {
      return false;
    }
    if (!(node.getPrevious() instanceof TableBlock)) {
      define(definition);
    }
    return true;
  }

  /** Hands on what has been gathered, if anything. */
  void finish(List<Block> out) {
    if (!collected.isEmpty()) {
      List<Block.Definition> definitions = collected.stream().map(Open::close).toList();
      out.add(new Block.DefinitionList(definitions, Attributes.NONE, definitions.get(0).origin()));
      collected.clear();
    }
  }

  private void define(Nodes.Definition definition) {
    refuseLazyLines(definition);
    List<Block> body = blocks.apply(definition);
    if (definition.getPrevious() instanceof Paragraph term) {
      collected.add(new Open(term(term), new ArrayList<>(body), scope.origin(term)));
    } else if (definition.getPrevious() instanceof Nodes.Definition && !collected.isEmpty()) {
      collected.getLast().body().addAll(body);
    } else {
      scope.report(LoadCode.DEFINITION_WITHOUT_TERM, definition);
    }
  }

  private List<Inline> term(Paragraph term) {
    for (Node node = term.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof SoftLineBreak) {
        scope.report(LoadCode.TERM_TOO_LONG, term);
      }
    }
    return inlines.convert(term);
  }

  /**
   * A line that is not indented joins the paragraph above it, though it usually was meant to be the next term. The line that
   * closes a block around is no part of the paragraph, though the parser counts it among its lines.
   */
  private void refuseLazyLines(Nodes.Definition definition) {
    for (Node node = definition.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Paragraph) {
        for (SourceSpan line : node.getSourceSpans()) {
          Origin origin = scope.origin(line);
          if (origin.column() <= definition.column + 1 && !scope.written(line).startsWith(":::")) {
            scope.report(LoadCode.LAZY_DEFINITION, origin);
          }
        }
      }
    }
  }

  /** A term to which another definition may still be added. */
  private record Open(List<Inline> term, List<Block> body, Origin origin) {
    Block.Definition close() {
      return new Block.Definition(term, body, origin);
    }
  }
}
