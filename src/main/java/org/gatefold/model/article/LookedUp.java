package org.gatefold.model.article;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What looking one reference up has found, to be recorded in {@code evidence.yaml}.
 *
 * @param key the reference
 * @param status null where nothing was learnt about it
 * @param suggested the fields in which the record of the registries says more than the reference or something else
 * @param retraction {@code none}, or what happened to the work; null where nobody could say
 */
public record LookedUp(String key, Evidence.@Nullable Status status, LocalDate on, String by, Map<String, String> suggested,
    @Nullable String retraction) {
  public LookedUp {
    suggested = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(suggested));
  }
}
