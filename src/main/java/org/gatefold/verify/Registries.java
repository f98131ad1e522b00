package org.gatefold.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gatefold.model.job.LookUp;

/** The questions that Crossref and PubMed understand. */
final class Registries {
  static final String CROSSREF = "Crossref";
  static final String PUBMED = "PubMed";

  private static final String FIELDS =
      "DOI,title,author,container-title,issued,volume,issue,page,type,update-to";
  private static final String MESSAGE = "message";
  private static final int MOST_WORDS = 300;

  private final LookUp places;
  private final Asker crossref;
  private final Asker pubMed;

  Registries(LookUp places, Asker crossref, Asker pubMed) {
    this.places = places;
    this.crossref = crossref;
    this.pubMed = pubMed;
  }

  /** What a registry has, or why that is not known. */
  record Reply(List<Work> works, Answer answer) {
    Reply {
      works = List.copyOf(works);
    }
  }

  /** The work of a DOI. */
  Reply crossref(String doi) {
    String mailto = places.mailto().isEmpty() ? "" : "?mailto=" + encode(places.mailto());
    Answer answer = crossref.ask(URI.create(base(places.crossref()) + "/works/" + encode(doi) + mailto), doi, MESSAGE);
    return new Reply(answer instanceof Answer.Known known ? List.of(CrossrefWork.of(known.json().path(MESSAGE))) : List.of(), answer);
  }

  /** At most three works that Crossref finds by title, first author and year. */
  Reply search(Printed printed) {
    String words = (Plain.withoutTags(printed.text("title")) + " " + printed.authors().stream().findFirst().orElse("")
        + (printed.year() == 0 ? "" : " " + printed.year())).strip();
    String query = words.substring(0, Math.min(MOST_WORDS, words.length()));
    String mailto = places.mailto().isEmpty() ? "" : "&mailto=" + encode(places.mailto());
    Answer answer = crossref.ask(URI.create(base(places.crossref()) + "/works?query.bibliographic=" + encode(query)
        + "&rows=3&select=" + FIELDS + mailto), "search-" + printed.key(), MESSAGE);
    List<Work> works = new ArrayList<>();
    if (answer instanceof Answer.Known known) {
      for (JsonNode item : known.json().path(MESSAGE).path("items")) {
        if (works.size() < 3) {
          works.add(CrossrefWork.of(item));
        }
      }
    }
    return new Reply(works, answer);
  }

  /** The work of a number of PubMed's. */
  Reply pubMed(String number) {
    Answer answer = pubMed.ask(URI.create(base(places.pubMed()) + "/esummary.fcgi?db=pubmed&id=" + encode(number)
        + "&retmode=json" + introduction()), "pubmed-" + number, "result");
    if (!(answer instanceof Answer.Known known)) {
      return new Reply(List.of(), answer);
    }
    JsonNode one = known.json().path("result").path(number);
    boolean there = one.isObject() && !one.has("error");
    return there ? new Reply(List.of(PubMedWork.of(one)), answer) : new Reply(List.of(), new Answer.Unknown());
  }

  /** The work of a DOI, if PubMed has exactly one. */
  Reply pubMedByDoi(String doi) {
    Answer answer = pubMed.ask(URI.create(base(places.pubMed()) + "/esearch.fcgi?db=pubmed&term=" + encode(doi + "[doi]")
        + "&retmode=json" + introduction()), "pubmed-of-" + doi, "esearchresult");
    if (!(answer instanceof Answer.Known known)) {
      return new Reply(List.of(), answer);
    }
    JsonNode numbers = known.json().path("esearchresult").path("idlist");
    return numbers.size() == 1 ? pubMed(numbers.path(0).asText()) : new Reply(List.of(), new Answer.Unknown());
  }

  private String introduction() {
    String email = places.mailto().isEmpty() ? "" : "&email=" + encode(places.mailto());
    return "&tool=gatefold" + email + (places.apiKey().isEmpty() ? "" : "&api_key=" + encode(places.apiKey()));
  }

  private static String base(String address) {
    return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** Names for a message. */
  static String names(List<String> registries) {
    return registries.stream().distinct().collect(Collectors.joining(" and "));
  }
}
