package org.gatefold.typeset.text;

import com.ibm.icu.lang.UScript;
import java.util.Arrays;

/** The script of every character; what is common to several takes that of its neighbours (UAX 24). */
final class Scripts {
  private static final int LATIN = Features.tag("Latn");

  private final int[] scripts;

  private Scripts(int[] scripts) {
    this.scripts = scripts;
  }

  static Scripts of(ParagraphText text) {
    if (latinOnly(text)) {
      return new Scripts(new int[0]);
    }
    int[] scripts = new int[text.length()];
    int last = UScript.COMMON;
    for (int i = 0; i < scripts.length; ) {
      int codePoint = text.codePointAt(i);
      int size = Character.charCount(codePoint);
      int script = UScript.getScript(codePoint);
      if (script > UScript.INHERITED) {
        if (last == UScript.COMMON) {
          Arrays.fill(scripts, 0, i, script);
        }
        last = script;
      }
      for (int k = 0; k < size; k++) {
        scripts[i + k] = last;
      }
      i += size;
    }
    return new Scripts(last == UScript.COMMON ? new int[0] : scripts);
  }

  private static boolean latinOnly(ParagraphText text) {
    for (char c : text.chars()) {
      boolean latin = c < 0x250 || Chars.within(c, 0x2010, 0x2070) || Chars.within(c, 0x1E00, 0x1F00) || c == ParagraphText.THING;
      if (!latin) {
        return false;
      }
    }
    return true;
  }

  /** An ICU script code. */
  int script(int offset) {
    return scripts.length == 0 ? UScript.LATIN : scripts[offset];
  }

  /** A script code as OpenType packs it: the four letters of ISO 15924. */
  static int tag(int script) {
    return script == UScript.LATIN ? LATIN : Features.tag(UScript.getShortName(script));
  }

  /** Whether letters of a script take other shapes beside each other, so that shaping must see what stands around them. */
  static boolean joins(int script) {
    return switch (script) {
      case UScript.LATIN, UScript.GREEK, UScript.CYRILLIC, UScript.HEBREW, UScript.THAI, UScript.HAN, UScript.HIRAGANA,
          UScript.KATAKANA, UScript.HANGUL, UScript.ARMENIAN, UScript.GEORGIAN -> false;
      default -> true;
    };
  }
}
