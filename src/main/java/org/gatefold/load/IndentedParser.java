package org.gatefold.load;

import org.commonmark.node.Block;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.ParserState;

/** Blocks that go on as long as lines are indented: definitions ({@code : text}) and remarks ({@code [^label]: text}). */
final class IndentedParser extends AbstractBlockParser {
  static final BlockParserFactory DEFINITIONS = (state, matched) -> startDefinition(state);
  static final BlockParserFactory REMARKS = (state, matched) -> startRemark(state);

  private static final int CODE_INDENT = 4;
  private static final int LEAST_INDENT = 2;

  private final Block block;
  private final int indent;

  /**
   * @param indent how far the block's own text is indented, in columns; a line may be indented less, but not under two
   */
  private IndentedParser(Block block, int indent) {
    this.block = block;
    this.indent = indent;
  }

  private static BlockStart startDefinition(ParserState state) {
    CharSequence line = state.getLine().getContent();
    int colon = state.getNextNonSpaceIndex();
    if (state.getIndent() >= CODE_INDENT || !startsWith(line, colon, ": ")) {
      return BlockStart.none();
    }
    int text = skipSpaces(line, colon + 1);
    int indent = state.getIndent() + Math.min(text - colon, CODE_INDENT);
    return BlockStart.of(new IndentedParser(new Nodes.Definition(colon), indent)).atIndex(text);
  }

  private static BlockStart startRemark(ParserState state) {
    CharSequence line = state.getLine().getContent();
    int start = state.getNextNonSpaceIndex();
    if (state.getIndent() >= CODE_INDENT || !startsWith(line, start, "[^")) {
      return BlockStart.none();
    }
    int close = start + 2;
    while (close < line.length() && line.charAt(close) != ']' && !Character.isWhitespace(line.charAt(close))) {
      close++;
    }
    if (close == start + 2 || !startsWith(line, close, "]:")) {
      return BlockStart.none();
    }
    String label = line.subSequence(start + 2, close).toString();
    return BlockStart.of(new IndentedParser(new Nodes.Remark(label), CODE_INDENT)).atIndex(skipSpaces(line, close + 2));
  }

  private static boolean startsWith(CharSequence line, int at, String mark) {
    return at + mark.length() <= line.length() && line.subSequence(at, at + mark.length()).toString().equals(mark);
  }

  private static int skipSpaces(CharSequence line, int from) {
    int at = from;
    while (at < line.length() && line.charAt(at) == ' ') {
      at++;
    }
    return at;
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
    if (state.isBlank()) {
      return BlockContinue.atIndex(state.getIndex());
    }
    return state.getIndent() < LEAST_INDENT ? BlockContinue.none()
        : BlockContinue.atColumn(state.getColumn() + Math.min(indent, state.getIndent()));
  }
}
