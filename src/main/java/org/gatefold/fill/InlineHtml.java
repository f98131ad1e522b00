package org.gatefold.fill;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.gatefold.fill.setting.Setting;
import org.gatefold.diag.Origin;
import org.gatefold.model.CitedArticle;
import org.gatefold.model.CitedArticle.Call;
import org.gatefold.model.CitedArticle.CallPart;
import org.gatefold.model.article.Inline;

/** Running text as HTML, set as its language sets it. */
final class InlineHtml {
  /** Three numbers and what stands between them hang on the word before; in a longer row, a line may end behind a comma. */
  private static final int UNBROKEN = 5;
  /** Nothing to see, and a line may end there. */
  private static final String BREAK = "&#8203;";

  /** Stands for a call: what follows is set as behind a figure. */
  private static final char FIGURE = '1';

  private final CitedArticle article;
  private final Map<Origin, Integer> remarks;
  private final Locale language;
  private final Map<Locale, Setting> settings = new HashMap<>();
  private final boolean footnotes;
  private Locale around;

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
    this.around = language;
  }

  String html(List<Inline> content) {
    StringBuilder out = new StringBuilder();
    write(content, out);
    return out.toString();
  }

  void write(List<Inline> content, StringBuilder out) {
    new Walk(out, around, Setting.NONE).write(content, Setting.NONE);
  }

  /** Writes blocks that are in a language of their own. */
  void speaking(Locale language, Runnable writing) {
    Locale before = around;
    around = language;
    writing.run();
    around = before;
  }

  /** Plain words, set in the language of their block. */
  String set(String words) {
    return setting(around).set(words);
  }

  private Setting setting(Locale of) {
    return settings.computeIfAbsent(of, Setting::of);
  }

  /** One walk over running text, which knows what was printed last. */
  private final class Walk {
    private final StringBuilder out;
    private final Locale spoken;
    private char printed;

    Walk(StringBuilder out, Locale spoken, char printed) {
      this.out = out;
      this.spoken = spoken;
      this.printed = printed;
    }

    /** @param after the character that is printed behind all this */
    void write(List<Inline> content, char after) {
      for (int i = 0; i < content.size(); i++) {
        write(content.get(i), i + 1 < content.size() ? first(content.get(i + 1), after) : after);
      }
    }

    private void write(Inline inline, char after) {
      switch (inline) {
        case Inline.Text text -> text(text.text(), after);
        case Inline.Emphasis emphasis -> element("em", emphasis.content(), after);
        case Inline.Strong strong -> element("strong", strong.content(), after);
        case Inline.Shifted shifted -> element(shifted.raised() ? "sup" : "sub", shifted.content(), after);
        case Inline.Foreign foreign -> foreign(foreign, after);
        case Inline.Link link -> link(link, after);
        case Inline.Citation citation -> {
          citation(citation, out);
          printed = FIGURE;
        }
        case Inline.Remark remark -> {
          remark(remark, out);
          printed = FIGURE;
        }
        case Inline.LineBreak lineBreak -> {
          out.append("<br>");
          printed = Setting.NONE;
        }
      }
    }

    private void text(String text, char after) {
      if (!text.isEmpty()) {
        Html.escape(setting(spoken).set(text, printed, after), out);
        printed = text.charAt(text.length() - 1);
      }
    }

    private void element(String name, List<Inline> content, char after) {
      out.append('<').append(name).append('>');
      write(content, after);
      out.append("</").append(name).append('>');
    }

    private void foreign(Inline.Foreign foreign, char after) {
      out.append("<span");
      Html.attribute("lang", foreign.language().toLanguageTag(), out);
      String direction = Html.direction(foreign.language());
      if (!direction.equals(Html.direction(spoken))) {
        Html.attribute("dir", direction, out);
      }
      out.append('>');
      Walk walk = new Walk(out, foreign.language(), printed);
      walk.write(foreign.content(), after);
      printed = walk.printed;
      out.append("</span>");
    }

    private void link(Inline.Link link, char after) {
      out.append("<a");
      Html.attribute("href", link.target(), out);
      Html.origin(link.origin(), out);
      out.append('>');
      write(link.content(), after);
      out.append("</a>");
    }
  }

  /** The first character that is printed for a piece; a call is none that counts. */
  private static char first(Inline inline, char otherwise) {
    return switch (inline) {
      case Inline.Text text -> text.text().isEmpty() ? otherwise : text.text().charAt(0);
      case Inline.Emphasis emphasis -> first(emphasis.content(), otherwise);
      case Inline.Strong strong -> first(strong.content(), otherwise);
      case Inline.Shifted shifted -> first(shifted.content(), otherwise);
      case Inline.Foreign foreign -> first(foreign.content(), otherwise);
      case Inline.Link link -> first(link.content(), otherwise);
      case Inline.Citation citation -> Setting.NONE;
      case Inline.Remark remark -> Setting.NONE;
      case Inline.LineBreak lineBreak -> Setting.NONE;
    };
  }

  private static char first(List<Inline> content, char otherwise) {
    return content.isEmpty() ? otherwise : first(content.getFirst(), otherwise);
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
