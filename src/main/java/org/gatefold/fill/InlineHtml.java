package org.gatefold.fill;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.gatefold.diag.Origin;
import org.gatefold.model.CitedArticle;
import org.gatefold.model.CitedArticle.Call;
import org.gatefold.model.CitedArticle.CallPart;
import org.gatefold.model.article.Inline;

/** Running text as HTML. */
final class InlineHtml {
  /** Three numbers and what stands between them hang on the word before; in a longer row, a line may end behind a comma. */
  private static final int UNBROKEN = 5;
  /** Nothing to see, and a line may end there. */
  private static final String BREAK = "&#8203;";

  private final CitedArticle article;
  private final Map<Origin, Integer> remarks;
  private final Locale language;
  private final boolean footnotes;

  /** @param remarks the number of each remark, by its origin */
  InlineHtml(CitedArticle article, Map<Origin, Integer> remarks) {
    this(article, remarks, true);
  }

  /** @param footnotes whether calls bring notes to the foot of their page; else they are links */
  InlineHtml(CitedArticle article, Map<Origin, Integer> remarks, boolean footnotes) {
    this.article = article;
    this.remarks = remarks;
    this.footnotes = footnotes;
    this.language = article.manuscript().article().locale();
  }

  String html(List<Inline> content) {
    StringBuilder out = new StringBuilder();
    write(content, out);
    return out.toString();
  }

  void write(List<Inline> content, StringBuilder out) {
    content.forEach(inline -> write(inline, out));
  }

  private void write(Inline inline, StringBuilder out) {
    switch (inline) {
      case Inline.Text text -> Html.escape(text.text(), out);
      case Inline.Emphasis emphasis -> element("em", emphasis.content(), out);
      case Inline.Strong strong -> element("strong", strong.content(), out);
      case Inline.Shifted shifted -> element(shifted.raised() ? "sup" : "sub", shifted.content(), out);
      case Inline.Foreign foreign -> foreign(foreign, out);
      case Inline.Link link -> link(link, out);
      case Inline.Citation citation -> citation(citation, out);
      case Inline.Remark remark -> remark(remark, out);
      case Inline.LineBreak lineBreak -> out.append("<br>");
    }
  }

  private void element(String name, List<Inline> content, StringBuilder out) {
    out.append('<').append(name).append('>');
    write(content, out);
    out.append("</").append(name).append('>');
  }

  private void foreign(Inline.Foreign foreign, StringBuilder out) {
    out.append("<span");
    Html.attribute("lang", foreign.language().toLanguageTag(), out);
    String direction = Html.direction(foreign.language());
    if (!direction.equals(Html.direction(language))) {
      Html.attribute("dir", direction, out);
    }
    out.append('>');
    write(foreign.content(), out);
    out.append("</span>");
  }

  private void link(Inline.Link link, StringBuilder out) {
    out.append("<a");
    Html.attribute("href", link.target(), out);
    Html.origin(link.origin(), out);
    out.append('>');
    write(link.content(), out);
    out.append("</a>");
  }

  private void citation(Inline.Citation citation, StringBuilder out) {
    Call call = article.calls().get(citation.origin());
    if (call == null || call.parts().isEmpty()) {
      return;
    }
    List<CallPart> parts = call.parts();
    if (citation.narrative()) {
      Html.escape(parts.getFirst().text(), out);
      parts = parts.subList(1, parts.size());
    } else {
      Plain.trimEnd(out);
    }
    String notes = call.notes().stream().map(InlineHtml::noteId).collect(Collectors.joining(" "));
    open(notes, citation.origin(), out);
    boolean breaks = parts.size() > UNBROKEN;
    parts.forEach(part -> part(part, breaks, out));
    out.append("</sup>");
  }

  private void part(CallPart part, boolean breaks, StringBuilder out) {
    if (part.note() == 0) {
      Html.escape(part.text(), out);
      out.append(breaks && part.text().equals(",") ? BREAK : "");
    } else {
      reference(noteId(part.note()), part.text(), out);
    }
  }

  private void remark(Inline.Remark remark, StringBuilder out) {
    Plain.trimEnd(out);
    String marker = Remarks.marker(remarks.getOrDefault(remark.origin(), 0));
    open(remarkId(marker), remark.origin(), out);
    reference(remarkId(marker), marker, out);
    out.append("</sup>");
  }

  private void open(String notes, Origin origin, StringBuilder out) {
    out.append("<sup class=\"call\"");
    if (footnotes) {
      Html.attribute("data-notes", notes, out);
    }
    Html.origin(origin, out);
    out.append('>');
  }

  private void reference(String id, String text, StringBuilder out) {
    out.append(footnotes ? "<a role=\"doc-noteref\"" : "<a");
    Html.attribute("href", "#" + id, out);
    out.append('>');
    Html.escape(text, out);
    out.append("</a>");
  }

  static String noteId(int number) {
    return "note-" + number;
  }

  static String remarkId(String marker) {
    return "note-" + marker;
  }
}
