package org.gatefold.cite;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gatefold.cite.Position.Flag;
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

  /** Types for which every style of ours waits for a volume. */
  private static final Set<String> ARTICLES = Set.of("article-journal", "article-magazine", "review", "review-book");
  private static final List<String> AHEAD =
      List.of("ahead of print", "advance online", "online first", "first online", "published online", "advance publication");

  private CslRecord() {}

  /** What a record is prepared for: the list of references, unless it says otherwise. */
  record Place(Set<Flag> flags, boolean located, boolean listed) {
    static final Place LIST = new Place(Set.of(), false, true);
  }

  /** The prepared copy of a record; the record itself stays as it is. */
  static Map<String, Object> prepare(
      String key, Map<String, Object> csl, String language, CslStyle style, Editions editions, Place place) {
    Names names = new Names(style, place.listed() && style.initializeWith().isEmpty());
    Map<String, Object> prepared = new LinkedHashMap<>();
    boolean english = language.startsWith("en");
    csl.forEach((field, value) -> prepared.put(field, value(field, value, names, english)));
    prepared.remove("custom");
    for (Flag flag : Flag.values()) {
      prepared.remove(flag.variable());
    }
    prepared.put("id", key);
    prepared.put("language", language);
    prepared.computeIfPresent("edition", (field, edition) -> editions.printed(edition.toString()));
    prepared.computeIfPresent("DOI", (field, doi) -> Doi.bare(doi.toString()));
    issueOfNumber(prepared);
    if (style.kind() == CslStyle.Kind.NOTE) {
      place(prepared, csl, place);
    } else {
      markGap(prepared, style);
    }
    return prepared;
  }

  private static void place(Map<String, Object> prepared, Map<String, Object> csl, Place place) {
    place.flags().forEach(flag -> prepared.put(flag.variable(), "1"));
    prepared.remove("locator");
    if (place.located()) {
      prepared.put("locator", String.valueOf(Mark.LOCATOR));
    }
    if (!prepared.containsKey("title-short") && csl.get("title") instanceof String title) {
      String whole = TitleMarkup.read(title);
      int colon = whole.indexOf(": ");
      if (colon > 0 && Mark.strip(whole).length() == whole.length()) {
        prepared.put("title-short", foreign(TitleCase.guarded(whole.substring(0, colon))));
      }
    }
  }

  private static Object value(String field, Object value, Names names, boolean english) {
    if (NAMES.contains(field) && value instanceof List<?> list) {
      return names.prepare(list);
    }
    if (!(value instanceof String text)) {
      return value;
    }
    String read = TitleMarkup.read(text);
    return TITLES.contains(field) && !read.isEmpty() ? foreign(english ? TitleCase.guarded(read) : read) : read;
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

  private static void markGap(Map<String, Object> record, CslStyle style) {
    if (style.advance() && isAhead(String.valueOf(record.get("status")))) {
      return;
    }
    String type = String.valueOf(record.get("type"));
    boolean inVolumes = style.advance() ? IN_VOLUMES.contains(type) : ARTICLES.contains(type);
    if (inVolumes && isBlank(record.get("volume")) && isBlank(record.get("issue"))) {
      record.put("volume", String.valueOf(Mark.GAP));
    }
    if (type.equals("article-newspaper") && isBlank(record.get("page"))) {
      record.put("page", String.valueOf(Mark.GAP));
    }
  }

  /** Whether somebody has put on record that a reference was published ahead of print. */
  private static boolean isAhead(String status) {
    String said = status.toLowerCase(Locale.ROOT).replace('-', ' ');
    return AHEAD.stream().anyMatch(said::contains);
  }

  private static boolean isBlank(@Nullable Object value) {
    return value == null || value.toString().isBlank();
  }
}
