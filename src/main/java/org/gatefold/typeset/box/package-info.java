/**
 * The box tree.
 * 
 * <p>Takes: an HTML tree and its computed styles. Gives: blocks and runs of inline content with white space collapsed,
 * markers and generated content in place, and the structure that each box means. Refuses: content it has no box for.
 */
@NullMarked
package org.gatefold.typeset.box;

import org.jspecify.annotations.NullMarked;
