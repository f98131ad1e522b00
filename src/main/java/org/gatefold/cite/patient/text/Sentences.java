package org.gatefold.cite.patient.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Splits passages into sentences: by the language's rules (UAX 29, as ICU has them), then mended with abbreviations of our own,
 * because what ICU knows of them differs from language to language.
 */
public final class Sentences {
  private final ULocale locale;
  private final Set<String> within;
  private final Set<String> last;

  /**
   * Sentences of one language.
   *
   * @param within abbreviations after which no sentence ends, such as {@code dr}; small letters, no full stop at the end
   * @param last abbreviations that may end a sentence, such as {@code al} or {@code etc}: one does if a capital follows
   */
  public Sentences(Locale locale, Set<String> within, Set<String> last) {
    this.locale = ULocale.forLocale(locale);
    this.within = Set.copyOf(within);
    this.last = Set.copyOf(last);
  }

  /** The sentences of a passage, in order; one without a word is left out. */
  public List<Sentence> in(Passage passage) {
    String text = passage.text();
    BreakIterator breaks = BreakIterator.getSentenceInstance(locale);
    breaks.setText(text);
    List<Sentence> sentences = new ArrayList<>();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      if (end == text.length() || isEnd(text, start, end)) {
        add(passage, start, end, sentences);
        start = end;
      }
    }
    return sentences;
  }

  private static void add(Passage passage, int from, int to, List<Sentence> sentences) {
    String text = passage.text().substring(from, to);
    List<String> words = Words.of(text);
    if (!words.isEmpty()) {
      int indent = text.length() - text.stripLeading().length();
      sentences.add(new Sentence(passage, from + indent, text.strip(), words));
    }
  }

  private boolean isEnd(String text, int start, int end) {
    String sentence = text.substring(start, end).stripTrailing();
    if (!sentence.endsWith(".")) {
      return true;
    }
    String word = lastWord(sentence);
    String folded = word.toLowerCase(Locale.ROOT);
    if (last.contains(folded)) {
      return Character.isUpperCase(text.codePointAt(end));
    }
    return !within.contains(folded) && !isInitial(word);
  }

  /** What stands before the full stop, with stops inside it: {@code p. ej}, {@code z.B}, {@code al}. */
  private static String lastWord(String sentence) {
    int end = sentence.length() - 1;
    int start = end;
    while (start > 0 && (Character.isLetter(sentence.charAt(start - 1)) || sentence.charAt(start - 1) == '.')) {
      start--;
    }
    return sentence.substring(start, end);
  }

  /** One capital: {@code J. Orthop. Res.}; not the last letter of {@code vitamin C.}, which nobody can tell apart. */
  private static boolean isInitial(String word) {
    return word.length() == 1 && Character.isUpperCase(word.charAt(0));
  }
}
