/**
 * Takes and gives the article as its author wrote it: front matter, blocks and inlines, each with the place it came from; the references and the evidence beside it.
 * Refuses: anything mutable.
 */
@NullMarked
package org.gatefold.model.article;

import org.jspecify.annotations.NullMarked;
