/**
 * Takes and gives a document after layout: pages of positioned glyphs, paths and images in points from the top left corner of the trim box, and the structure tree that says what they mean.
 * Refuses: anything mutable.
 */
@NullMarked
package org.gatefold.model.paged;

import org.jspecify.annotations.NullMarked;
