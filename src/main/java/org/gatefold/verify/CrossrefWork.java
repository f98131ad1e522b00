package org.gatefold.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.gatefold.verify.Work.Kind;
import org.gatefold.verify.Work.Notice;

/** Reads a {@code message} of Crossref, or an item of a list in one. */
final class CrossrefWork {
  private static final Set<String> RETRACTIONS =
      Set.of("retraction", "partial_retraction", "withdrawal", "removal", "retracted", "withdrawn", "removed");
  private static final Set<String> CONCERNS = Set.of("expression_of_concern", "concern");
  private static final int MOST = 2000;

  private CrossrefWork() {}

  static Work of(JsonNode json) {
    List<String> titles = texts(json.path("title"));
    List<String> all = new ArrayList<>(titles);
    for (String subtitle : texts(json.path("subtitle"))) {
      titles.forEach(title -> all.add(title + ": " + subtitle));
    }
    List<String> containers = new ArrayList<>(texts(json.path("short-container-title")));
    containers.addAll(texts(json.path("container-title")));
    String page = json.path("page").asText().isEmpty() ? json.path("article-number").asText() : json.path("page").asText();
    return new Work(all, authors(json.path("author")), years(json), containers, texts(json.path("ISSN")),
        json.path("volume").asText(), json.path("issue").asText(), page, json.path("DOI").asText(), "", List.of(), notices(json, titles));
  }

  private static List<String> texts(JsonNode list) {
    return stream(list).map(JsonNode::asText).map(Plain::withoutTags).filter(text -> !text.isEmpty()).toList();
  }

  private static java.util.stream.Stream<JsonNode> stream(JsonNode list) {
    return list.isArray() ? StreamSupport.stream(list.spliterator(), false).limit(MOST)
        : list.isTextual() ? java.util.stream.Stream.of(list) : java.util.stream.Stream.empty();
  }

  private static List<String> authors(JsonNode list) {
    return stream(list).map(author -> {
      String family = author.path("family").asText(author.path("name").asText());
      String given = author.path("given").asText();
      return given.isEmpty() ? family : family + ", " + given;
    }).filter(name -> !name.isBlank()).toList();
  }

  private static List<Integer> years(JsonNode json) {
    List<Integer> years = new ArrayList<>();
    for (String field : new String[] {"published-online", "published-print", "published", "issued"}) {
      int year = json.path(field).path("date-parts").path(0).path(0).asInt();
      if (year > 0 && !years.contains(year)) {
        years.add(year);
      }
    }
    return years;
  }

  /** A notice says {@code update-to} of the work; the work itself says {@code updated-by}, also where only Retraction Watch knows. */
  private static List<Notice> notices(JsonNode json, List<String> titles) {
    List<Notice> notices = new ArrayList<>();
    stream(json.path("updated-by")).forEach(update -> notices.add(notice(update, false)));
    String own = json.path("DOI").asText();
    stream(json.path("update-to")).forEach(update ->
        notices.add(notice(update, !own.isEmpty() && !update.path("DOI").asText().equalsIgnoreCase(own))));
    if (titles.stream().anyMatch(Plain::isNotice)) {
      notices.add(new Notice(Kind.RETRACTED, "Crossref has its title as \"" + titles.getFirst() + "\""));
    }
    stream(json.path("assertion")).filter(CrossrefWork::saysRetracted)
        .forEach(assertion -> notices.add(new Notice(Kind.RETRACTED, "its publisher says \"" + assertion.path("value").asText() + "\"")));
    return notices;
  }

  private static boolean saysRetracted(JsonNode assertion) {
    String value = assertion.path("value").asText().strip().toLowerCase(Locale.ROOT);
    return value.equals("retracted") || value.startsWith("this article has been retracted");
  }

  /** @param ofAnother whether the record is that of the notice and not that of the work */
  private static Notice notice(JsonNode update, boolean ofAnother) {
    String type = update.path("type").asText().toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    String label = update.path("label").asText(type.replace('_', ' '));
    JsonNode date = update.path("updated").path("date-parts").path(0);
    StringBuilder words = new StringBuilder(label);
    for (int i = 0; i < date.size(); i++) {
      words.append(i == 0 ? " of " : "-").append(String.format(Locale.ROOT, "%02d", date.get(i).asInt()));
    }
    String source = update.path("source").asText();
    words.append(ofAnother ? ", of the work " : ", notice ").append(update.path("DOI").asText("without a DOI"));
    words.append(source.isEmpty() ? "" : ", says " + source.replace('-', ' '));
    return new Notice(kind(type, ofAnother), words.toString());
  }

  private static Kind kind(String type, boolean ofAnother) {
    if (RETRACTIONS.contains(type)) {
      return ofAnother ? Kind.IS_NOTICE : Kind.RETRACTED;
    }
    return CONCERNS.contains(type) && !ofAnother ? Kind.CONCERN : Kind.CORRECTED;
  }
}
