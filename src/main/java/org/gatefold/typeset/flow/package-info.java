/**
 * From boxes to pages.
 * 
 * <p>Takes: the box tree. Gives: placed lines and blocks, column by column and page by page, every note on the page of its
 * call. Refuses: a box that is larger than any page, a document that needs more pages than its format has.
 */
@NullMarked
package org.gatefold.typeset.flow;

import org.jspecify.annotations.NullMarked;
