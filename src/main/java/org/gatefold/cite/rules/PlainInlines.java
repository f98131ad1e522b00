package org.gatefold.cite.rules;

import java.util.List;
import org.gatefold.model.article.Inline;

/** Running text as characters, without citations and remarks. */
final class PlainInlines {
  private PlainInlines() {}

  static String text(List<Inline> content) {
    StringBuilder out = new StringBuilder();
    append(content, out);
    return out.toString();
  }

  private static void append(List<Inline> content, StringBuilder out) {
    for (Inline inline : content) {
      switch (inline) {
        case Inline.Text text -> out.append(text.text());
        case Inline.Emphasis emphasis -> append(emphasis.content(), out);
        case Inline.Strong strong -> append(strong.content(), out);
        case Inline.Shifted shifted -> append(shifted.content(), out);
        case Inline.Foreign foreign -> append(foreign.content(), out);
        case Inline.Link link -> append(link.content(), out);
        case Inline.LineBreak lineBreak -> out.append(' ');
        case Inline.Citation citation -> {}
        case Inline.Remark remark -> {}
      }
    }
  }
}
