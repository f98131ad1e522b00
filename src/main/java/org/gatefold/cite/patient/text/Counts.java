package org.gatefold.cite.patient.text;

import java.util.List;

/**
 * What readability formulas count.
 *
 * @param letters of all words, without digits and punctuation
 * @param long3 words of three and more syllables
 * @param long6 words of more than six letters
 * @param short1 words of one syllable
 */
public record Counts(int sentences, int words, int syllables, int letters, int long3, int long6, int short1) {
  /** Counts sentences with a language's syllables. */
  public static Counts of(List<Sentence> sentences, Syllables syllables) {
    int words = 0;
    int all = 0;
    int letters = 0;
    int long3 = 0;
    int long6 = 0;
    int short1 = 0;
    for (Sentence sentence : sentences) {
      for (String word : sentence.words()) {
        int spoken = syllables.in(word);
        int written = Words.letters(word);
        words++;
        all += spoken;
        letters += written;
        long3 += spoken >= 3 ? 1 : 0;
        long6 += written > 6 ? 1 : 0;
        short1 += spoken == 1 ? 1 : 0;
      }
    }
    return new Counts(sentences.size(), words, all, letters, long3, long6, short1);
  }

  double wordsPerSentence() {
    return ratio(words, sentences);
  }

  double syllablesPerWord() {
    return ratio(syllables, words);
  }

  double lettersPerWord() {
    return ratio(letters, words);
  }

  /** Some of the words, in per cent. */
  double percent(int some) {
    return 100 * ratio(some, words);
  }

  private static double ratio(int a, int b) {
    return b == 0 ? 0 : (double) a / b;
  }
}
