/**
 * Takes words of a text and of its translation. Gives those that change what patients do, such as "not", "daily" and "severe", and
 * that one of the two has and the other has not. Refuses: to understand either.
 */
@NullMarked
package org.gatefold.cite.sense;

import org.jspecify.annotations.NullMarked;
