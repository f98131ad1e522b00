package org.gatefold.load;

import java.util.List;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** What our Markdown has beyond CommonMark, as the parser leaves it for {@link BlockConverter} and {@link InlineConverter}. */
final class Nodes {
  private Nodes() {}

  /** A fenced div; {@code braces} is null where they could not be read. */
  static final class Div extends CustomBlock {
    final int colons;
    final @Nullable Braces braces;
    boolean closed;

    Div(int colons, @Nullable Braces braces) {
      this.colons = colons;
      this.braces = braces;
    }
  }

  /** A line of colons that closes nothing. */
  static final class StrayFence extends CustomBlock {
    final int colons;

    StrayFence(int colons) {
      this.colons = colons;
    }
  }

  /** A definition, or a table's caption; {@code column} is the 0-based one of its colon. */
  static final class Definition extends CustomBlock {
    final int column;

    Definition(int column) {
      this.column = column;
    }
  }

  /** The text of a remark. */
  static final class Remark extends CustomBlock {
    final String label;

    Remark(String label) {
      this.label = label;
    }
  }

  /** The call of a remark. */
  static final class RemarkCall extends CustomNode {
    final String label;

    RemarkCall(String label) {
      this.label = label;
    }
  }

  /** {@code @key}; {@code bracketed} if an opening bracket stands right before it. */
  static final class Key extends CustomNode {
    final String key;
    final boolean bracketed;

    Key(String key, boolean bracketed) {
      this.key = key;
      this.bracketed = bracketed;
    }
  }

  /** A bracket that holds keys, and what it holds, in order. */
  static final class Citation extends CustomNode {
    final List<Node> parts;

    Citation(List<Node> parts) {
      this.parts = List.copyOf(parts);
    }
  }

  /** {@code [words]{…}}. */
  static final class Words extends CustomNode {
    final @Nullable Braces braces;

    Words(@Nullable Braces braces) {
      this.braces = braces;
    }
  }

  /** Braces by themselves, which belong to what stands before them; null if they could not be read. */
  static final class Attached extends CustomNode {
    final @Nullable Braces braces;

    Attached(@Nullable Braces braces) {
      this.braces = braces;
    }
  }

  /** {@code ^raised^} or {@code ~lowered~} characters. */
  static final class Shifted extends CustomNode {
    final boolean raised;
    final String text;

    Shifted(boolean raised, String text) {
      this.raised = raised;
      this.text = text;
    }
  }
}
