package org.gatefold.load;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gatefold.diag.Findings;
import org.gatefold.diag.Origin;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code references.ris} as records of CSL. A reference is cited by its {@code ID}; one without gets the first author's family name
 * and the year, in small letters without accents, with a letter behind it where that is taken: the same file gives the same names.
 */
final class RisFile {
  private static final Map<String, String> TYPES = CslWords.pairs("JOUR article-journal EJOU article-journal INPR article-journal MGZN article-magazine"
      + " NEWS article-newspaper BOOK book EBOOK book EDBOOK book CHAP chapter ECHAP chapter CONF paper-conference CPAPER paper-conference"
      + " THES thesis RPRT report GOVDOC report STAND report ELEC webpage WEB webpage ICOMM webpage BLOG post-weblog UNPB manuscript"
      + " PREP article DATA dataset DBASE dataset PAT patent PAMP pamphlet STAT legislation LEGAL legislation BILL bill CASE legal_case"
      + " DICT entry-dictionary ENCYC entry-encyclopedia COMP software VIDEO motion_picture");
  private static final List<String[]> TEXTS = List.of(CslWords.words("TI title"), CslWords.words("T1 title"), CslWords.words("CT title"), CslWords.words("VL volume"), CslWords.words("IS issue"),
      CslWords.words("PB publisher"), CslWords.words("CY publisher-place"), CslWords.words("PP publisher-place"), CslWords.words("ET edition"), CslWords.words("DO DOI"), CslWords.words("UR URL"),
      CslWords.words("LA language"), CslWords.words("AB abstract"), CslWords.words("N2 abstract"), CslWords.words("ST title-short"), CslWords.words("T3 collection-title"));
  private static final List<String> CONTAINERS = List.of("JF", "T2", "JO", "BT");
  private static final List<String> SHORT_CONTAINERS = List.of("J2", "JA");

  /** Tags whose values may go on in the next line. */
  private static final Set<String> LONG = Set.of("TI", "T1", "CT", "T2", "T3", "BT", "JF", "AB", "N1", "N2", "KW", "AD", "ST", "PB");

  private static final int LONGEST_FIELD = 100_000;
  private static final int MOST_FAULTS = 100;

  private final SourceText source;
  private final ReferenceList references;
  private final Findings findings;
  private Map<String, List<String>> record = new LinkedHashMap<>();
  private @Nullable Origin start;
  private String last = "";
  private int faults;

  private RisFile(SourceText source, ReferenceList references, Findings findings) {
    this.source = source;
    this.references = references;
    this.findings = findings;
  }

  /** Adds the references in the file's order; what cannot be read is a finding. */
  static void read(SourceText source, ReferenceList references, Findings findings) {
    new RisFile(source, references, findings).readAll();
  }

  private void readAll() {
    String[] lines = source.text().split("\n", -1);
    for (int i = 0; i < lines.length && faults <= MOST_FAULTS; i++) {
      read(lines[i], new Origin(source.path(), i + 1, 1));
    }
    Origin open = start;
    if (open != null) {
      fault(open, "the reference has no last line `ER  - `");
      finish(open);
    }
  }

  private void read(String line, Origin place) {
    String tag = tag(line);
    Origin open = start;
    if (tag.equals("TY")) {
      if (open != null) {
        fault(place, "a reference begins before the last line `ER  - ` of the one on line " + open.line());
        finish(open);
      }
      start = place;
      add(tag, value(line));
    } else if (open == null) {
      if (!line.isBlank() && !tag.isEmpty()) {
        fault(place, "`" + tag + "` stands before any line `TY  - …`");
      } else if (!line.isBlank()) {
        fault(place, "a line without a tag stands between two references");
      }
    } else if (tag.equals("ER")) {
      finish(open);
    } else if (!tag.isEmpty()) {
      add(tag, value(line));
    } else if (!line.isBlank()) {
      goOn(line.strip(), place);
    }
  }

  private void fault(Origin place, String what) {
    faults++;
    findings.add(LoadCode.RIS_SYNTAX, place, what);
  }

  private void add(String tag, String value) {
    last = tag;
    if (!value.isEmpty()) {
      record.computeIfAbsent(tag, name -> new ArrayList<>()).add(value);
    }
  }

  /** A line without a tag goes on with the one above it. */
  private void goOn(String words, Origin place) {
    List<String> values = LONG.contains(last) ? record.get(last) : null;
    if (values == null || values.getLast().length() > LONGEST_FIELD) {
      fault(place, "a line without a tag");
    } else {
      values.set(values.size() - 1, values.getLast() + " " + words);
    }
  }

  /** Two signs, blanks, a hyphen; some programs are not strict about the blanks. */
  private static String tag(String line) {
    boolean tagged = line.length() >= 5 && isCapital(line.charAt(0)) && (isCapital(line.charAt(1)) || Character.isDigit(line.charAt(1)))
        && line.charAt(2) == ' ' && line.substring(2, 5).strip().equals("-");
    return tagged ? line.substring(0, 2) : "";
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }

  private static String value(String line) {
    return line.substring(5).strip();
  }

  private void finish(Origin origin) {
    Map<String, Object> csl = csl();
    String id = first("ID");
    if (id.isEmpty()) {
      id = name(csl);
      findings.add(LoadCode.REFERENCE_NAMED_ANEW, origin, source.path(), id);
    }
    csl.put("id", id);
    references.add(id, csl, origin);
    record = new LinkedHashMap<>();
    start = null;
    last = "";
  }

  private Map<String, Object> csl() {
    Map<String, Object> csl = new LinkedHashMap<>();
    csl.put("id", "");
    csl.put("type", TYPES.getOrDefault(first("TY").toUpperCase(Locale.ROOT), "article"));
    names(csl, "author", "AU", "A1");
    names(csl, csl.get("type").equals("thesis") ? "contributor" : "editor", "ED", "A2");
    names(csl, "translator", "A4");
    TEXTS.forEach(pair -> put(csl, pair[1], first(pair[0])));
    CONTAINERS.forEach(tag -> put(csl, "container-title", first(tag)));
    SHORT_CONTAINERS.forEach(tag -> put(csl, csl.containsKey("container-title") ? "container-title-short" : "container-title", first(tag)));
    put(csl, csl.get("type").toString().contains("book") || csl.get("type").equals("chapter") ? "ISBN" : "ISSN", first("SN"));
    put(csl, "language", CslWords.language(first("LA")));
    pages(csl);
    numbers(csl);
    for (String tag : List.of("PY", "Y1", "DA")) {
      CslDates.of(first(tag)).ifPresent(date -> csl.putIfAbsent("issued", date));
    }
    CslDates.of(first("DA")).filter(date -> sameYear(date, csl.get("issued"))).ifPresent(date -> csl.put("issued", date));
    CslDates.of(first("Y2")).ifPresent(date -> csl.put("accessed", date));
    return csl;
  }

  /** {@code DA} has the whole day where {@code PY} has the year. */
  private static boolean sameYear(Map<String, Object> date, @Nullable Object issued) {
    return issued == null || year(date).equals(year(issued));
  }

  private static String year(Object date) {
    return date instanceof Map<?, ?> map && map.get("date-parts") instanceof List<?> all && all.getFirst() instanceof List<?> parts
        ? parts.getFirst().toString()
        : "";
  }

  private void pages(Map<String, Object> csl) {
    String first = first("SP");
    String end = first("EP");
    put(csl, "page", first.isEmpty() || end.isEmpty() || first.contains("-") || first.equals(end) ? first + (first.isEmpty() ? end : "") : first + "-" + end);
    put(csl, "page", first("C7"));
  }

  /** Zotero keeps the number of PubMed Central in C2; PubMed's own exports have theirs in AN. */
  private void numbers(Map<String, Object> csl) {
    String central = first("C2");
    if (central.startsWith("PMC")) {
      csl.put("PMCID", central);
    }
    String base = (first("DB") + first("DP")).toLowerCase(Locale.ROOT);
    boolean known = base.contains("pubmed") || base.contains("medline") || base.contains("nlm");
    if (known && first("AN").chars().allMatch(Character::isDigit)) {
      put(csl, "PMID", first("AN"));
    }
  }

  private void names(Map<String, Object> csl, String field, String... tags) {
    List<Map<String, Object>> names = new ArrayList<>();
    for (String tag : tags) {
      record.getOrDefault(tag, List.of()).forEach(name -> names.add(name(name)));
    }
    if (!names.isEmpty()) {
      csl.put(field, names);
    }
  }

  /** {@code Family, Given, Suffix}; without a comma it is an institution. */
  private static Map<String, Object> name(String text) {
    String[] parts = text.split(",", 3);
    Map<String, Object> name = new LinkedHashMap<>();
    if (parts.length == 1 || parts[1].isBlank()) {
      name.put("literal", parts[0].strip());
      return name;
    }
    name.put("family", parts[0].strip());
    name.put("given", parts[1].strip());
    if (parts.length > 2 && !parts[2].isBlank()) {
      name.put("suffix", parts[2].strip());
    }
    return name;
  }

  private static void put(Map<String, Object> csl, String field, String value) {
    if (!value.isEmpty()) {
      csl.putIfAbsent(field, value);
    }
  }

  private String first(String tag) {
    return record.getOrDefault(tag, List.of("")).getFirst();
  }

  private String name(Map<String, Object> csl) {
    Object author = csl.get("author") instanceof List<?> authors ? authors.getFirst() : csl.get("editor") instanceof List<?> others ? others.getFirst() : null;
    String family = author instanceof Map<?, ?> map ? String.valueOf(map.containsKey("family") ? map.get("family") : map.get("literal")) : first("TI") + first("T1");
    String words = letters(family);
    String year = year(csl.getOrDefault("issued", ""));
    String stem = (words.isEmpty() ? "reference" : words) + year;
    String name = stem;
    for (char letter = 'a'; references.has(name) && letter <= 'z'; letter++) {
      name = stem + letter;
    }
    return name;
  }

  /** At most twenty letters, small and without accents. */
  private static String letters(String text) {
    StringBuilder out = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT).codePoints()
        .filter(Character::isLetterOrDigit).limit(20).forEach(out::appendCodePoint);
    return out.toString();
  }
}
