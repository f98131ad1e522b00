package org.gatefold.model;

import java.util.Locale;

/**
 * How far the translation of an article is, counted in running texts: headings, paragraphs, list items, cells, captions.
 *
 * @param texts all that there are in the source
 * @param done translated from the source's present words
 * @param stale translated from other words
 * @param missing not translated
 * @param reviewed of those done, how many a person has reviewed
 */
public record TranslationStatus(String article, Locale locale, Locale source, int texts, int done, int stale, int missing, int reviewed) {
  /** Whole per cent, rounded down, so that 100 means all. */
  public int percent(int part) {
    return texts == 0 ? 100 : (int) (100L * part / texts);
  }
}
