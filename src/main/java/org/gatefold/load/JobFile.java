package org.gatefold.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gatefold.diag.Findings;
import org.gatefold.diag.Origin;
import org.gatefold.model.job.Edition;
import org.gatefold.model.job.LookUp;
import org.gatefold.model.job.Paper;
import org.jspecify.annotations.Nullable;

/**
 * {@code gatefold.yaml} as it is written, before the command line picks from it.
 *
 * @param paper null to follow each locale's territory
 */
record JobFile(
    List<Named<String>> articles,
    List<Named<Locale>> locales,
    List<Named<Locale>> beside,
    List<Named<String>> formats,
    List<Edition> editions,
    @Nullable Paper paper,
    PressFile press,
    LookUp lookUp,
    Origin origin) {
  static final String PATH = "gatefold.yaml";

  static final List<String> KEYS = List.of("articles", "locales", "beside", "formats", "editions", "paper", "press", "references");
  private static final List<String> LOOK_UP_KEYS = List.of("crossref", "pubmed", "mailto", "api-key", "retractions");
  private static final String FOLLOW_LOCALE = "locale";

  /** A name and the place that asks for it. */
  record Named<T>(T value, Origin origin) {}

  static JobFile read(YamlNode node, Findings findings) {
    YamlMap map = YamlMap.of(PATH, node, findings, KEYS);
    List.of("articles", "locales", "formats", "editions").stream()
        .filter(key -> !map.has(key))
        .forEach(key -> findings.add(LoadCode.MISSING_KEY, map.place(key), key));
    return new JobFile(
        names(map, "articles"),
        locales(map, "locales", findings),
        locales(map, "beside", findings),
        names(map, "formats"),
        editions(map, findings),
        paper(map),
        PressFile.read(map, findings),
        lookUp(map, findings),
        Origin.of(PATH));
  }

  private static LookUp lookUp(YamlMap job, Findings findings) {
    YamlMap map = job.map("references", LOOK_UP_KEYS);
    LookUp usual = LookUp.PUBLIC;
    return new LookUp(address(map, "crossref", usual.crossref(), findings), address(map, "pubmed", usual.pubMed(), findings),
        text(map, "mailto", ""), text(map, "api-key", ""), text(map, "retractions", usual.retractions()));
  }

  private static String address(YamlMap map, String key, String usual, Findings findings) {
    String address = text(map, key, usual);
    if (!address.startsWith("https://") && !address.startsWith("http://")) {
      findings.add(LoadCode.BAD_ADDRESS, map.valuePlace(key), address);
    }
    return address;
  }

  private static String text(YamlMap map, String key, String usual) {
    String text = map.text(key);
    return text == null ? usual : text.strip();
  }

  private static List<Named<String>> names(YamlMap map, String key) {
    return map.texts(key).stream().map(text -> new Named<>(text.text(), text.origin())).toList();
  }

  private static List<Named<Locale>> locales(YamlMap map, String key, Findings findings) {
    List<Named<Locale>> locales = new ArrayList<>();
    for (YamlNode.Scalar text : map.texts(key)) {
      Locale locale = YamlMap.locale(text, findings);
      if (locale != null) {
        locales.add(new Named<>(locale, text.origin()));
      }
    }
    return locales;
  }

  private static List<Edition> editions(YamlMap map, Findings findings) {
    Map<String, Edition> known = new LinkedHashMap<>();
    for (Edition edition : Edition.values()) {
      known.put(edition.id(), edition);
    }
    List<Edition> editions = new ArrayList<>();
    for (YamlNode.Scalar text : map.texts("editions")) {
      Edition edition = known.get(text.text());
      if (edition == null) {
        findings.add(LoadCode.UNKNOWN_VALUE, text.origin(), "editions", text.text(),
            Hint.guess(text.text(), known.keySet()), Hint.list(known.keySet()));
      } else {
        editions.add(edition);
      }
    }
    return editions;
  }

  private static @Nullable Paper paper(YamlMap map) {
    YamlMap paper = map.map("paper", List.of("default"));
    if (FOLLOW_LOCALE.equals(paper.text("default"))) {
      return null;
    }
    Map<String, Paper> words = new LinkedHashMap<>();
    for (Paper sheet : Paper.values()) {
      words.put(sheet.title(), sheet);
    }
    return paper.choice("default", words);
  }
}
