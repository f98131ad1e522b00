package org.gatefold.load;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gatefold.diag.Findings;
import org.gatefold.diag.Origin;
import org.gatefold.model.article.Reference;
import org.gatefold.model.article.Retractions;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code articles/retractions.csv}: a line {@code # as of 2026-11-01}, a line with the names of the columns, and a
 * line for each retracted work. Columns are found by name, as the Retraction Watch database has them.
 *
 * <p>The whole database has tens of thousands of rows, and every run reads it: so one pass notes only where the row of each number begins
 * ({@link Index}), and a row is read when a reference has its number.
 */
final class RetractionsFile {
  static final String PATH = "articles/retractions.csv";
  static final String AS_OF = "# as of ";

  /** Longest list, in bytes. */
  private static final long LIMIT = 16 << 20;

  /** What the database lists beside retractions and expressions of concern. */
  private static final Set<String> HARMLESS = Set.of("correction", "reinstatement");

  private final String text;
  private final LocalDate asOf;
  private final List<String> names;
  private final Index index;

  private RetractionsFile(String text, LocalDate asOf, List<String> names, Index index) {
    this.text = text;
    this.asOf = asOf;
    this.names = names;
    this.index = index;
  }

  /** The list; null where none is kept, or where it cannot be used. */
  static @Nullable RetractionsFile read(Workspace workspace, Findings findings) {
    if (!workspace.exists(PATH)) {
      return null;
    }
    return workspace.bytes(PATH, LIMIT, Origin.of(PATH), "retracted publications")
        .flatMap(bytes -> SourceText.decode(PATH, bytes, findings))
        .map(text -> parse(text.text(), findings)).orElse(null);
  }

  private static @Nullable RetractionsFile parse(String text, Findings findings) {
    int end = text.indexOf('\n');
    LocalDate asOf = asOf(end < 0 ? text : text.substring(0, end));
    if (asOf == null) {
      findings.add(LoadCode.RETRACTIONS_UNDATED, new Origin(PATH, 1, 1));
      return null;
    }
    int head = end < 0 ? text.length() : end + 1;
    while (head < text.length() && text.charAt(head) == '\n') {
      head++;
    }
    List<String> names = Csv.row(text, head);
    int[] numbers = {names.indexOf("OriginalPaperDOI"), names.indexOf("OriginalPaperPubMedID")};
    if (numbers[0] < 0 && numbers[1] < 0) {
      findings.add(LoadCode.RETRACTIONS_COLUMNS, new Origin(PATH, 2, 1));
      return null;
    }
    return new RetractionsFile(text, asOf, names, Index.of(text, head, numbers));
  }

  private static @Nullable LocalDate asOf(String line) {
    try {
      return line.startsWith(AS_OF) ? LocalDate.parse(line.substring(AS_OF.length()).strip()) : null;
    } catch (DateTimeParseException notADate) {
      return null;
    }
  }

  /** What the list says of some references. */
  Retractions of(Collection<Reference> references) {
    Map<String, String> notices = new HashMap<>();
    for (Reference reference : references) {
      for (String number : numbers(reference)) {
        index.rows(number).forEach(at -> put(Csv.row(text, at), number, notices));
      }
    }
    return new Retractions(asOf, notices, new Origin(PATH, 1, 1));
  }

  /** A DOI without what stands before it, and a number of PubMed's, which Zotero may keep among the remarks as {@code PMID: 123}. */
  private static List<String> numbers(Reference reference) {
    String doi = String.valueOf(reference.csl().getOrDefault("DOI", "")).strip().toLowerCase(Locale.ROOT);
    String pubMed = String.valueOf(reference.csl().getOrDefault("PMID", "")).strip();
    String note = String.valueOf(reference.csl().getOrDefault("note", ""));
    int at = note.indexOf("PMID:");
    String rest = at < 0 ? "" : note.substring(at + "PMID:".length()).strip();
    int end = 0;
    while (end < rest.length() && Character.isDigit(rest.charAt(end))) {
      end++;
    }
    return List.of(doi.substring(Math.max(0, doi.indexOf("10."))), pubMed, rest.substring(0, end)).stream()
        .filter(number -> !number.isEmpty() && !number.equals("0")).distinct().toList();
  }

  /** Of several rows the last one counts. */
  private void put(List<String> row, String number, Map<String, String> notices) {
    boolean about = cell(row, "OriginalPaperDOI").equalsIgnoreCase(number) || cell(row, "OriginalPaperPubMedID").equals(number);
    String nature = cell(row, "RetractionNature");
    if (about && !HARMLESS.contains(nature.toLowerCase(Locale.ROOT))) {
      String why = cell(row, "Reason");
      String notice = (nature + " " + cell(row, "RetractionDate")).strip() + (why.isEmpty() ? "" : " (" + why + ")");
      notices.put(number, notice.isEmpty() ? "Retraction" : notice);
    }
  }

  private String cell(List<String> row, String name) {
    int column = names.indexOf(name);
    return column >= 0 && column < row.size() ? row.get(column).strip() : "";
  }

  /** Where rows begin, by the cells of some columns. */
  private static final class Index {
    private final long[] entries;

    private Index(long[] entries) {
      this.entries = entries;
    }

    /** Notes each row from an index on: hash of the cell above, index of the row below. */
    static Index of(String text, int from, int[] columns) {
      long[] entries = new long[1024];
      int count = 0;
      int at = from;
      while (at < text.length()) {
        int row = at;
        boolean more = true;
        for (int column = 0; more; column++) {
          int start = at;
          at = Csv.cellEnd(text, at);
          if (column == columns[0] || column == columns[1]) {
            entries = count == entries.length ? Arrays.copyOf(entries, 2 * count) : entries;
            entries[count++] = ((long) hash(text, start, at) << 32) | row;
          }
          more = at < text.length() && text.charAt(at) == ',';
          at++;
        }
      }
      long[] sorted = Arrays.copyOf(entries, count);
      Arrays.sort(sorted);
      return new Index(sorted);
    }

    /** The indexes of rows that may have a cell, in the order of the list. */
    List<Integer> rows(String cell) {
      long hash = (long) hash(cell, 0, cell.length()) << 32;
      int first = Arrays.binarySearch(entries, hash);
      List<Integer> rows = new ArrayList<>();
      for (int i = first < 0 ? -first - 1 : first; i < entries.length && (entries[i] >> 32) == (hash >> 32); i++) {
        rows.add((int) entries[i]);
      }
      return rows;
    }

    /** Without case, blanks and quotation marks. */
    private static int hash(String text, int from, int to) {
      int hash = 0;
      for (int i = from; i < to; i++) {
        char c = text.charAt(i);
        hash = c == '"' || c == ' ' ? hash : 31 * hash + Character.toLowerCase(c);
      }
      return hash;
    }
  }
}
