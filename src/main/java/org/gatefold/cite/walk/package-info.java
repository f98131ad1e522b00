/**
 * Takes blocks and records. Gives what {@code cite} and its rules both need to find in them: citations in reading order,
 * identifiers, names that are none. Refuses: to judge what it finds.
 */
@NullMarked
package org.gatefold.cite.walk;

import org.jspecify.annotations.NullMarked;
