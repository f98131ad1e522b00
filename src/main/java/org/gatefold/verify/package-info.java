/**
 * The one room with a door to the network.
 *
 * <p>Takes: references as they are printed, and the addresses of Crossref and PubMed. Gives: what these registries know of each
 * reference, compared field by field, as findings at the reference's line and as {@link org.gatefold.model.article.LookedUp}; and
 * a list of retractions. It asks one question at a time, keeps answers, waits as long as it is told to, and gives up in time. Refuses:
 * to be part of making a file, to call a work invented because nobody knows it, and answers that are too long.
 */
@NullMarked
package org.gatefold.verify;

import org.jspecify.annotations.NullMarked;
