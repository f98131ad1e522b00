package org.gatefold.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A work as a registry has it. What it does not say is empty.
 *
 * @param titles the title; and the title with its subtitle
 * @param authors family names in order, with given names behind a comma
 * @param years in which it appeared, in print and before
 * @param containers the journal's title and its abbreviations
 * @param types PubMed's kinds of publication
 */
record Work(List<String> titles, List<String> authors, List<Integer> years, List<String> containers, List<String> issns,
    String volume, String issue, String page, String doi, String pubMed, List<String> types, List<Notice> notices) {
  /**
   * Something that happened to it.
   *
   * @param words for a person, with the day and the notice's DOI where they are known
   */
  record Notice(Kind kind, String words) {}

  /** What happened, worst first. */
  enum Kind { RETRACTED, IS_NOTICE, CONCERN, CORRECTED }

  Work {
    titles = List.copyOf(titles);
    authors = List.copyOf(authors);
    years = List.copyOf(years);
    containers = List.copyOf(containers);
    issns = List.copyOf(issns);
    types = List.copyOf(types);
    notices = List.copyOf(notices);
  }

  /** The longest title. */
  String title() {
    return titles.isEmpty() ? "" : titles.getLast();
  }

  /** The same, completed by what another registry knows of it. */
  Work and(Work other) {
    return new Work(join(titles, other.titles), authors.isEmpty() ? other.authors : authors, join(years, other.years),
        join(containers, other.containers), join(issns, other.issns), first(volume, other.volume), first(issue, other.issue),
        first(page, other.page), first(doi, other.doi), first(pubMed, other.pubMed), join(types, other.types),
        join(notices, other.notices));
  }

  /** The worst that happened to it. */
  Optional<Notice> worst() {
    return notices.stream().min((a, b) -> a.kind().compareTo(b.kind()));
  }

  /** The last of one list stays last: a title that another registry has is one more to compare with. */
  private static <T> List<T> join(List<T> own, List<T> other) {
    List<T> rest = new ArrayList<>(other);
    rest.removeAll(own);
    return Stream.concat(rest.stream(), own.stream()).toList();
  }

  private static String first(String own, String other) {
    return own.isEmpty() ? other : own;
  }
}
