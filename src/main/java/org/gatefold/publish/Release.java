package org.gatefold.publish;

import java.util.List;
import org.gatefold.model.DocumentId;

/**
 * A file in its place.
 *
 * @param pages how many it has
 * @param bytes its size
 * @param sha256 lower-case hexadecimal digits
 * @param companions files beside it, by path below the output folder, sorted
 */
public record Release(DocumentId id, int pages, long bytes, String sha256, List<String> companions) {
  public Release {
    companions = List.copyOf(companions);
  }
}
