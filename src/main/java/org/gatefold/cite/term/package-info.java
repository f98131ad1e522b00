/**
 * Takes a text and terms with gaps and open ends. Gives the text's words as they are compared, and where a term stands. Refuses:
 * to know what a term means.
 */
@NullMarked
package org.gatefold.cite.term;

import org.jspecify.annotations.NullMarked;
