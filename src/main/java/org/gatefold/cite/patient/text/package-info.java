/**
 * What an article says, as language: passages, sentences, words, syllables, and formulas of how hard they are to read.
 *
 * <p>Takes: typed blocks of an article, and abbreviations of its language. Gives: passages that know what they are (prose, list
 * item, heading, attribution, other) and whether they are somebody else's words, sentences with their places, counts and scores.
 * Refuses: judging. A score here is a number; what number is too hard, the rules in {@code patient} say. The flattened text of a
 * page is not scored: a heading or a list item has no full stop, and counted as a sentence it makes a hard text look easy.
 */
@NullMarked
package org.gatefold.cite.patient.text;

import org.jspecify.annotations.NullMarked;
