package org.gatefold.publish;

import org.gatefold.model.DocumentId;

/**
 * A file in its place.
 *
 * @param pages how many it has
 * @param bytes its size
 * @param sha256 lower-case hexadecimal digits
 */
public record Release(DocumentId id, int pages, long bytes, String sha256) {}
