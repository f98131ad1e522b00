package org.gatefold.cite;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gatefold.diag.Origin;
import org.gatefold.model.article.Evidence;
import org.jspecify.annotations.Nullable;

/** Reads a case's {@code evidence.yaml}: flat maps, as far as the rules look at them. */
final class CaseEvidence {
  private static final Origin ORIGIN = new Origin("evidence.yaml", 1, 1);

  private CaseEvidence() {}

  static Evidence read(String yaml) throws JsonProcessingException {
    Map<String, List<Map<String, String>>> all = new YAMLMapper().readValue(yaml, new TypeReference<>() {});
    Map<String, Evidence.Source> sources = new LinkedHashMap<>();
    for (Map<String, String> source : all.getOrDefault("references", List.of())) {
      sources.put(get(source, "key"), new Evidence.Source(
          Evidence.Status.valueOf(constant(get(source, "status"))), null, null, source.get("design"), null, null, null, null, null,
          source.get("retraction"), suggested(source), source.get("remark"), ORIGIN));
    }
    Map<String, Evidence.Quote> quotes = new LinkedHashMap<>();
    for (Map<String, String> quote : all.getOrDefault("quotes", List.of())) {
      quotes.put(get(quote, "id"), new Evidence.Quote("a", Evidence.QuoteStatus.valueOf(constant(get(quote, "status"))),
          quote.get("locator"), null, quote.get("remark"), ORIGIN));
    }
    List<Evidence.Waiver> waivers = new ArrayList<>();
    for (Map<String, String> waiver : all.getOrDefault("waivers", List.of())) {
      waivers.add(new Evidence.Waiver(get(waiver, "rule"), waiver.get("block"), "a reason", "the director",
          LocalDate.parse(get(waiver, "until")), ORIGIN));
    }
    return new Evidence(sources, quotes, waivers);
  }

  /** Fields of the publication itself stand in the same map. */
  private static Map<String, String> suggested(Map<String, String> source) {
    Map<String, String> suggested = new LinkedHashMap<>(source);
    suggested.keySet().removeAll(List.of("key", "status", "design", "retraction", "remark"));
    return suggested;
  }

  private static String get(Map<String, String> map, String key) {
    @Nullable String value = map.get(key);
    return value == null ? "" : value;
  }

  private static String constant(String status) {
    return status.toUpperCase(Locale.ROOT).replace('-', '_');
  }
}
