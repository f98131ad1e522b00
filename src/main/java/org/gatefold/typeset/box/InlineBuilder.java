package org.gatefold.typeset.box;

import java.util.ArrayList;
import java.util.List;
import org.gatefold.diag.Origin;
import org.gatefold.model.paged.StructRole;
import org.gatefold.typeset.css.ComputedStyle;
import org.gatefold.typeset.css.ComputedStyle.Hyphens;
import org.gatefold.typeset.css.ComputedStyle.WhiteSpace;
import org.gatefold.typeset.text.CaseTransform;
import org.gatefold.typeset.text.InlineItem;
import org.jspecify.annotations.Nullable;

/** Gathers the inline content of one block and collapses its white space (CSS Text 3, 4.1). */
final class InlineBuilder {
  static final String NO_BREAK_SPACE = "\u00A0";

  private final List<InlineItem> items = new ArrayList<>();
  private final List<Box.Tag> tags = new ArrayList<>();
  private final Turns turns = new Turns(items);
  private boolean afterSpace = true;
  private @Nullable FirstLetter letter;
  private final List<Box> letters = new ArrayList<>();
  /** Whether the last character belongs to a word that may go on. */
  private boolean insideWord;
  /** Whether spaces at the end stay. */
  private boolean keepsEnd;
  private final List<String> anchors = new ArrayList<>();
  private int boxes;

  /**
   * Where inline content stands.
   *
   * @param style of the innermost element
   * @param semantic that takes its text; null for decoration
   * @param lines that elements around ask for, which an element within cannot take away
   * @param boxes with something to see around it, the outermost first
   */
  record Place(ComputedStyle style, @Nullable Semantic semantic, Origin origin, Box.@Nullable Link link,
      List<String> calls, double raise, List<Box.TextLine> lines, List<Box.Inline> boxes) {
    /** The place of a block's own text. */
    static Place of(ComputedStyle style, @Nullable Semantic semantic, Origin origin) {
      return new Place(style, semantic, origin, null, List.of(), 0, lines(List.of(), style, 0), List.of());
    }

    Place with(ComputedStyle other, @Nullable Semantic element, double moved) {
      return new Place(other, element, origin, link, calls, raise + moved, lines(lines, other, raise + moved), boxes);
    }

    private static List<Box.TextLine> lines(List<Box.TextLine> around, ComputedStyle style, double raise) {
      ComputedStyle.TextLines own = style.textLines();
      if (own == null) {
        return around;
      }
      List<Box.TextLine> all = new ArrayList<>(around);
      all.add(new Box.TextLine(own, style.fontSize(), raise));
      return all;
    }

    Place linked(Box.Link target) {
      return new Place(style, semantic, origin, target, calls, raise, lines, boxes);
    }

    Place calling(List<String> notes) {
      return new Place(style, semantic, origin, link, notes, raise, lines, boxes);
    }

    Place within(Box.Inline box) {
      List<Box.Inline> all = new ArrayList<>(boxes);
      all.add(box);
      return new Place(style, semantic, origin, link, calls, raise, lines, all);
    }

    Place from(Origin other) {
      return new Place(style, semantic, other, link, calls, raise, lines, boxes);
    }
  }

  boolean isEmpty() {
    return items.isEmpty();
  }

  /** The first letter that comes is set in a way of its own. */
  void expect(@Nullable FirstLetter first) {
    letter = first;
  }

  /** What is still to be set in a way of its own, or null. */
  @Nullable FirstLetter expected() {
    return letter;
  }

  /** The first letter, if it became a box that floats. */
  List<Box> letters() {
    return letters;
  }

  /** Takes the first letter off a text, if one is expected and there; gives what is left. */
  private String withoutLetter(String text, Place place) {
    FirstLetter first = letter;
    int end = first == null ? 0 : first.end(text);
    if (first == null || end == 0) {
      return text;
    }
    letter = null;
    ComputedStyle style = first.style();
    String taken = transform(text.substring(0, end), style);
    Place own = place.with(style, place.semantic(), first.isLarge() ? 0 : raise(style, place.style()));
    if (first.isLarge()) {
      // A space behind it ends its line: what follows begins with a word.
      int space = text.startsWith(" ", end) ? 1 : 0;
      letters.add(alone(taken + " ".repeat(space), own, place.style()));
      end += space;
    } else {
      Place inside = open(own);
      int tag = tag(inside, null, null);
      turns.settle(tag);
      span(taken, inside, tag);
      close(inside, own);
    }
    return text.substring(end);
  }

  /** A first letter that is a box of its own. */
  private Box alone(String text, Place place, ComputedStyle around) {
    InlineBuilder alone = new InlineBuilder();
    alone.anchors.addAll(anchors);
    anchors.clear();
    alone.span(text, place, alone.tag(place, null, null));
    Box.Inlines content = new Box.Inlines(alone.items, alone.tags);
    Box.Head head = Box.Head.of(place.style(), place.origin());
    return place.style().initialLetter() > 0 ? new Box.Initial(head, content, around) : new Box.Lines(head, content);
  }

  /** Lets a place that links lead to begin here. */
  void anchor(String id) {
    if (!id.isEmpty()) {
      anchors.add(id);
    }
  }

  /** Adds characters. */
  void text(String raw, Place place) {
    String all = collapse(transform(raw, place.style()), place.style().whiteSpace());
    String text = withoutLetter(all, place);
    if (text.isEmpty()) {
      return;
    }
    keepsEnd = place.style().whiteSpace().keepsSpaces();
    insideWord = Character.isLetterOrDigit(text.charAt(text.length() - 1));
    int tag = tag(place, null, null);
    turns.settle(tag);
    int from = 0;
    for (int end = nextControl(text, 0); end >= 0; end = nextControl(text, from)) {
      span(text.substring(from, end), place, tag);
      if (text.charAt(end) == '\n') {
        turns.lineBreak(tag);
      } else {
        items.add(tab(place));
      }
      from = end + 1;
    }
    span(text.substring(from), place, tag);
  }

  /** Where the next line end or tab is; neither is left where white space collapses. */
  private static int nextControl(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (text.charAt(i) == '\n' || text.charAt(i) == '\t') {
        return i;
      }
    }
    return -1;
  }

  /** A tab, whose width is settled at layout. */
  private InlineItem tab(Place place) {
    return new InlineItem.Thing(0, !place.style().whiteSpace().wraps(), tag(place, null, new Box.Spacer.Tab()));
  }

  private void span(String text, Place place, int tag) {
    if (!text.isEmpty()) {
      items.add(new InlineItem.Span(text, InlineStyles.of(place.style()), tag, place.origin()));
    }
  }

  /** An inline element begins; if its text is to be ordered by itself, {@link #turnBack} has to follow. */
  void turn(ComputedStyle style) {
    turns.open(style);
  }

  /** The element opened last ends. */
  void turnBack() {
    turns.close();
  }

  /** Adds a forced line end. */
  void lineBreak(Place place) {
    turns.lineBreak(tag(place, null, null));
    afterSpace = true;
    insideWord = false;
  }

  /** Adds a box that sits on the line; its width is settled at layout, so it is written as 0 here. */
  void atom(Box box, Place place) {
    int tag = tag(place, box, null);
    turns.settle(tag);
    items.add(new InlineItem.Thing(0, false, tag));
    letter = null;
    afterSpace = false;
    insideWord = false;
    keepsEnd = false;
  }

  /** Opens an inline box if there is anything to see of it; gives the place inside. */
  Place open(Place place) {
    if (!hasEdges(place.style())) {
      return place;
    }
    Box.Inline box = new Box.Inline(boxes++, place.style(), place.raise());
    Place inside = place.within(box);
    edge(box, true, inside);
    return inside;
  }

  /** Closes what {@link #open} opened; nothing is left of a box that holds nothing. */
  void close(Place inside, Place around) {
    if (inside.boxes().size() == around.boxes().size()) {
      return;
    }
    Box.Inline box = inside.boxes().getLast();
    boolean empty = items.getLast() instanceof InlineItem.Edge last
        && tags.get(last.tag()).spacer() instanceof Box.Spacer.Edge edge && edge.box().equals(box);
    if (empty) {
      items.removeLast();
    } else {
      edge(box, false, inside);
    }
  }

  private void edge(Box.Inline box, boolean start, Place inside) {
    items.add(new InlineItem.Edge(0, start, tag(inside, null, new Box.Spacer.Edge(box, start))));
  }

  /** Adds a leader, which stays with the word before it and with what follows. */
  void leader(String pattern, Place place) {
    // Who listens, or copies the text, hears the word and the number apart.
    text(NO_BREAK_SPACE, place);
    items.add(new InlineItem.Thing(0, true, tag(place, null, new Box.Spacer.Leader(pattern))));
    afterSpace = false;
    insideWord = false;
    keepsEnd = false;
  }

  /** Adds a bullet, which stays with what follows. */
  void mark(ComputedStyle.ListStyle kind, Place place) {
    items.add(new InlineItem.Thing(0, true, tag(place, null, new Box.Spacer.Mark(kind))));
  }

  private int tag(Place place, @Nullable Box atom, Box.@Nullable Spacer spacer) {
    Semantic semantic = place.semantic();
    Semantic.Leaf leaf = semantic == null ? null : semantic.leaf();
    tags.add(new Box.Tag(place.style(), place.origin(), leaf, place.link(), place.calls(), place.raise(),
        place.lines(), anchors, atom, spacer, place.boxes()));
    anchors.clear();
    return tags.size() - 1;
  }

  private String collapse(String text, WhiteSpace mode) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' && mode.keepsLines()) {
        out.append('\n');
        afterSpace = true;
      } else if (mode.keepsSpaces() && c != '\r') {
        out.append(c);
        afterSpace = false;
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

  private String transform(String raw, ComputedStyle style) {
    String text = style.hyphens() == Hyphens.NONE ? raw.replace("\u00AD", "") : raw;
    String how = style.textTransform();
    return how == null ? text : CaseTransform.apply(how, text, style.language(), insideWord);
  }

  /** What was gathered, without a space at its end. */
  Box.Inlines finish() {
    while (!keepsEnd && !items.isEmpty() && items.getLast() instanceof InlineItem.Span last && last.text().endsWith(" ")) {
      items.removeLast();
      if (last.text().length() > 1) {
        String trimmed = last.text().substring(0, last.text().length() - 1);
        items.add(new InlineItem.Span(trimmed, last.style(), last.tag(), last.origin()));
      }
    }
    return new Box.Inlines(items, tags);
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

  private static boolean hasEdges(ComputedStyle style) {
    boolean edges = style.backgroundColor() != null || style.backgroundImage() != null
        || style.backgroundGradient() != null;
    for (ComputedStyle.Side side : ComputedStyle.Side.values()) {
      edges |= style.margin(side, 1) != 0 || style.inner(side, 1) != 0;
    }
    return edges;
  }
}
