package org.gatefold.load;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gatefold.diag.Findings;
import org.gatefold.diag.Origin;
import org.gatefold.model.article.FrontMatter;
import org.jspecify.annotations.Nullable;

/** Writes an approval into the bytes of an article: two lines of its front matter change, and nothing else. */
final class ApprovalEdit {
  private static final String APPROVED = "approved";

  private ApprovalEdit() {}

  /** The bytes with the approval, or nothing and a finding. */
  static Optional<byte[]> apply(String path, byte[] bytes, FrontMatter.Review review, Findings findings) {
    Optional<SourceText> source = SourceText.decode(path, bytes, findings);
    if (source.isEmpty()) {
      return Optional.empty();
    }
    Optional<byte[]> edited = ApprovalLines.of(source.get())
        .flatMap(at -> edit(lines(new String(bytes, StandardCharsets.UTF_8)), at, review))
        .map(text -> text.getBytes(StandardCharsets.UTF_8));
    if (edited.isEmpty()) {
      findings.add(LoadCode.APPROVAL_LINES, new Origin(path, 1, 1));
    }
    return edited;
  }

  private static Optional<String> edit(List<String> lines, ApprovalLines at, FrontMatter.Review review) {
    int statusLine = at.status().origin().line();
    String approved = withStatus(lines.get(statusLine - 1), at.status());
    if (approved == null) {
      return Optional.empty();
    }
    int recordLine = at.reviewed().isEmpty() ? at.statusLines().last() : at.reviewed().first() - 1;
    String record = record(review) + end(lines.get(statusLine - 1));
    StringBuilder out = new StringBuilder();
    for (int line = 1; line <= lines.size(); line++) {
      if (!at.reviewed().holds(line)) {
        out.append(line == statusLine ? approved : lines.get(line - 1));
      }
      if (line == recordLine) {
        out.append(record);
      }
    }
    return Optional.of(out.toString());
  }

  /** The line with another status; null if that is not written as one word, with or without quotation marks. */
  private static @Nullable String withStatus(String line, YamlNode.Scalar status) {
    int from = status.origin().column() - 1;
    int quote = status.plain() ? 0 : 1;
    String word = line.substring(Math.min(line.length(), from + quote));
    return word.startsWith(status.text())
        ? line.substring(0, from + quote) + APPROVED + word.substring(status.text().length())
        : null;
  }

  private static String record(FrontMatter.Review review) {
    String name = review.name() == null ? "" : ", name: " + quoted(review.name());
    String next = review.next() == null ? "" : ", next: " + review.next();
    return "reviewed: {by: " + quoted(review.by()) + name + ", on: " + review.on() + next + ", hash: \"" + review.hash()
        + "\"}";
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  /** How a line ends: {@code \r\n}, {@code \n} or {@code \r}. */
  private static String end(String line) {
    int length = line.length();
    while (length > 0 && (line.charAt(length - 1) == '\n' || line.charAt(length - 1) == '\r')) {
      length--;
    }
    return line.substring(length);
  }

  /** A text's lines, each with its end. */
  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean first = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      if ((c == '\n' || c == '\r') && !first) {
        lines.add(text.substring(start, i + 1));
        start = i + 1;
      }
    }
    lines.add(text.substring(start));
    return lines;
  }
}
