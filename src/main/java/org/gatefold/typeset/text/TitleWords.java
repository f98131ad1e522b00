package org.gatefold.typeset.text;

import com.ibm.icu.text.BreakIterator;
import java.text.StringCharacterIterator;
import java.util.Locale;

/** Chinese and Japanese break between any two characters, but a title reads better whole word by whole word. */
final class TitleWords {
  private static final int IN_WORD = 300;
  private static final int IN_COMPOUND = 150;

  private TitleWords() {}

  static void prefer(ParagraphText text, Breaks breaks, Locale language) {
    boolean japanese = language.getLanguage().equals("ja");
    if (!japanese && !language.getLanguage().equals("zh")) {
      return;
    }
    BreakIterator words = BreakIterator.getWordInstance(language);
    words.setText(new StringCharacterIterator(new String(text.chars())));
    for (int at = 1; at < text.length(); at++) {
      if (breaks.allowed(at)) {
        breaks.discourage(at, japanese ? japanese(text, words, at) : chinese(words, at));
      }
    }
  }

  /** A character that the dictionary leaves alone is mostly a part of a word that it does not know. */
  private static int chinese(BreakIterator words, int at) {
    boolean alone = words.isBoundary(at - 1) || words.isBoundary(at + 1);
    return !words.isBoundary(at) ? IN_WORD : alone ? IN_COMPOUND : 0;
  }

  /** Particles and endings, which are hiragana, close a phrase; between other words there is none. */
  private static int japanese(ParagraphText text, BreakIterator words, int at) {
    char before = text.at(at - 1);
    char after = text.at(at);
    if (!words.isBoundary(at) || isHiragana(after)) {
      return IN_WORD;
    }
    boolean compound = Chars.isWord(before) && Chars.isWord(after) && !isHiragana(before);
    return compound ? IN_COMPOUND : 0;
  }

  private static boolean isHiragana(char c) {
    return Chars.within(c, 0x3041, 0x30A0);
  }
}
