package org.gatefold.typeset.text;

import org.gatefold.diag.Origin;

/** A piece of a paragraph in logical order. {@code tag} is the caller's: it comes back on the pieces of the lines. */
public sealed interface InlineItem {
  int tag();

  /** Characters, white space already collapsed. */
  record Span(String text, TextStyle style, int tag, Origin origin) implements InlineItem {}

  /** A thing of a given width in pt that sits on the line; it may be broken before and after unless {@code glued}. */
  record Thing(double width, boolean glued, int tag) implements InlineItem {}

  /** A control that says which way text runs from here on (UAX 9, 2): U+202A to U+202E, U+2066 to U+2069. It is never printed. */
  record Turn(char control, int tag) implements InlineItem {}

  /** Room before or after what stands in an inline box; it keeps to the inside of the box, and is no character. */
  record Edge(double width, boolean opens, int tag) implements InlineItem {}

  /** A forced line end. */
  record Break(int tag) implements InlineItem {}
}
