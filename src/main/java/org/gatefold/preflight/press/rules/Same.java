package org.gatefold.preflight.press.rules;

import java.io.IOException;
import java.util.Arrays;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.gatefold.preflight.press.read.Streams;
import org.jspecify.annotations.Nullable;

/** Tells whether two objects say the same, wherever in the file they stand. */
final class Same {
  private static final int DEEPEST = 12;
  private static final int LONGEST = 1 << 16;

  private Same() {}

  static boolean are(@Nullable COSBase a, @Nullable COSBase b) {
    return are(a, b, 0);
  }

  @SuppressWarnings("ReferenceEquality") // saves walking what is one object
  private static boolean are(@Nullable COSBase a, @Nullable COSBase b, int depth) {
    if (a == b || depth > DEEPEST) {
      return true;
    }
    if (a == null || b == null) {
      return false;
    }
    if (a instanceof COSNumber first && b instanceof COSNumber second) {
      return first.floatValue() == second.floatValue();
    }
    if (a instanceof COSArray first && b instanceof COSArray second) {
      return arrays(first, second, depth);
    }
    if (a instanceof COSDictionary first && b instanceof COSDictionary second) {
      return dictionaries(first, second, depth) && contents(first, second);
    }
    return a.equals(b);
  }

  private static boolean arrays(COSArray a, COSArray b, int depth) {
    for (int i = 0; i < a.size() && a.size() == b.size(); i++) {
      if (!are(a.getObject(i), b.getObject(i), depth + 1)) {
        return false;
      }
    }
    return a.size() == b.size();
  }

  /** Length and filter belong to the way it is stored, not to what it says. */
  private static boolean dictionaries(COSDictionary a, COSDictionary b, int depth) {
    for (COSName key : a.keySet()) {
      boolean storage = key.equals(COSName.LENGTH) || key.equals(COSName.FILTER) || key.equals(COSName.DECODE_PARMS);
      if (!storage && !are(a.getDictionaryObject(key), b.getDictionaryObject(key), depth + 1)) {
        return false;
      }
    }
    return true;
  }

  private static boolean contents(COSDictionary a, COSDictionary b) {
    try {
      return !(a instanceof COSStream first && b instanceof COSStream second)
          || Arrays.equals(Streams.read(first, LONGEST), Streams.read(second, LONGEST));
    } catch (IOException notRead) {
      return false;
    }
  }
}
