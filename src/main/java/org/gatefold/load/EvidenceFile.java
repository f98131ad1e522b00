package org.gatefold.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gatefold.diag.Findings;
import org.gatefold.model.article.Evidence;

/** Reads {@code evidence.yaml}. */
final class EvidenceFile {
  private static final List<String> KEYS = List.of("references", "quotes", "waivers");
  private static final List<String> SOURCE_KEYS = List.of("status", "checked", "design", "n", "control", "population",
      "product", "outcome", "retraction", "suggested", "remark");
  private static final List<String> QUOTE_KEYS = List.of("reference", "status", "locator", "hash", "remark");
  private static final List<String> WAIVER_KEYS = List.of("rule", "block", "reason", "by", "until");
  private static final Map<String, Evidence.Status> STATUS = Map.of(
      "identified", Evidence.Status.IDENTIFIED,
      "probable-match", Evidence.Status.PROBABLE_MATCH,
      "could-not-be-identified", Evidence.Status.COULD_NOT_BE_IDENTIFIED,
      "unchecked", Evidence.Status.UNCHECKED);
  private static final Map<String, Evidence.QuoteStatus> QUOTE_STATUS = Map.of(
      "unverified", Evidence.QuoteStatus.UNVERIFIED,
      "unverifiable", Evidence.QuoteStatus.UNVERIFIABLE,
      "verified", Evidence.QuoteStatus.VERIFIED);
  private static final Map<String, String> DESIGN = words("systematic-review", "rct", "cohort", "case-series",
      "case-report", "narrative-review", "guideline", "regulator", "in-vitro");
  private static final Map<String, String> CONTROL = words("none", "sham", "placebo", "active");
  private static final Map<String, String> OUTCOME = words("positive", "negative", "mixed");

  private final Findings findings;

  private EvidenceFile(Findings findings) {
    this.findings = findings;
  }

  static Evidence read(String path, YamlNode node, Findings findings) {
    YamlMap map = YamlMap.of(path, node, findings, KEYS);
    EvidenceFile file = new EvidenceFile(findings);
    return new Evidence(file.sources(map.freeMap("references")), file.quotes(map.freeMap("quotes")),
        map.maps("waivers", WAIVER_KEYS).stream().map(file::waiver)
            .flatMap(Optional::stream).toList());
  }

  private static Map<String, String> words(String... words) {
    Map<String, String> map = new LinkedHashMap<>();
    for (String word : words) {
      map.put(word, word);
    }
    return map;
  }

  private Map<String, Evidence.Source> sources(YamlMap map) {
    Map<String, Evidence.Source> sources = new LinkedHashMap<>();
    for (String key : map.keysOfMaps()) {
      sources.put(key, source(map.map(key, SOURCE_KEYS), map, key));
    }
    return sources;
  }

  private Evidence.Source source(YamlMap map, YamlMap parent, String key) {
    YamlMap checked = map.map("checked", List.of("on", "by"));
    YamlMap retraction = map.map("retraction", List.of("checked", "status"));
    Evidence.Status status = map.choice("status", STATUS);
    if (!map.has("status")) {
      findings.add(LoadCode.MISSING_KEY, parent.place(key), "status");
    }
    retraction.date("checked");
    return new Evidence.Source(
        status == null ? Evidence.Status.UNCHECKED : status,
        checked.date("on"),
        checked.text("by"),
        map.choice("design", DESIGN),
        map.count("n"),
        map.choice("control", CONTROL),
        map.text("population"),
        map.text("product"),
        map.choice("outcome", OUTCOME),
        retraction.text("status"),
        suggested(map.freeMap("suggested")),
        map.text("remark"),
        parent.place(key));
  }

  private static Map<String, String> suggested(YamlMap map) {
    Map<String, String> suggested = new LinkedHashMap<>();
    for (String key : map.keys()) {
      String text = map.text(key);
      if (text != null) {
        suggested.put(key, text);
      }
    }
    return suggested;
  }

  private Map<String, Evidence.Quote> quotes(YamlMap map) {
    Map<String, Evidence.Quote> quotes = new LinkedHashMap<>();
    for (String id : map.keysOfMaps()) {
      YamlMap quote = map.map(id, QUOTE_KEYS);
      Evidence.QuoteStatus status = quote.choice("status", QUOTE_STATUS);
      quotes.put(id, new Evidence.Quote(quote.required("reference"),
          status == null ? Evidence.QuoteStatus.UNVERIFIED : status,
          quote.text("locator"), quote.text("hash"), quote.text("remark"), map.place(id)));
    }
    return quotes;
  }

  /** A waiver without an end or a reason is none. */
  private Optional<Evidence.Waiver> waiver(YamlMap map) {
    List<String> texts = new ArrayList<>();
    for (String key : List.of("rule", "reason", "by", "until")) {
      texts.add(map.required(key));
    }
    LocalDate until = map.date("until");
    if (until == null || texts.stream().anyMatch(String::isBlank)) {
      return Optional.empty();
    }
    return Optional.of(
        new Evidence.Waiver(texts.get(0), map.text("block"), texts.get(1), texts.get(2), until, map.origin()));
  }
}
