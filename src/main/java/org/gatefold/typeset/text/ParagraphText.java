package org.gatefold.typeset.text;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.gatefold.diag.Findings;
import org.gatefold.diag.Origin;

/**
 * The characters of a paragraph's items as one text: soft hyphens and refused characters are taken out, tabs and line ends are
 * spaces, a thing is U+FFFC and a break U+2029.
 */
final class ParagraphText {
  static final char THING = '\uFFFC';
  static final char BREAK = '\u2029';
  private static final char SOFT_HYPHEN = '\u00AD';

  private final List<InlineItem> items;
  private final int[] itemStarts;
  private final BitSet softHyphens = new BitSet();
  private char[] chars;
  private int[] source;
  private int length;
  private int read;

  ParagraphText(List<InlineItem> items, Findings findings) {
    this.items = List.copyOf(items);
    int size = 0;
    for (InlineItem item : items) {
      size += size(item);
    }
    chars = new char[size];
    source = new int[size + 1];
    itemStarts = new int[items.size() + 1];
    for (int i = 0; i < items.size(); i++) {
      itemStarts[i] = length;
      switch (items.get(i)) {
        case InlineItem.Span span -> take(span, findings);
        case InlineItem.Thing thing -> add(THING);
        case InlineItem.Turn turn -> add(turn.control());
        case InlineItem.Break end -> add(BREAK);
        case InlineItem.Edge edge -> {}
      }
    }
    itemStarts[items.size()] = length;
    source[length] = read;
    chars = Arrays.copyOf(chars, length);
    source = Arrays.copyOf(source, length + 1);
  }

  private static int size(InlineItem item) {
    return switch (item) {
      case InlineItem.Span span -> span.text().length();
      case InlineItem.Edge edge -> 0;
      case InlineItem.Thing thing -> 1;
      case InlineItem.Turn turn -> 1;
      case InlineItem.Break end -> 1;
    };
  }

  private void add(char c) {
    source[length] = read++;
    chars[length++] = c;
  }

  private void take(InlineItem.Span span, Findings findings) {
    String text = span.text();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Chars.within(c, ' ', 0x7F) || (Chars.within(c, 0xA0, 0x2028) && c != SOFT_HYPHEN)) {
        add(c);
      } else if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
        add(c);
        add(text.charAt(++i));
      } else {
        unusual(c, span.origin(), i, findings);
      }
    }
  }

  private void unusual(char c, Origin origin, int at, Findings findings) {
    if (c == SOFT_HYPHEN) {
      softHyphens.set(length);
      read++;
    } else if (c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == 0x0B || c == '\u2028' || c == '\u2029') {
      add(' ');
    } else if (Character.isSurrogate(c)) {
      findings.add(TextCode.LONE_SURROGATE, origin.plus(0, at), Names.codePoint(c));
      read++;
    } else if (Character.isISOControl(c)) {
      findings.add(TextCode.CONTROL_CHARACTER, origin.plus(0, at), Names.codePoint(c));
      read++;
    } else {
      add(c);
    }
  }

  int length() {
    return length;
  }

  /** The characters; not to be changed. */
  char[] chars() {
    return chars;
  }

  char at(int offset) {
    return chars[offset];
  }

  int codePointAt(int offset) {
    return Character.codePointAt(chars, offset);
  }

  String substring(int from, int to) {
    return new String(chars, from, to - from);
  }

  List<InlineItem> items() {
    return items;
  }

  int itemStart(int item) {
    return itemStarts[item];
  }

  int itemEnd(int item) {
    return itemStarts[item + 1];
  }

  /** Whether the author allows a hyphen before an offset. */
  boolean softHyphenAt(int offset) {
    return softHyphens.get(offset);
  }

  boolean hasSoftHyphens() {
    return !softHyphens.isEmpty();
  }

  /** The offset in the items' own characters of one of these. */
  int sourceOffset(int offset) {
    return source[offset];
  }

  /** Where a person wrote the character at an offset that belongs to a span. */
  Origin origin(int item, int offset) {
    if (items.get(item) instanceof InlineItem.Span span) {
      return span.origin().plus(0, source[offset] - source[itemStarts[item]]);
    }
    return Origin.NOWHERE;
  }
}
