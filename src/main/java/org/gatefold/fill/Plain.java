package org.gatefold.fill;

import java.util.List;
import java.util.Map;
import org.gatefold.diag.Origin;
import org.gatefold.model.CitedArticle;
import org.gatefold.model.CitedArticle.Call;
import org.gatefold.model.article.Inline;

/** Running text without markup, as a reader sees it: calls are their numbers, right behind the word they belong to. */
final class Plain {
  private final CitedArticle article;
  private final Map<Origin, Integer> remarks;

  /** @param remarks the number of each remark, by its origin */
  Plain(CitedArticle article, Map<Origin, Integer> remarks) {
    this.article = article;
    this.remarks = remarks;
  }

  /** The text with single spaces, and none at its ends. */
  String text(List<Inline> content) {
    StringBuilder out = new StringBuilder();
    append(content, out);
    return collapse(out);
  }

  /** White space runs become one space; no-break spaces stay. */
  static String collapse(CharSequence text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f';
      if (!space) {
        out.append(c);
      } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
        out.append(' ');
      }
    }
    trimEnd(out);
    return out.toString();
  }

  /** Takes spaces off the end. */
  static void trimEnd(StringBuilder out) {
    while (!out.isEmpty() && out.charAt(out.length() - 1) == ' ') {
      out.setLength(out.length() - 1);
    }
  }

  private void append(List<Inline> content, StringBuilder out) {
    content.forEach(inline -> append(inline, out));
  }

  private void append(Inline inline, StringBuilder out) {
    switch (inline) {
      case Inline.Text text -> out.append(text.text());
      case Inline.Emphasis emphasis -> append(emphasis.content(), out);
      case Inline.Strong strong -> append(strong.content(), out);
      case Inline.Shifted shifted -> append(shifted.content(), out);
      case Inline.Foreign foreign -> append(foreign.content(), out);
      case Inline.Link link -> append(link.content(), out);
      case Inline.Citation citation -> call(citation, out);
      case Inline.Remark remark -> {
        trimEnd(out);
        out.append(Remarks.marker(remarks.getOrDefault(remark.origin(), 0)));
      }
      case Inline.LineBreak lineBreak -> out.append(' ');
    }
  }

  private void call(Inline.Citation citation, StringBuilder out) {
    Call call = article.calls().get(citation.origin());
    if (call == null) {
      return;
    }
    if (!citation.narrative()) {
      trimEnd(out);
    }
    call.parts().forEach(part -> out.append(part.text()));
  }
}
