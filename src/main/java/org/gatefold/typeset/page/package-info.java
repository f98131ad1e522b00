/**
 * What surrounds the text.
 * 
 * <p>Takes: page styles and placed content. Gives: finished pages with backgrounds, margin boxes and running strings.
 * Refuses: margin content that does not fit its box.
 */
@NullMarked
package org.gatefold.typeset.page;

import org.jspecify.annotations.NullMarked;
