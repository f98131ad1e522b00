package org.gatefold.translate;

import java.util.Locale;
import java.util.Map;
import org.gatefold.diag.Origin;
import org.jspecify.annotations.Nullable;

/**
 * A file that a translator gave back, read.
 *
 * @param slug the article that it says it belongs to
 * @param entries by the id of their unit, in the file's order
 */
public record Incoming(String file, String slug, Locale from, Locale to, Map<String, Entry> entries) {
  public Incoming {
    entries = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(entries));
  }

  /**
   * What the file says of a unit.
   *
   * @param place where it stands in the file
   * @param src the hash of the source's block when it was handed out
   * @param was the fingerprint of the translation then
   * @param codes the fingerprint of its codes then
   * @param to the translation; null where it is empty
   */
  record Entry(String id, Origin place, String src, String was, String codes, @Nullable Content to, State state) {}
}
