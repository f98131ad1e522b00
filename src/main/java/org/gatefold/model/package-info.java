/**
 * What stages hand to each other.
 *
 * <p>Takes: nothing. Gives: records, copied on construction, that no stage can change after it has handed them on.
 * {@code article} is what people write, {@code job} is what they ask for, {@code font} is a parsed typeface,
 * {@code paged} is a document after layout. In this room itself stand the values that pass from one stage to the next.
 * Refuses: behaviour that belongs to a stage, and any library's types.
 */
@NullMarked
package org.gatefold.model;

import org.jspecify.annotations.NullMarked;
