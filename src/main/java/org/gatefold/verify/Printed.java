package org.gatefold.verify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gatefold.cite.walk.Doi;
import org.gatefold.cite.walk.OtherNames;
import org.gatefold.model.article.Reference;
import org.jspecify.annotations.Nullable;

/** What a reference says that registries can be asked about. */
record Printed(Reference reference) {
  private static final Set<String> ELSEWHERE = Set.of("webpage", "post", "post-weblog", "legislation", "bill", "legal_case",
      "personal_communication", "broadcast", "interview", "article-newspaper", "article-magazine", "motion_picture", "song", "software");

  String key() {
    return reference.key();
  }

  String type() {
    return text("type");
  }

  /** Whether registries do not keep such things, and nothing in the record says otherwise. */
  boolean isKeptElsewhere() {
    return ELSEWHERE.contains(type()) && doi().isEmpty() && pubMed().isEmpty();
  }

  String text(String field) {
    Object value = reference.csl().get(field);
    return value == null ? "" : value.toString().strip();
  }

  /** In small letters; empty where there is none of the right form. */
  String doi() {
    String bare = Doi.bare(text("DOI"));
    return Doi.isValid(bare) ? bare.toLowerCase(Locale.ROOT) : "";
  }

  /** PubMed's number; empty where there is none. */
  String pubMed() {
    String note = text("note");
    int at = text("PMID").isEmpty() ? note.indexOf("PMID:") : -1; // as Zotero keeps it
    String number = at < 0 ? text("PMID") : note.substring(at + "PMID:".length()).strip().split("\\s", 2)[0];
    return !number.isEmpty() && number.chars().allMatch(c -> c >= '0' && c <= '9') ? number : "";
  }

  /** Family names, or names of institutions. */
  List<String> authors() {
    List<String> names = new ArrayList<>();
    if (reference.csl().get("author") instanceof List<?> authors) {
      for (Object author : authors) {
        if (author instanceof Map<?, ?> name && !OtherNames.isOthers(author)) {
          String particle = string(name.get("non-dropping-particle"));
          String family = string(name.get("family") != null ? name.get("family") : name.get("literal"));
          names.add((particle + " " + family).strip());
        }
      }
    }
    return names;
  }

  /** Whether it says that there are more authors than it names. */
  boolean hasOthers() {
    return reference.csl().get("author") instanceof List<?> authors && authors.stream().anyMatch(OtherNames::isOthers);
  }

  /** The year; 0 where there is none. */
  int year() {
    Object issued = reference.csl().get("issued");
    if (issued instanceof Map<?, ?> date && date.get("date-parts") instanceof List<?> parts && !parts.isEmpty()
        && parts.getFirst() instanceof List<?> first && !first.isEmpty()) {
      return number(first.getFirst().toString());
    }
    return issued instanceof Map<?, ?> date ? number(string(date.get("raw"))) : 0;
  }

  private static int number(String text) {
    String digits = text.strip();
    return digits.length() >= 4 && digits.substring(0, 4).chars().allMatch(c -> c >= '0' && c <= '9')
        ? Integer.parseInt(digits.substring(0, 4))
        : 0;
  }

  List<String> containers() {
    return Arrays.stream(new String[] {"container-title", "container-title-short", "journalAbbreviation"})
        .map(this::text).filter(text -> !text.isEmpty()).toList();
  }

  List<String> issns() {
    return Arrays.stream(text("ISSN").split("[ ,;\\[\\]]+", -1)).filter(text -> !text.isEmpty()).toList();
  }

  /** The page, or the number of an article that has none. */
  String page() {
    return text("page").isEmpty() && text("type").equals("article-journal") ? text("number") : text("page");
  }

  private static String string(@Nullable Object value) {
    return value == null ? "" : value.toString().strip();
  }
}
