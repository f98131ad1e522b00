package org.gatefold.load;

import org.commonmark.node.Block;
import org.commonmark.node.Node;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.beta.Scanner;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/** A fenced div. A line of exactly as many colons closes the innermost div that was opened with that many. */
final class DivParser extends AbstractBlockParser {
  static final BlockParserFactory FACTORY = (state, matched) -> start(state);

  private static final int FEWEST_COLONS = 3;
  private static final int CODE_INDENT = 4;

  private final Nodes.Div block;

  private DivParser(Nodes.Div block) {
    this.block = block;
  }

  private static BlockStart start(ParserState state) {
    int colons = colons(state);
    if (colons == 0) {
      return BlockStart.none();
    }
    int end = state.getLine().getContent().length();
    SourceLine rest = state.getLine().substring(state.getNextNonSpaceIndex() + colons, end);
    if (isBlank(rest)) {
      return BlockStart.of(new FenceParser(new Nodes.StrayFence(colons))).atIndex(end);
    }
    return BlockStart.of(new DivParser(new Nodes.Div(colons, braces(rest)))).atIndex(end);
  }

  private static @Nullable Braces braces(SourceLine rest) {
    Scanner scanner = Scanner.of(SourceLines.of(rest));
    scanner.whitespace();
    Braces braces = scanner.peek() == '{' ? Braces.read(scanner) : null;
    scanner.whitespace();
    return scanner.hasNext() ? null : braces;
  }

  /** How many colons a line begins with, if they are enough for a fence; else 0. */
  private static int colons(ParserState state) {
    CharSequence line = state.getLine().getContent();
    int start = state.getNextNonSpaceIndex();
    int end = start;
    while (end < line.length() && line.charAt(end) == ':') {
      end++;
    }
    return state.getIndent() < CODE_INDENT && end - start >= FEWEST_COLONS ? end - start : 0;
  }

  private static boolean isBlank(SourceLine line) {
    return line.getContent().toString().isBlank();
  }

  @Override
  public boolean isContainer() {
    return true;
  }

  @Override
  public boolean canContain(Block child) {
    return true;
  }

  @Override
  public Block getBlock() {
    return block;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    int colons = colons(state);
    int after = state.getNextNonSpaceIndex() + colons;
    SourceLine line = state.getLine();
    boolean fence = colons == block.colons && isBlank(line.substring(after, line.getContent().length()));
    if (fence && isInnermost(state.getActiveBlockParser().getBlock())) {
      block.closed = true;
      return BlockContinue.finished();
    }
    return BlockContinue.atIndex(state.getIndex());
  }

  /** Whether no open div within this one has as many colons. */
  private boolean isInnermost(Node deepest) {
    for (Node node = deepest; node != null && node != block; node = node.getParent()) {
      if (node instanceof Nodes.Div div && div.colons == block.colons) {
        return false;
      }
    }
    return true;
  }

  /** A block of one line. */
  private static final class FenceParser extends AbstractBlockParser {
    private final Nodes.StrayFence block;

    FenceParser(Nodes.StrayFence block) {
      this.block = block;
    }

    @Override
    public Block getBlock() {
      return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
      return BlockContinue.none();
    }
  }
}
