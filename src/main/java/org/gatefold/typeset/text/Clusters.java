package org.gatefold.typeset.text;

import com.ibm.icu.text.BreakIterator;
import java.text.CharacterIterator;
import java.text.StringCharacterIterator;
import java.util.BitSet;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What readers take for one character each: grapheme clusters (UAX 29). */
final class Clusters {
  /** Where one begins; null where every character is one. */
  private final @Nullable BitSet starts;
  private final int length;

  private Clusters(@Nullable BitSet starts, int length) {
    this.starts = starts;
    this.length = length;
  }

  static Clusters of(ParagraphText text) {
    if (simple(text)) {
      return new Clusters(null, text.length());
    }
    BreakIterator iterator = BreakIterator.getCharacterInstance(Locale.ROOT);
    CharacterIterator characters = new StringCharacterIterator(text.substring(0, text.length()));
    iterator.setText(characters);
    BitSet starts = new BitSet(text.length());
    for (int at = iterator.first(); at != BreakIterator.DONE; at = iterator.next()) {
      starts.set(at);
    }
    return new Clusters(starts, text.length());
  }

  private static boolean simple(ParagraphText text) {
    for (char c : text.chars()) {
      boolean alone = c < 0x300 || Chars.within(c, 0x370, 0x483) || Chars.within(c, 0x1E00, 0x200B) || Chars.within(c, 0x2010, 0x2028)
          || Chars.within(c, 0x202F, 0x2060) || Chars.within(c, 0x2070, 0x20D0) || c == ParagraphText.THING || c == ParagraphText.BREAK
          || Chars.within(c, 0x2066, 0x206A);
      if (!alone) {
        return false;
      }
    }
    return true;
  }

  boolean startsAt(int offset) {
    return starts == null || offset >= length || starts.get(offset);
  }

  /** Where the cluster behind an offset ends. */
  int end(int offset) {
    return starts == null ? offset + 1 : Math.min(length, nextStart(starts, offset + 1));
  }

  private int nextStart(BitSet known, int from) {
    int next = known.nextSetBit(from);
    return next < 0 ? length : next;
  }
}
