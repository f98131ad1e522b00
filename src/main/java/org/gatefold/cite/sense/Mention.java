package org.gatefold.cite.sense;

/**
 * Words that stand for a concept.
 *
 * @param concept its name, such as {@code day}, in every language
 * @param firm whether the other language has to say it as well; else it only may
 * @param from of the first character in the text
 * @param to behind the last
 */
public record Mention(String concept, boolean firm, int from, int to) {
  Mention shifted(int by) {
    return new Mention(concept, firm, from + by, to + by);
  }
}
