package org.gatefold.model.article;

import java.util.List;

/** Running text as characters: without its markup, citations and remarks. */
public final class PlainText {
  private PlainText() {}

  /** The characters of a text, in order. */
  public static String of(List<Inline> inlines) {
    StringBuilder out = new StringBuilder();
    append(inlines, out);
    return out.toString();
  }

  private static void append(List<Inline> inlines, StringBuilder out) {
    for (Inline inline : inlines) {
      switch (inline) {
        case Inline.Text text -> out.append(text.text());
        case Inline.Emphasis emphasis -> append(emphasis.content(), out);
        case Inline.Strong strong -> append(strong.content(), out);
        case Inline.Shifted shifted -> append(shifted.content(), out);
        case Inline.Foreign foreign -> append(foreign.content(), out);
        case Inline.Link link -> append(link.content(), out);
        case Inline.LineBreak lineBreak -> out.append(' ');
        case Inline.Citation citation -> { }
        case Inline.Remark remark -> { }
      }
    }
  }
}
