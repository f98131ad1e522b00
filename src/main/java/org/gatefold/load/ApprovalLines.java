package org.gatefold.load;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gatefold.diag.Findings;

/**
 * The lines of an article's front matter that record an approval: those of {@code status} and of {@code reviewed}.
 *
 * @param status the node of the key {@code status}, and its lines
 * @param reviewed the lines of {@code reviewed}; empty ones where there is no such key
 */
record ApprovalLines(YamlNode.Scalar status, Span statusLines, Span reviewed) {
  private static final String STATUS = "status";
  private static final String REVIEWED = "reviewed";

  /** Lines from 1, the last one included; none if the last is before the first. */
  record Span(int first, int last) {
    static final Span NONE = new Span(1, 0);

    boolean holds(int line) {
      return line >= first && line <= last;
    }

    boolean isEmpty() {
      return last < first;
    }
  }

  /** Finds them; nothing if the article has no front matter with each key on lines of its own. */
  static Optional<ApprovalLines> of(SourceText source) {
    String text = source.text();
    int close = text.startsWith(ArticleReader.FENCE) ? ArticleReader.closingFence(text) : -1;
    if (close < 0) {
      return Optional.empty();
    }
    String yaml = text.substring(ArticleReader.FENCE.length(), close);
    return YamlParser.parse(source, yaml, 2, new Findings()).flatMap(node -> of(node, source, close));
  }

  /**
   * Finds them in front matter that was read.
   *
   * @param close where the line that ends it begins
   */
  static Optional<ApprovalLines> of(YamlNode node, SourceText source, int close) {
    String[] lines = source.text().split("\n", -1);
    int fence = source.place(close).line();
    if (!(node instanceof YamlNode.Mapping head)) {
      return Optional.empty();
    }
    YamlNode.Scalar status = null;
    Span statusLines = Span.NONE;
    Span reviewed = Span.NONE;
    List<YamlNode.Entry> entries = head.entries();
    for (int i = 0; i < entries.size(); i++) {
      YamlNode.Entry entry = entries.get(i);
      int next = i + 1 < entries.size() ? entries.get(i + 1).origin().line() : fence;
      if (entry.origin().column() != 1 || next <= entry.origin().line()) {
        return Optional.empty();
      }
      Span span = new Span(entry.origin().line(), lastOf(lines, entry.origin().line(), next - 1));
      if (entry.key().equals(STATUS) && entry.value() instanceof YamlNode.Scalar scalar) {
        status = scalar;
        statusLines = span;
      } else if (entry.key().equals(REVIEWED)) {
        reviewed = span;
      }
    }
    return status == null ? Optional.empty() : Optional.of(new ApprovalLines(status, statusLines, reviewed));
  }

  /** Blank lines and comments below a value are not its own. */
  private static int lastOf(String[] lines, int first, int last) {
    int end = last;
    while (end > first && (lines[end - 1].isBlank() || lines[end - 1].strip().startsWith("#"))) {
      end--;
    }
    return end;
  }

  /** The text without these lines. */
  String without(String text) {
    String[] lines = text.split("\n", -1);
    return IntStream.range(0, lines.length)
        .filter(i -> !statusLines.holds(i + 1) && !reviewed.holds(i + 1))
        .mapToObj(i -> lines[i]).collect(Collectors.joining("\n"));
  }
}
