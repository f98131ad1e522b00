package org.gatefold.model.article;

import java.util.Map;
import org.gatefold.diag.Origin;

/**
 * One entry of {@code references.json}.
 *
 * @param key what citations name it by
 * @param csl the CSL-JSON object: strings, numbers, lists and maps as JSON has them, in the order written
 */
public record Reference(String key, Map<String, Object> csl, Origin origin) {
  public Reference {
    csl = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(csl));
  }
}
