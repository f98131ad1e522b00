package org.gatefold.cite.rules;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gatefold.cite.data.DataFile;
import org.gatefold.diag.Nearest;
import org.jspecify.annotations.Nullable;

/** The journals that the rules know, from {@code journals.txt}. */
final class Journals {
  /**
   * A journal.
   *
   * @param since the year of its first volume; null where it is not known
   */
  record Journal(String title, @Nullable Integer since) {}

  private final Map<String, Journal> byName = new HashMap<>();

  /** Reads the list that comes with the program. */
  static Journals bundled() {
    Journals journals = new Journals();
    DataFile.lines("cite/rules/journals.txt").forEach(journals::add);
    return journals;
  }

  private void add(String line) {
    String[] fields = Arrays.stream(line.split("\\|", -1)).map(String::strip).toArray(String[]::new);
    Journal journal = new Journal(fields[0], fields[3].isEmpty() ? null : Integer.valueOf(fields[3]));
    byName.putIfAbsent(folded(fields[0]), journal);
    byName.putIfAbsent(folded(fields[1]), journal);
    Arrays.stream(fields[2].split(" ", -1)).filter(issn -> !issn.isEmpty()).forEach(issn -> byName.put(issn, journal));
    Arrays.stream(fields[4].split(";", -1)).filter(name -> !name.isBlank())
        .forEach(name -> byName.putIfAbsent(folded(name), journal));
  }

  /** The journal of a record: by its title, its abbreviation, its title up to a colon, or its ISSN. */
  Optional<Journal> of(Map<String, Object> csl) {
    for (String field : new String[] {"container-title", "container-title-short", "journalAbbreviation"}) {
      String title = Csl.text(csl, field);
      Journal known = byName.get(folded(title));
      int colon = title.indexOf(':');
      if (known == null && colon > 0) {
        known = byName.get(folded(title.substring(0, colon)));
      }
      if (known != null) {
        return Optional.of(known);
      }
    }
    return Arrays.stream(Csl.text(csl, "ISSN").split("[ ,;]+", -1))
        .map(issn -> byName.get(issn.toUpperCase(Locale.ROOT))).filter(journal -> journal != null).findFirst();
  }

  /** The title that is closest to one that is not known. */
  Optional<String> near(String title) {
    return Nearest.to(title, byName.values().stream()
        .map(journal -> journal.title().startsWith("The ") ? journal.title().substring(4) : journal.title()).distinct().toList());
  }

  /** Letters and digits only, without the article in front. */
  private static String folded(String title) {
    String text = Folded.of(title.replace("&amp;", "&"));
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().filter(Character::isLetterOrDigit).forEach(out::appendCodePoint);
    return out.toString();
  }
}
