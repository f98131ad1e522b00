/**
 * Reads a workspace.
 * 
 * <p>Takes: a folder and the filters of the command line. Gives: a {@link org.gatefold.model.Library} with the place it
 * came from on every node, and from that one {@link org.gatefold.model.Manuscript} a document. Refuses: bad YAML, JSON and
 * Markdown, unknown keys, classes, locales and formats, duplicate ids, anything outside the workspace.
 */
@NullMarked
package org.gatefold.load;

import org.jspecify.annotations.NullMarked;
