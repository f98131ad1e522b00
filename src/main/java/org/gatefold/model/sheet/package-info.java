/**
 * Takes and gives what stands where on a printer's sheets. Lengths are points, counted from the bottom left corner of a
 * sheet's MediaBox. Refuses: anything mutable.
 */
@NullMarked
package org.gatefold.model.sheet;

import org.jspecify.annotations.NullMarked;
