package org.gatefold.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gatefold.verify.Work.Kind;
import org.gatefold.verify.Work.Notice;

/** Reads one summary of PubMed. */
final class PubMedWork {
  private static final int MOST = 2000;

  private PubMedWork() {}

  static Work of(JsonNode json) {
    String title = Plain.withoutTags(json.path("title").asText());
    List<String> authors = new ArrayList<>();
    for (JsonNode author : json.path("authors")) {
      if (authors.size() < MOST && !author.path("name").asText().isBlank()) {
        authors.add(name(author.path("name").asText(), author.path("authtype").asText()));
      }
    }
    List<String> types = new ArrayList<>();
    json.path("pubtype").forEach(type -> types.add(type.asText()));
    return new Work(title.isEmpty() ? List.of() : List.of(unbracketed(title)), authors,
        years(json), nonEmpty(json, "source", "fulljournalname"), nonEmpty(json, "issn", "essn"),
        json.path("volume").asText(), json.path("issue").asText(), json.path("pages").asText(), id(json, "doi"),
        json.path("uid").asText(), types, notices(title, types));
  }

  /** {@code Orozco L} is a family name and initials; a group has its name only. */
  private static String name(String name, String kind) {
    int space = name.lastIndexOf(' ');
    boolean person = !kind.equals("CollectiveName") && space > 0;
    return person ? name.substring(0, space) + ", " + name.substring(space + 1) : name;
  }

  /** Titles end with a full stop there, and translated ones stand in brackets. */
  private static String unbracketed(String title) {
    String plain = title.endsWith(".") ? title.substring(0, title.length() - 1) : title;
    return plain.startsWith("[") && plain.endsWith("]") ? plain.substring(1, plain.length() - 1) : plain;
  }

  private static List<Integer> years(JsonNode json) {
    List<Integer> years = new ArrayList<>();
    for (String date : nonEmpty(json, "epubdate", "pubdate")) {
      String digits = date.length() < 4 ? "" : date.substring(0, 4);
      if (digits.length() == 4 && digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
        years.add(Integer.valueOf(digits));
      }
    }
    return years;
  }

  private static List<String> nonEmpty(JsonNode json, String... fields) {
    List<String> texts = new ArrayList<>();
    for (String field : fields) {
      String text = json.path(field).asText();
      if (!text.isBlank() && !texts.contains(text)) {
        texts.add(text);
      }
    }
    return texts;
  }

  private static String id(JsonNode json, String type) {
    for (JsonNode id : json.path("articleids")) {
      if (id.path("idtype").asText().equals(type)) {
        return id.path("value").asText();
      }
    }
    return "";
  }

  private static List<Notice> notices(String title, List<String> types) {
    List<Notice> notices = new ArrayList<>();
    for (String type : types) {
      String lower = type.toLowerCase(Locale.ROOT);
      if (lower.equals("retracted publication")) {
        notices.add(new Notice(Kind.RETRACTED, "PubMed calls it a retracted publication"));
      } else if (lower.equals("retraction of publication") || lower.equals("retraction notice")) {
        notices.add(new Notice(Kind.IS_NOTICE, "PubMed calls it the retraction of another publication"));
      } else if (lower.equals("expression of concern")) {
        notices.add(new Notice(Kind.CONCERN, "PubMed lists it with an expression of concern"));
      }
    }
    if (notices.isEmpty() && Plain.isNotice(title)) {
      notices.add(new Notice(Kind.RETRACTED, "PubMed has its title as \"" + title + "\""));
    }
    return notices;
  }
}
