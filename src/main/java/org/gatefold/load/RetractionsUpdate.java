package org.gatefold.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gatefold.diag.Findings;
import org.gatefold.diag.Origin;
import org.gatefold.diag.Outcome;
import org.gatefold.model.job.LookUp;
import org.jspecify.annotations.Nullable;

/**
 * Makes {@code articles/retractions.csv} of the Retraction Watch database: the rows that can be found by a number and that stand, and of
 * each row what {@link RetractionsFile} reads. Sorted, so that the difference of two lists can be read.
 */
public final class RetractionsUpdate {
  private static final List<String> COLUMNS = List.of("OriginalPaperDOI", "OriginalPaperPubMedID", "RetractionNature", "RetractionDate", "Reason");
  private static final List<String> NATURES = List.of("expression of concern", "retraction"); // the worst last: that one is read
  private static final String REINSTATED = "reinstatement";
  private static final int LONGEST_REASON = 100;

  private RetractionsUpdate() {}

  /** What was written. */
  public record Written(String path, int rows, LocalDate asOf) {}

  /** Where a workspace looks things up; the public places if its job cannot be read. */
  public static LookUp places(Path workspace) {
    Findings unsaid = new Findings();
    return Workspace.open(workspace, unsaid).filter(files -> files.exists(JobFile.PATH))
        .flatMap(files -> files.text(JobFile.PATH, Origin.of(JobFile.PATH), "the job"))
        .flatMap(text -> YamlParser.parse(text, unsaid)).map(node -> JobFile.read(node, unsaid).lookUp()).orElse(LookUp.PUBLIC);
  }

  /**
   * Writes the list, whole or not at all.
   *
   * @param address where the bytes came from, for messages
   * @param least how many rows there have to be
   */
  public static Outcome<Written> write(Path workspace, String address, byte[] bytes, LocalDate asOf, int least) {
    Findings findings = new Findings();
    Optional<List<List<String>>> rows = rows(new String(bytes, StandardCharsets.UTF_8), address, findings);
    if (rows.isEmpty()) {
      return findings.failed();
    }
    Set<String> kept = kept(rows.get());
    if (kept.size() < least) {
      findings.add(LoadCode.LIST_TOO_SHORT, Origin.NOWHERE, address, kept.size(), least);
      return findings.failed();
    }
    String text = RetractionsFile.AS_OF + asOf + "\n" + String.join(",", COLUMNS) + "\n" + String.join("\n", kept) + "\n";
    try {
      replace(workspace.resolve(RetractionsFile.PATH), text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException fault) {
      findings.add(LoadCode.LIST_NOT_WRITTEN, Origin.of(RetractionsFile.PATH), RetractionsFile.PATH, fault.getClass().getSimpleName());
      return findings.failed();
    }
    return Outcome.of(new Written(RetractionsFile.PATH, kept.size(), asOf));
  }

  private static void replace(Path file, byte[] bytes) throws IOException {
    if (Files.exists(file)) {
      Replacing.replace(file, bytes);
      return;
    }
    Path unfinished = file.resolveSibling(".writing-" + file.getFileName());
    try {
      Files.write(unfinished, bytes);
      Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  /** The rows with the cells that we keep; nothing if it is no such list. */
  private static Optional<List<List<String>>> rows(String text, String address, Findings findings) {
    String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
    if (plain.stripLeading().startsWith("<") || plain.isBlank()) {
      return refuse(address, plain.isBlank() ? "it is empty" : "it is a web page", findings);
    }
    List<List<String>> all = Csv.rows(plain.replace("\r\n", "\n"), 0);
    List<String> names = all.getFirst().stream().map(String::strip).toList();
    int[] columns = COLUMNS.stream().mapToInt(names::indexOf).toArray();
    for (int i = 0; i < 4; i++) {
      if (columns[i] < 0) {
        return refuse(address, "it has no column " + COLUMNS.get(i), findings);
      }
    }
    long broken = all.stream().filter(row -> row.size() != names.size()).count();
    if (broken > all.size() / 100) {
      return refuse(address, broken + " of its " + all.size() + " rows have another number of cells than the first", findings);
    }
    List<List<String>> rows = new ArrayList<>();
    for (List<String> row : all.subList(1, all.size())) {
      rows.add(Arrays.stream(columns).mapToObj(column -> column >= 0 && column < row.size() ? row.get(column).strip() : "").toList());
    }
    return Optional.of(rows);
  }

  private static Optional<List<List<String>>> refuse(String address, String why, Findings findings) {
    findings.add(LoadCode.LIST_UNUSABLE, Origin.NOWHERE, address, why);
    return Optional.empty();
  }

  /** Lines to write, sorted: of works that can be found by a number and that were not reinstated afterwards. */
  private static Set<String> kept(List<List<String>> rows) {
    TreeMap<String, String> reinstated = new TreeMap<>();
    for (List<String> row : rows) {
      if (row.get(2).toLowerCase(Locale.ROOT).equals(REINSTATED)) {
        reinstated.merge(number(row), day(row.get(3)), (a, b) -> a.compareTo(b) > 0 ? a : b);
      }
    }
    Set<String> seen = new HashSet<>();
    TreeSet<Row> kept = new TreeSet<>();
    for (List<String> row : rows) {
      String number = number(row);
      int nature = NATURES.indexOf(row.get(2).toLowerCase(Locale.ROOT));
      boolean stands = reinstated.getOrDefault(number, "").compareTo(day(row.get(3))) < 0;
      if (!number.isEmpty() && nature >= 0 && stands && seen.add(number + nature + day(row.get(3)))) {
        kept.add(new Row(number, nature, day(row.get(3)), line(row)));
      }
    }
    return kept.stream().map(Row::line).collect(Collectors.toCollection(java.util.LinkedHashSet::new));
  }

  private record Row(String number, int nature, String day, String line) implements Comparable<Row> {
    @Override
    public int compareTo(Row other) {
      int numbers = number.compareTo(other.number);
      int natures = numbers == 0 ? Integer.compare(nature, other.nature) : numbers;
      int days = natures == 0 ? day.compareTo(other.day) : natures;
      return days == 0 ? line.compareTo(other.line) : days;
    }
  }

  /** The DOI in small letters, or PubMed's number; empty where there is neither. */
  private static String number(List<String> row) {
    String doi = row.get(0).toLowerCase(Locale.ROOT);
    boolean hasDoi = doi.startsWith("10.");
    String pubMed = row.get(1);
    boolean hasNumber = !pubMed.isEmpty() && !pubMed.equals("0") && pubMed.chars().allMatch(Character::isDigit);
    return hasDoi ? doi : hasNumber ? pubMed : "";
  }

  private static String line(List<String> row) {
    String doi = row.get(0).toLowerCase(Locale.ROOT);
    String pubMed = row.get(1).equals("0") ? "" : row.get(1);
    String reason = row.get(4).replace("+", "").replaceAll("[;\\s]+$", "").replaceAll(";\\s*", "; ");
    String shorter = reason.length() > LONGEST_REASON ? reason.substring(0, reason.lastIndexOf(';', LONGEST_REASON) > 0
        ? reason.lastIndexOf(';', LONGEST_REASON) : LONGEST_REASON) + " …" : reason;
    return List.of(doi.startsWith("10.") ? doi : "", pubMed, row.get(2), day(row.get(3)), shorter).stream()
        .map(RetractionsUpdate::cell).collect(Collectors.joining(","));
  }

  private static String cell(String text) {
    boolean plain = text.indexOf(',') < 0 && text.indexOf('"') < 0 && text.indexOf('\n') < 0;
    return plain ? text : "\"" + text.replace("\"", "\"\"").replace("\n", " ") + "\"";
  }

  /** {@code 3/1/2025 0:00} as 2025-03-01; what is no such date stays. */
  private static String day(String text) {
    String[] parts = text.split("[/ ]", -1);
    Integer year = parts.length < 3 ? null : number(parts[2]);
    Integer month = year == null ? null : number(parts[0]);
    Integer day = month == null ? null : number(parts[1]);
    try {
      return year == null || month == null || day == null ? text : LocalDate.of(year, month, day).toString();
    } catch (DateTimeException none) {
      return text;
    }
  }

  private static @Nullable Integer number(String text) {
    boolean digits = !text.isEmpty() && text.length() <= 4 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits ? Integer.valueOf(text) : null;
  }
}
