/**
 * Takes and gives typefaces after parsing: metrics, coverage and bytes, immutable and shared by all documents.
 * Refuses: anything mutable.
 */
@NullMarked
package org.gatefold.model.font;

import org.jspecify.annotations.NullMarked;
