/**
 * What lies on a page, as values.
 *
 * <p>Takes: what {@code read} found while it walked a page. Gives: {@link org.gatefold.preflight.press.page.PressPage} with every
 * painted object, its place, colour and size after all transformations. Refuses: opinions; what is wrong with an object
 * is for the rules to say.
 *
 * <p>Lengths are points in the page's default user space (1/72 inch, y upwards) unless a name says otherwise.
 */
@NullMarked
package org.gatefold.preflight.press.page;

import org.jspecify.annotations.NullMarked;
