package org.gatefold.typeset.box;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.gatefold.typeset.css.ComputedStyle;
import org.gatefold.typeset.text.InlineItem;

/**
 * Turns {@code unicode-bidi} and {@code direction} of inline elements into the controls that the bidirectional algorithm knows
 * (Writing Modes 4, 2.4.2). Elements without text leave none; a forced line end closes all and opens them again.
 */
final class Turns {
  private static final String LRE = "\u202A";
  private static final String RLE = "\u202B";
  private static final String PDF = "\u202C";
  private static final String LRO = "\u202D";
  private static final String RLO = "\u202E";
  private static final String LRI = "\u2066";
  private static final String RLI = "\u2067";
  private static final String FSI = "\u2068";
  private static final String PDI = "\u2069";

  private final List<InlineItem> items;
  private final Deque<Element> open = new ArrayDeque<>();
  /** How many of the innermost have left no control yet. */
  private int waiting;
  private int lastTag;

  private record Element(String opening, String closing) {
    static final Element NORMAL = new Element("", "");
  }

  Turns(List<InlineItem> items) {
    this.items = items;
  }

  void open(ComputedStyle style) {
    open.push(element(style));
    waiting++;
  }

  private static Element element(ComputedStyle style) {
    boolean left = style.rightToLeft();
    return switch (style.unicodeBidi()) {
      case NORMAL -> Element.NORMAL;
      case EMBED -> new Element(left ? RLE : LRE, PDF);
      case ISOLATE -> new Element(left ? RLI : LRI, PDI);
      case BIDI_OVERRIDE -> new Element(left ? RLO : LRO, PDF);
      case ISOLATE_OVERRIDE -> new Element(FSI + (left ? RLO : LRO), PDF + PDI);
      case PLAINTEXT -> new Element(FSI, PDI);
    };
  }

  void close() {
    Element element = open.pop();
    if (waiting > 0) {
      waiting--;
    } else {
      add(element.closing());
    }
  }

  /** Something is printed with this tag: what waits is written. */
  void settle(int tag) {
    lastTag = tag;
    if (waiting > 0) {
      List<Element> inOrder = List.copyOf(open);
      for (int i = waiting - 1; i >= 0; i--) {
        add(inOrder.get(i).opening());
      }
      waiting = 0;
    }
  }

  void lineBreak(int tag) {
    settle(tag);
    open.forEach(element -> add(element.closing()));
    items.add(new InlineItem.Break(tag));
    waiting = open.size();
  }

  private void add(String controls) {
    for (int i = 0; i < controls.length(); i++) {
      items.add(new InlineItem.Turn(controls.charAt(i), lastTag));
    }
  }
}
