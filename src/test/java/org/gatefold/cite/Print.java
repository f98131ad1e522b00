package org.gatefold.cite;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.gatefold.diag.Diagnostic;
import org.gatefold.model.CitedArticle;
import org.gatefold.model.CitedArticle.Call;
import org.gatefold.model.CitedArticle.CallPart;
import org.gatefold.model.article.Block;
import org.gatefold.model.article.Inline;

/**
 * Writes what {@code cite} gives for people to read: paragraphs with {@code ^calls^}, notes with {@code *italics*},
 * {@code {en|foreign titles}} and {@code [links](address)}, findings.
 */
final class Print {
  private Print() {}

  static String article(CitedArticle article) {
    StringBuilder out = new StringBuilder();
    for (Block block : article.manuscript().article().blocks()) {
      if (block instanceof Block.Paragraph paragraph) {
        paragraph.content().forEach(inline -> out.append(
            inline instanceof Inline.Citation citation ? call(citation, article) : inline(inline)));
        out.append('\n');
      }
    }
    out.append('\n');
    article.notes().forEach(note -> out.append(note.number()).append(". ").append(inlines(note.text())).append('\n'));
    if (article.references().stream().anyMatch(entry -> entry.number() == 0)) {
      out.append('\n');
      article.references().forEach(entry -> out.append("- ").append(inlines(entry.text())).append('\n'));
    }
    return out.toString();
  }

  static String findings(List<Diagnostic> diagnostics) {
    return diagnostics.stream()
        .map(d -> d.code().id() + " " + d.origin() + " " + d.message() + "\n    " + d.hint() + "\n")
        .collect(Collectors.joining());
  }

  private static String call(Inline.Citation citation, CitedArticle article) {
    Call call = Objects.requireNonNull(article.calls().get(citation.origin()));
    List<CallPart> parts = call.parts();
    String names = citation.narrative() && !parts.isEmpty() ? parts.getFirst().text() : "";
    String numbers = parts.stream().skip(names.isEmpty() ? 0 : 1).map(CallPart::text).collect(Collectors.joining());
    return names + "^" + numbers + "^";
  }

  static String inlines(List<Inline> content) {
    return content.stream().map(Print::inline).collect(Collectors.joining());
  }

  private static String inline(Inline inline) {
    return switch (inline) {
      case Inline.Text text -> text.text().replace('\u00A0', '~');
      case Inline.Emphasis emphasis -> "*" + inlines(emphasis.content()) + "*";
      case Inline.Strong strong -> "**" + inlines(strong.content()) + "**";
      case Inline.Shifted shifted -> (shifted.raised() ? "sup(" : "sub(") + inlines(shifted.content()) + ")";
      case Inline.Foreign foreign -> "{" + foreign.language().toLanguageTag() + "|" + inlines(foreign.content()) + "}";
      case Inline.Link link -> "[" + inlines(link.content()) + "](" + link.target() + ")";
      case Inline.Citation citation -> "?";
      case Inline.Remark remark -> "?";
      case Inline.LineBreak lineBreak -> "\n";
    };
  }
}
