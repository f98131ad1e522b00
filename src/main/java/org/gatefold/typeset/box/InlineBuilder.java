package org.gatefold.typeset.box;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gatefold.diag.Origin;
import org.gatefold.model.paged.StructRole;
import org.gatefold.typeset.css.ComputedStyle;
import org.gatefold.typeset.css.ComputedStyle.WhiteSpace;
import org.gatefold.typeset.text.InlineItem;
import org.gatefold.typeset.text.TextStyle;
import org.jspecify.annotations.Nullable;

/** Gathers the inline content of one block and collapses its white space (CSS Text 3, 4.1). */
final class InlineBuilder {
  private final List<InlineItem> items = new ArrayList<>();
  private final List<Box.Tag> tags = new ArrayList<>();
  private boolean afterSpace = true;

  /**
   * Where inline content stands.
   *
   * @param style of the innermost element
   * @param semantic that takes its text; null for decoration
   * @param underlined whether an element around asks for a line, which an element within cannot take away
   */
  record Place(ComputedStyle style, @Nullable Semantic semantic, Origin origin, Box.@Nullable Link link,
      List<String> calls, double raise, boolean underlined) {
    /** The place of a block's own text. */
    static Place of(ComputedStyle style, @Nullable Semantic semantic, Origin origin) {
      return new Place(style, semantic, origin, null, List.of(), 0, style.underline());
    }

    Place with(ComputedStyle other, @Nullable Semantic element, double moved) {
      return new Place(other, element, origin, link, calls, raise + moved, underlined || other.underline());
    }

    Place linked(Box.Link target) {
      return new Place(style, semantic, origin, target, calls, raise, underlined);
    }

    Place calling(List<String> notes) {
      return new Place(style, semantic, origin, link, notes, raise, underlined);
    }

    Place from(Origin other) {
      return new Place(style, semantic, other, link, calls, raise, underlined);
    }
  }

  boolean isEmpty() {
    return items.isEmpty();
  }

  /** Adds characters. */
  void text(String raw, Place place, List<String> anchors) {
    String text = collapse(transform(raw, place.style()), place.style().whiteSpace());
    if (text.isEmpty()) {
      return;
    }
    int tag = tag(place, anchors, null);
    int from = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      span(text.substring(from, end), place, tag);
      items.add(new InlineItem.Break(tag));
      from = end + 1;
    }
    span(text.substring(from), place, tag);
  }

  private void span(String text, Place place, int tag) {
    if (!text.isEmpty()) {
      items.add(new InlineItem.Span(text, textStyle(place.style()), tag, place.origin()));
    }
  }

  /** Adds a forced line end. */
  void lineBreak(Place place) {
    items.add(new InlineItem.Break(tag(place, List.of(), null)));
    afterSpace = true;
  }

  /** Adds a box that sits on the line; its width is settled at layout, so it is written as 0 here. */
  void atom(Box box, Place place) {
    items.add(new InlineItem.Thing(0, false, tag(place, List.of(), box)));
    afterSpace = false;
  }

  private int tag(Place place, List<String> anchors, @Nullable Box atom) {
    Semantic semantic = place.semantic();
    Semantic.Leaf leaf = semantic == null ? null : semantic.leaf();
    tags.add(new Box.Tag(place.style(), place.origin(), leaf, place.link(), place.calls(), place.raise(),
        place.underlined(), anchors, atom));
    return tags.size() - 1;
  }

  private String collapse(String text, WhiteSpace mode) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' && mode == WhiteSpace.PRE_LINE) {
        out.append('\n');
        afterSpace = true;
      } else if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f') {
        if (!afterSpace) {
          out.append(' ');
        }
        afterSpace = true;
      } else {
        out.append(c);
        afterSpace = false;
      }
    }
    return out.toString();
  }

  private static String transform(String text, ComputedStyle style) {
    String how = style.textTransform();
    if (how == null) {
      return text;
    }
    Locale locale = style.language();
    return switch (how) {
      case "uppercase" -> text.toUpperCase(locale);
      case "lowercase" -> text.toLowerCase(locale);
      default -> text;
    };
  }

  /** What was gathered, without a space at its end. */
  Box.Inlines finish() {
    while (!items.isEmpty() && items.getLast() instanceof InlineItem.Span last && last.text().endsWith(" ")) {
      items.removeLast();
      if (last.text().length() > 1) {
        String trimmed = last.text().substring(0, last.text().length() - 1);
        items.add(new InlineItem.Span(trimmed, last.style(), last.tag(), last.origin()));
      }
    }
    return new Box.Inlines(items, tags);
  }

  static TextStyle textStyle(ComputedStyle style) {
    return new TextStyle(style.fontFamilies(), style.fontWeight(), style.italic(), style.fontSize(), style.language(),
        style.letterSpacing(), style.wordSpacing(), style.fontFeatures(), style.hyphens(),
        style.whiteSpace() != WhiteSpace.NOWRAP);
  }

  /** By how many pt {@code vertical-align} raises an inline box over its parent (CSS 2.2, 10.8.1). */
  static double raise(ComputedStyle style, ComputedStyle parent) {
    return switch (style.verticalAlign().kind()) {
      case SUPER -> parent.fontSize() / 3;
      case SUB -> -parent.fontSize() / 5;
      case MIDDLE -> parent.fontSize() / 4 - style.fontSize() / 4;
      case RAISE -> style.verticalAlign().raise();
      case BASELINE, TOP, BOTTOM -> 0;
    };
  }

  /** The element that takes an inline element's text, made below the one around it. */
  static @Nullable Semantic child(@Nullable Semantic parent, @Nullable StructRole role, @Nullable String language) {
    return parent == null || role == null ? parent : parent.add(new Semantic(role, null, language, null, null));
  }

  /** Whether a style has margins, padding, borders or a background, which inline boxes do not get. */
  static boolean hasEdges(ComputedStyle style) {
    boolean edges = style.backgroundColor() != null || style.backgroundImage() != null;
    for (ComputedStyle.Side side : ComputedStyle.Side.values()) {
      edges |= style.margin(side, 1) != 0 || style.inner(side, 1) != 0;
    }
    return edges;
  }
}
