/**
 * CSS as far as Gatefold supports it.
 * 
 * <p>Takes: style sheets, custom properties and an HTML tree. Gives: computed styles of elements, of their pseudo-elements
 * and of pages. Refuses: any property, value, selector or rule outside {@code docs/css.md}, with its place and a hint.
 */
@NullMarked
package org.gatefold.typeset.css;

import org.jspecify.annotations.NullMarked;
