package org.gatefold.cite;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gatefold.cite.walk.Doi;
import org.jspecify.annotations.Nullable;

/**
 * A CSL-JSON record made ready for the processor. What is repaired here, and why:
 *
 * <ul>
 *   <li>"et al." among the authors would be printed as a person's name;
 *   <li>a journal article without volume and issue would be called "published online", which nobody has said;
 *   <li>BibTeX exports put the issue into {@code number}, and AMA then prints it instead of the pages;
 *   <li>titles carry HTML, and are in the reference's own language.
 * </ul>
 */
final class CslRecord {
  private static final Set<String> NAMES = Set.of(
      "author", "editor", "translator", "container-author", "collection-editor", "original-author", "director", "composer",
      "interviewer", "illustrator", "reviewed-author", "recipient", "editorial-director", "compiler", "chair");
  private static final Set<String> TITLES = Set.of(
      "title", "title-short", "container-title", "container-title-short", "journalAbbreviation", "collection-title");
  /** Types for which AMA takes a missing volume and issue to mean "published online". */
  private static final Set<String> IN_VOLUMES = Set.of(
      "article-journal", "article-magazine", "review", "review-book", "dataset", "software", "standard", "periodical",
      "document", "manuscript", "pamphlet", "regulation", "treaty", "interview", "patent", "entry", "map", "figure");

  private CslRecord() {}

  /** The prepared copy of a record; the record itself stays as it is. */
  static Map<String, Object> prepare(String key, Map<String, Object> csl, String language, CslStyle style, Editions editions) {
    Names names = new Names(style);
    Map<String, Object> prepared = new LinkedHashMap<>();
    csl.forEach((field, value) -> prepared.put(field, value(field, value, names)));
    prepared.remove("custom");
    prepared.put("id", key);
    prepared.put("language", language);
    prepared.computeIfPresent("edition", (field, edition) -> editions.printed(edition.toString()));
    prepared.computeIfPresent("DOI", (field, doi) -> Doi.bare(doi.toString()));
    issueOfNumber(prepared);
    markGap(prepared);
    return prepared;
  }

  private static Object value(String field, Object value, Names names) {
    if (NAMES.contains(field) && value instanceof List<?> list) {
      return names.prepare(list);
    }
    if (!(value instanceof String text)) {
      return value;
    }
    String read = TitleMarkup.read(text);
    return TITLES.contains(field) && !read.isEmpty() ? foreign(read) : read;
  }

  /** Marks a title; its last full stop or question mark stays outside, where the processor looks for it. */
  private static String foreign(String title) {
    int end = title.length();
    while (end > 1 && ".?!".indexOf(title.charAt(end - 1)) >= 0) {
      end--;
    }
    return Mark.FOREIGN + title.substring(0, end) + Mark.FOREIGN_END + title.substring(end);
  }

  private static void issueOfNumber(Map<String, Object> record) {
    if (!"article-journal".equals(record.get("type")) || !record.containsKey("page") || !record.containsKey("number")) {
      return;
    }
    Object number = record.remove("number");
    record.putIfAbsent("issue", number);
  }

  private static void markGap(Map<String, Object> record) {
    boolean inVolumes = IN_VOLUMES.contains(String.valueOf(record.get("type")));
    if (inVolumes && isBlank(record.get("volume")) && isBlank(record.get("issue"))) {
      record.put("volume", String.valueOf(Mark.GAP));
    }
  }

  private static boolean isBlank(@Nullable Object value) {
    return value == null || value.toString().isBlank();
  }
}
