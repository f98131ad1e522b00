/**
 * Translations on their way to translators and back.
 *
 * <p>Takes: an article and its translation as {@link org.gatefold.model.article.Wording}s, and files that translators
 * give back. Gives: XLIFF 2.1, PO and TMX; the changes that a translator's file makes to a translation; and how far
 * translations are. Refuses: files that are not what was handed out, with the unit and its line. Reads and writes no file.
 */
@NullMarked
package org.gatefold.translate;

import org.jspecify.annotations.NullMarked;
