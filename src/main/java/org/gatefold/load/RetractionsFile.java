package org.gatefold.load;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gatefold.diag.Findings;
import org.gatefold.diag.Origin;
import org.gatefold.model.article.Retractions;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code articles/retractions.csv}: a line {@code # as of 2026-11-01}, a line with the names of the columns, and a
 * line for each retracted work. Columns are found by name, as the Retraction Watch database has them.
 */
final class RetractionsFile {
  static final String PATH = "articles/retractions.csv";

  /** Longest list, in bytes. */
  private static final long LIMIT = 8 << 20;

  private static final String AS_OF = "# as of ";

  /** What the database lists beside retractions and expressions of concern. */
  private static final Set<String> HARMLESS = Set.of("correction", "reinstatement");

  private RetractionsFile() {}

  /** The list; null where none is kept, or where it cannot be used. */
  static @Nullable Retractions read(Workspace workspace, Findings findings) {
    if (!workspace.exists(PATH)) {
      return null;
    }
    return workspace.bytes(PATH, LIMIT, Origin.of(PATH), "retracted publications")
        .flatMap(bytes -> SourceText.decode(PATH, bytes, findings))
        .map(text -> parse(text, findings)).orElse(null);
  }

  private static @Nullable Retractions parse(SourceText source, Findings findings) {
    String text = source.text();
    int end = text.indexOf('\n');
    LocalDate asOf = asOf(end < 0 ? text : text.substring(0, end));
    List<List<String>> rows = end < 0 ? List.of() : Csv.rows(text, end + 1);
    if (asOf == null) {
      findings.add(LoadCode.RETRACTIONS_UNDATED, new Origin(PATH, 1, 1));
      return null;
    }
    List<String> names = rows.isEmpty() ? List.of() : rows.getFirst();
    int doi = names.indexOf("OriginalPaperDOI");
    int pubMed = names.indexOf("OriginalPaperPubMedID");
    if (doi < 0 && pubMed < 0) {
      findings.add(LoadCode.RETRACTIONS_COLUMNS, new Origin(PATH, 2, 1));
      return null;
    }
    int nature = names.indexOf("RetractionNature");
    int date = names.indexOf("RetractionDate");
    Map<String, String> notices = new HashMap<>();
    for (List<String> row : rows.subList(1, rows.size())) {
      if (HARMLESS.contains(cell(row, nature).toLowerCase(Locale.ROOT))) {
        continue;
      }
      String notice = (cell(row, nature) + " " + cell(row, date)).strip();
      put(notices, cell(row, doi).toLowerCase(Locale.ROOT), notice);
      put(notices, cell(row, pubMed), notice);
    }
    return new Retractions(asOf, notices, new Origin(PATH, 1, 1));
  }

  private static @Nullable LocalDate asOf(String line) {
    try {
      return line.startsWith(AS_OF) ? LocalDate.parse(line.substring(AS_OF.length()).strip()) : null;
    } catch (DateTimeParseException notADate) {
      return null;
    }
  }

  private static String cell(List<String> row, int column) {
    return column >= 0 && column < row.size() ? row.get(column).strip() : "";
  }

  /** The database writes 0 or "unavailable" where a work has no such number. */
  private static void put(Map<String, String> notices, String key, String notice) {
    boolean known = !key.isEmpty() && !key.equals("0") && !key.equals("unavailable");
    if (known) {
      notices.put(key, notice.isEmpty() ? "Retraction" : notice);
    }
  }
}
