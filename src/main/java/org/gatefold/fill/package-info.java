/**
 * Fills templates.
 * 
 * <p>Takes: a {@link org.gatefold.model.CitedArticle}. Gives: a {@link org.gatefold.model.FilledPage}, HTML and CSS with the
 * author&apos;s places carried as attributes. Refuses: undefined variables, missing messages, and everything by which a
 * template could reach outside itself.
 */
@NullMarked
package org.gatefold.fill;

import org.jspecify.annotations.NullMarked;
