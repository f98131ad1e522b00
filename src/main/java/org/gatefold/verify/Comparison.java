package org.gatefold.verify;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gatefold.cite.match.Similarity;

/**
 * A reference beside a work, field by field.
 *
 * @param likeness of the titles, from 0 to 1
 * @param different fields in which they differ, by their names in CSL
 * @param lacking fields that the work has and the reference leaves out
 */
record Comparison(Work work, double likeness, List<String> different, List<String> lacking) {
  /** From which likeness on two titles are the same. */
  static final double SAME = 0.92;

  /** From which likeness on a work is worth a suggestion. */
  static final double ALIKE = 0.60;

  private static final int MOST_AUTHORS = 30;

  Comparison {
    different = List.copyOf(different);
    lacking = List.copyOf(lacking);
  }

  static Comparison of(Printed printed, Work work) {
    String title = Plain.title(printed.text("title"));
    double likeness = work.titles().stream().mapToDouble(other -> Similarity.of(title, Plain.title(other))).max().orElse(0);
    Fields fields = new Fields();
    fields.compare("title", printed.text("title"), work.title(), likeness >= SAME);
    authors(printed, work, fields);
    fields.compare("issued", printed.year() == 0 ? "" : "year", work.years().isEmpty() ? "" : "years",
        work.years().stream().anyMatch(year -> Math.abs(year - printed.year()) <= 1));
    fields.compare("container-title", printed.text("container-title"), work.containers().isEmpty() ? "" : work.containers().getLast(),
        Containers.agree(printed, work));
    fields.compare("volume", printed.text("volume"), work.volume(), same(printed.text("volume"), work.volume()));
    fields.compare("issue", printed.text("issue"), work.issue(), same(printed.text("issue"), work.issue()));
    fields.compare("page", printed.page(), work.page(), same(firstPage(printed.page()), firstPage(work.page())));
    fields.compare("DOI", printed.doi(), work.doi(), printed.doi().equalsIgnoreCase(work.doi()));
    return new Comparison(work, likeness, fields.different, fields.lacking);
  }

  /** Names the fields that differ and those that are lacking. */
  private static final class Fields {
    final List<String> different = new ArrayList<>();
    final List<String> lacking = new ArrayList<>();

    void compare(String field, String printed, String found, boolean agree) {
      if (!found.isEmpty() && printed.isEmpty()) {
        lacking.add(field);
      } else if (!found.isEmpty() && !agree) {
        different.add(field);
      }
    }
  }

  /** The first author by family name, and how many there are where the reference names them all. */
  private static void authors(Printed printed, Work work, Fields fields) {
    List<String> named = printed.authors();
    boolean first = !named.isEmpty() && !work.authors().isEmpty() && sameFamily(named.getFirst(), work.authors().getFirst());
    boolean all = printed.hasOthers() ? named.size() <= work.authors().size() : named.size() == work.authors().size();
    fields.compare("author", named.isEmpty() ? "" : "names", work.authors().isEmpty() ? "" : "names", first && all);
  }

  /** Particles stand with the family name in one record and with the given name in another. */
  private static boolean sameFamily(String printed, String found) {
    int comma = found.indexOf(',');
    String one = Plain.of(printed);
    String other = Plain.of(comma < 0 ? found : found.substring(0, comma));
    return one.equals(other) || one.endsWith(" " + other) || other.endsWith(" " + one);
  }

  boolean firstAuthorAgrees(Printed printed) {
    List<String> named = printed.authors();
    return !named.isEmpty() && !work.authors().isEmpty() && sameFamily(named.getFirst(), work.authors().getFirst());
  }

  boolean yearAgrees(Printed printed) {
    return work.years().stream().anyMatch(year -> Math.abs(year - printed.year()) <= 1);
  }

  /** {@code Suppl 2} and {@code supplement_2}, {@code 07} and {@code 7} are the same. */
  private static boolean same(String one, String other) {
    return number(one).equals(number(other));
  }

  private static String number(String text) {
    String plain = Plain.of(text).replaceAll("\\b(supplement|suppl|supl|pt|part|no)\\b", "s").replaceAll("\\b0+(?=\\d)", "").replace(" ", "");
    return plain;
  }

  private static String firstPage(String page) {
    String plain = page.strip();
    int end = 0;
    while (end < plain.length() && Character.isLetterOrDigit(plain.charAt(end))) {
      end++;
    }
    return plain.substring(0, end);
  }

  /** What the work says in these fields, as {@code suggested} in evidence.yaml has it. */
  Map<String, String> suggestions() {
    Map<String, String> suggested = new LinkedHashMap<>();
    for (String field : new String[] {"author", "title", "container-title", "DOI", "volume", "issue", "page", "issued"}) {
      String value = different.contains(field) || lacking.contains(field) ? value(field) : "";
      if (!value.isEmpty()) {
        suggested.put(field.equals("issued") ? "year" : field, value);
      }
    }
    return suggested;
  }

  private String value(String field) {
    return switch (field) {
      case "author" -> String.join("; ", work.authors().subList(0, Math.min(MOST_AUTHORS, work.authors().size())));
      case "title" -> work.title();
      case "container-title" -> work.containers().getLast();
      case "DOI" -> work.doi();
      case "volume" -> work.volume();
      case "issue" -> work.issue();
      case "page" -> work.page();
      case "issued" -> String.valueOf(work.years().getLast());
      default -> throw new IllegalArgumentException(field);
    };
  }
}
