/**
 * Takes a translation and its source. Gives the parts that belong together. Refuses: to judge how they differ.
 */
@NullMarked
package org.gatefold.cite.translation;

import org.jspecify.annotations.NullMarked;
