package org.gatefold.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gatefold.diag.Origin;
import org.gatefold.model.article.Inline;

/** Turns text with {@link Mark}s into inlines. A mark that closes nothing is left out. */
final class MarkReader {
  private static final String DOI_LABEL = "doi:";

  private final String text;
  private final Optional<Locale> foreign;
  private int at;

  private MarkReader(String text, Optional<Locale> foreign) {
    this.text = text;
    this.foreign = foreign;
  }

  /** @param foreign the language of marked titles; empty if it is the language of the text around them */
  static List<Inline> read(String text, Optional<Locale> foreign) {
    MarkReader reader = new MarkReader(text, foreign);
    List<Inline> all = new ArrayList<>();
    while (reader.at < text.length()) {
      all.addAll(reader.until());
    }
    return List.copyOf(all);
  }

  /** Reads up to and including the next closing mark on this level, or to the end. */
  private List<Inline> until() {
    List<Inline> content = new ArrayList<>();
    StringBuilder pending = new StringBuilder();
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (Mark.isEnd(c)) {
        break;
      }
      if (Mark.isMark(c)) {
        open(c, pending, content);
      } else {
        pending.append(c);
      }
    }
    flush(pending, content);
    return content;
  }

  private void open(char mark, StringBuilder pending, List<Inline> content) {
    switch (mark) {
      case Mark.FOREIGN -> title(pending, content);
      case Mark.LINK -> link(pending, content);
      case Mark.ITALIC -> add(new Inline.Emphasis(inside(pending, content), Origin.NOWHERE), content);
      case Mark.BOLD -> add(new Inline.Strong(inside(pending, content), Origin.NOWHERE), content);
      case Mark.RAISED -> add(new Inline.Shifted(true, inside(pending, content), Origin.NOWHERE), content);
      case Mark.LOWERED -> add(new Inline.Shifted(false, inside(pending, content), Origin.NOWHERE), content);
      default -> {}
    }
  }

  private List<Inline> inside(StringBuilder pending, List<Inline> content) {
    flush(pending, content);
    return until();
  }

  private void title(StringBuilder pending, List<Inline> content) {
    if (foreign.isEmpty()) {
      for (Inline inline : withMark(until())) {
        join(inline, pending, content);
      }
      return;
    }
    List<Inline> title = inside(pending, content);
    content.add(new Inline.Foreign(foreign.get(), withMark(title), Origin.NOWHERE));
  }

  /** A question or exclamation mark behind a title belongs to it. */
  private List<Inline> withMark(List<Inline> title) {
    if (at >= text.length() || "?!".indexOf(text.charAt(at)) < 0) {
      return title;
    }
    StringBuilder pending = new StringBuilder();
    List<Inline> all = new ArrayList<>();
    title.forEach(inline -> join(inline, pending, all));
    pending.append(text.charAt(at++));
    flush(pending, all);
    return all;
  }

  private static void join(Inline inline, StringBuilder pending, List<Inline> content) {
    if (inline instanceof Inline.Text text) {
      pending.append(text.text());
    } else {
      flush(pending, content);
      content.add(inline);
    }
  }

  private void link(StringBuilder pending, List<Inline> content) {
    int middle = text.indexOf(Mark.LINK_TEXT, at);
    String target = middle < 0 ? "" : text.substring(at, middle);
    at = middle < 0 ? at : middle + 1;
    String label = endsWithLabel(pending) ? DOI_LABEL : "";
    pending.setLength(pending.length() - label.length());
    flush(pending, content);
    StringBuilder before = new StringBuilder(label);
    List<Inline> inside = new ArrayList<>();
    until().forEach(inline -> join(inline, before, inside));
    flush(before, inside);
    content.add(new Inline.Link(target, inside, Origin.NOWHERE));
  }

  private static boolean endsWithLabel(StringBuilder pending) {
    int start = pending.length() - DOI_LABEL.length();
    return start >= 0 && pending.indexOf(DOI_LABEL, start) == start;
  }

  private static void add(Inline inline, List<Inline> content) {
    content.add(inline);
  }

  private static void flush(StringBuilder pending, List<Inline> content) {
    if (!pending.isEmpty()) {
      content.add(new Inline.Text(pending.toString(), Origin.NOWHERE));
      pending.setLength(0);
    }
  }
}
