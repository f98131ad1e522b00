/**
 * Takes a text in a language. Gives the numbers in it with their units, so that a translation can be compared with its source.
 * Refuses: to read numbers that are written in words; it only knows whether a number could stand there in words.
 */
@NullMarked
package org.gatefold.cite.numbers;

import org.jspecify.annotations.NullMarked;
