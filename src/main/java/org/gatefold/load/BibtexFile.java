package org.gatefold.load;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gatefold.diag.Findings;
import org.gatefold.load.BibtexParser.Entry;

/** Reads {@code references.bib}: BibTeX, and what biblatex adds to it, as records of CSL. */
final class BibtexFile {
  private static final Map<String, String> TYPES = CslWords.pairs("article article-journal review article-journal book book mvbook book collection book"
      + " proceedings book manual report inbook chapter incollection chapter bookinbook chapter inreference entry-encyclopedia"
      + " inproceedings paper-conference conference paper-conference phdthesis thesis mastersthesis thesis thesis thesis"
      + " techreport report report report unpublished manuscript patent patent dataset dataset software software online webpage"
      + " electronic webpage www webpage booklet pamphlet");
  private static final Map<String, String> NAMES = CslWords.pairs("author author editor editor translator translator");
  /** Where two fields mean one, the first that is there counts. */
  private static final List<String[]> TEXTS = List.of(
      CslWords.words("shorttitle title-short"), CslWords.words("journaltitle container-title"), CslWords.words("journal container-title"), CslWords.words("booktitle container-title"),
      CslWords.words("shortjournal container-title-short"), CslWords.words("series collection-title"), CslWords.words("volume volume"), CslWords.words("edition edition"),
      CslWords.words("publisher publisher"), CslWords.words("institution publisher"), CslWords.words("school publisher"), CslWords.words("organization publisher"),
      CslWords.words("howpublished publisher"), CslWords.words("address publisher-place"), CslWords.words("location publisher-place"), CslWords.words("chapter chapter-number"),
      CslWords.words("isbn ISBN"), CslWords.words("issn ISSN"), CslWords.words("pmid PMID"), CslWords.words("version version"), CslWords.words("note note"), CslWords.words("abstract abstract"));
  private final Findings findings;
  private final LatexSigns signs = new LatexSigns();

  private BibtexFile(Findings findings) {
    this.findings = findings;
  }

  /** Adds the references in the file's order; what cannot be read is a finding. */
  static void read(SourceText source, ReferenceList references, Findings findings) {
    BibtexFile file = new BibtexFile(findings);
    List<Entry> entries = new BibtexParser(source, findings).entries();
    Map<String, Entry> byKey = new HashMap<>();
    entries.forEach(entry -> byKey.putIfAbsent(entry.key().toLowerCase(Locale.ROOT), entry));
    for (Entry entry : entries) {
      if (!entry.type().equals("set") && !entry.type().equals("xdata")) {
        references.add(entry.key(), file.csl(entry, inherited(entry, byKey)), entry.origin());
      }
    }
  }

  /** The fields of an entry, with those of the one that its {@code crossref} names, whose title is that of the book. */
  private static Map<String, String> inherited(Entry entry, Map<String, Entry> byKey) {
    Map<String, String> fields = new LinkedHashMap<>(entry.fields());
    String named = fields.getOrDefault("crossref", "").strip().toLowerCase(Locale.ROOT);
    Entry parent = named.isEmpty() ? null : byKey.get(named);
    if (parent != null && !named.equals(entry.key().toLowerCase(Locale.ROOT))) {
      parent.fields().forEach((name, value) -> fields.putIfAbsent(name.equals("title") ? "booktitle" : name, value));
    }
    return fields;
  }

  private Map<String, Object> csl(Entry entry, Map<String, String> fields) {
    Map<String, Object> csl = new LinkedHashMap<>();
    csl.put("id", entry.key());
    csl.put("type", type(entry.type(), fields));
    Fields texts = new Fields(entry, fields);
    NAMES.forEach((from, to) -> texts.names(from, to, csl));
    texts.title(csl);
    TEXTS.forEach(pair -> texts.put(pair[0], pair[1], csl));
    texts.number(csl);
    texts.pages(csl);
    texts.dates(csl);
    for (String[] pair : new String[][] {{"doi", "DOI"}, {"url", "URL"}, {"pmcid", "PMCID"}, {"pmc", "PMCID"}}) {
      String value = Latex.verbatim(fields.getOrDefault(pair[0], ""));
      if (!value.isEmpty()) {
        csl.putIfAbsent(pair[1], value);
      }
    }
    texts.ePrint(csl);
    texts.language(csl);
    return csl;
  }

  private static String type(String type, Map<String, String> fields) {
    String known = TYPES.get(type);
    boolean onlyThere = fields.containsKey("url") && !fields.containsKey("doi") && !fields.containsKey("eprint");
    return known != null ? known : onlyThere ? "webpage" : fields.containsKey("journal") ? "article-journal" : "article";
  }

  /** The fields of one entry as plain text. */
  private final class Fields {
    private final Entry entry;
    private final Map<String, String> fields;

    Fields(Entry entry, Map<String, String> fields) {
      this.entry = entry;
      this.fields = fields;
    }

    private String text(String name) {
      String latex = fields.getOrDefault(name, "");
      return latex.isEmpty() ? "" : new Latex(signs, unknown(name)).read(latex);
    }

    private java.util.function.Consumer<String> unknown(String field) {
      return command -> findings.add(LoadCode.LATEX_UNKNOWN, entry.origin(), command, field, entry.key());
    }

    void put(String from, String to, Map<String, Object> csl) {
      String text = text(from);
      if (!text.isEmpty()) {
        csl.putIfAbsent(to, text);
      }
    }

    void names(String from, String to, Map<String, Object> csl) {
      String latex = fields.getOrDefault(from, "");
      List<Map<String, Object>> names = new BibtexNames(name -> new Latex(signs, unknown(from)).read(name)).read(latex);
      if (!names.isEmpty()) {
        csl.put(to, names);
      }
    }

    void title(Map<String, Object> csl) {
      String title = text("title");
      String subtitle = text("subtitle");
      if (!title.isEmpty()) {
        csl.put("title", subtitle.isEmpty() ? title : title + ": " + subtitle);
      }
    }

    /** In a journal the number is the issue: as {@code number} it would be printed in place of the pages. */
    void number(Map<String, Object> csl) {
      String type = String.valueOf(csl.get("type"));
      boolean periodical = type.startsWith("article") || type.equals("paper-conference");
      String target = periodical ? "issue" : type.equals("report") || type.equals("patent") ? "number" : "collection-number";
      put("number", target, csl);
      put("issue", "issue", csl);
      put("type", "genre", csl);
    }

    /** A number of an article without pages stands in their place. */
    void pages(Map<String, Object> csl) {
      String pages = text("pages").replace('\u2013', '-').replace('\u2014', '-').replace('\u2212', '-').replace(" - ", "-").replace("--", "-");
      if (!pages.isEmpty()) {
        csl.put("page", pages);
      }
      for (String name : List.of("eid", "article-number", "articleno")) {
        put(name, "page", csl);
      }
    }

    void dates(Map<String, Object> csl) {
      String date = text("date");
      String year = text("year");
      Optional<Map<String, Object>> issued = date.isEmpty() ? CslDates.of(year, text("month"), text("day")) : CslDates.of(date);
      issued.ifPresent(value -> csl.put("issued", value));
      if (issued.isEmpty() && !(date + year).isEmpty()) {
        String name = date.isEmpty() ? "year" : "date";
        findings.add(LoadCode.BIBTEX_FIELD, entry.origin(), name, entry.key(), "`" + date + year + "` is no date");
      }
      CslDates.of(text("urldate")).ifPresent(value -> csl.put("accessed", value));
    }

    void ePrint(Map<String, Object> csl) {
      String kind = (text("eprinttype") + text("archiveprefix")).toLowerCase(Locale.ROOT);
      String id = Latex.verbatim(fields.getOrDefault("eprint", ""));
      if (kind.equals("pubmed") || kind.equals("pmid")) {
        csl.putIfAbsent("PMID", id);
      } else if (kind.equals("pmc") || kind.equals("pmcid")) {
        csl.putIfAbsent("PMCID", id);
      } else if (!id.isEmpty()) {
        csl.putIfAbsent("archive", kind.isEmpty() ? "eprint" : kind);
        csl.putIfAbsent("archive_location", id);
      }
    }

    void language(Map<String, Object> csl) {
      String language = text("langid").isEmpty() ? text("language") : text("langid");
      if (!language.isEmpty()) {
        csl.put("language", CslWords.language(language));
      }
    }
  }
}
