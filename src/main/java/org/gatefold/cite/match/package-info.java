/**
 * Takes texts. Gives their words as people compare them, the place of a passage in a source, and how alike two titles are.
 * Refuses: to say what follows from it, which the rules do.
 */
@NullMarked
package org.gatefold.cite.match;

import org.jspecify.annotations.NullMarked;
