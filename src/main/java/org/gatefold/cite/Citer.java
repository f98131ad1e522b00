package org.gatefold.cite;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gatefold.cite.patient.PatientRules;
import org.gatefold.cite.patient.Weights;
import org.gatefold.cite.rules.Report;
import org.gatefold.cite.rules.Rules;
import org.gatefold.cite.walk.CitationWalk;
import org.gatefold.diag.Diagnostic;
import org.gatefold.diag.Findings;
import org.gatefold.diag.Nearest;
import org.gatefold.diag.Origin;
import org.gatefold.diag.Outcome;
import org.gatefold.model.CitedArticle;
import org.gatefold.model.CitedArticle.Call;
import org.gatefold.model.CitedArticle.Entry;
import org.gatefold.model.CitedArticle.Note;
import org.gatefold.model.Manuscript;
import org.gatefold.model.article.Article;
import org.gatefold.model.article.FrontMatter;
import org.gatefold.model.article.Inline.Citation;
import org.gatefold.model.article.Inline.CitationItem;
import org.gatefold.model.article.Reference;
import org.gatefold.model.pseudo.PseudoLocale;

/** The stage {@code cite}. An instance may serve many threads. */
public final class Citer {
  private final FormatterPool pool = new FormatterPool();
  private final PatientRules patientRules = new PatientRules();

  /** Numbers and formats what the manuscript cites. */
  public Outcome<CitedArticle> cite(Manuscript manuscript) {
    Findings findings = new Findings();
    FrontMatter front = manuscript.article().frontMatter();
    Optional<CslStyle> style = style(front, findings);
    if (style.isEmpty()) {
      return findings.failed();
    }
    String tag = pool.tag(front.language());
    if (!Locale.forLanguageTag(tag).getLanguage().equals(front.language().getLanguage())) {
      findings.add(CiteCode.NO_TERMS, place(front, "lang"), front.language().getDisplayLanguage(Locale.ENGLISH));
    }
    CitedArticle cited = pool.with(style.get(), tag, formatter -> cite(manuscript, style.get(), formatter, findings));
    return findings.with(cited);
  }

  /**
   * What every rule finds in an article. It is the same for all editions and for all formats that print the same blocks, so
   * that it need not be asked for each of them. Of a pseudo-locale's words there is nothing to find: what they are made of is judged by
   * itself.
   */
  public List<Diagnostic> review(CitedArticle cited) {
    if (isPseudo(cited)) {
      return List.of();
    }
    Findings findings = new Findings();
    Rules.check(cited, findings);
    patientRules.check(cited, Report.on(cited, findings));
    return Once.of(findings.sorted());
  }

  /** What an article says of benefit and of risk; the same for all formats that print the same blocks. */
  public Weights weigh(CitedArticle cited) {
    return isPseudo(cited) ? new Weights(List.of()) : patientRules.weigh(cited);
  }

  private static boolean isPseudo(CitedArticle cited) {
    return PseudoLocale.is(cited.manuscript().article().locale());
  }

  /** What is to be said about the room that benefit and risk have on the pages of a format, in mm². */
  public List<Diagnostic> balance(CitedArticle cited, double benefit, double risk) {
    Findings findings = new Findings();
    patientRules.checkAreas(cited, benefit, risk, Report.on(cited, findings));
    return findings.sorted();
  }

  /** What is to be known before the first article in a language is checked. */
  public List<Diagnostic> missing(Locale locale) {
    Findings findings = new Findings();
    String name = locale.getDisplayLanguage(Locale.ENGLISH);
    if (!Locale.forLanguageTag(CslTerms.nearest(locale)).getLanguage().equals(locale.getLanguage())) {
      findings.add(CiteCode.NO_TERMS, Origin.NOWHERE, name);
    }
    List<String> files = WordLists.without(locale);
    if (!files.isEmpty()) {
      findings.add(CiteCode.NO_WORDS, Origin.NOWHERE, name, String.join(", ", files));
    }
    return findings.sorted();
  }

  private Optional<CslStyle> style(FrontMatter front, Findings findings) {
    Optional<CslStyle> style = pool.style(front.style());
    if (style.isEmpty()) {
      findings.add(CiteCode.UNKNOWN_STYLE, place(front, "csl"), front.style(), String.join(", ", CslStyle.NAMES));
    } else if (style.get().kind() == CslStyle.Kind.OTHER) {
      findings.add(CiteCode.STYLE_WITHOUT_NUMBERS, place(front, "csl"), front.style(), String.join(", ", CslStyle.NAMES));
      return Optional.empty();
    }
    return style;
  }

  private static Origin place(FrontMatter front, String key) {
    return front.places().getOrDefault(key, Origin.NOWHERE);
  }

  private CitedArticle cite(Manuscript manuscript, CslStyle style, Formatter formatter, Findings findings) {
    List<List<Citation>> runs = CitationWalk.runs(manuscript.article().blocks());
    List<Citation> citations = new ArrayList<>();
    runs.forEach(citations::addAll);
    SecondText second = SecondText.of(manuscript, style, secondTerms(manuscript, style, formatter));
    // What the second text cites alone comes last: the numbers are those of the first.
    Map<String, Integer> numbers = number(concat(citations, second.citations()), manuscript, findings);
    FrontMatter front = manuscript.article().frontMatter();
    Locale source = front.source() != null ? front.source() : front.language();
    References references = new References(style, pool, formatter, front.language(), source, findings);
    return style.kind() == CslStyle.Kind.NOTE
        ? noted(manuscript, runs, second, numbers, references, style, formatter.terms())
        : numbered(manuscript, citations, second, numbers, references, new CallLocators(style, formatter.terms()), formatter.terms());
  }

  /** The words of the text that is set beside the manuscript's own; these themselves if there is none. */
  private Terms secondTerms(Manuscript manuscript, CslStyle style, Formatter formatter) {
    Article second = manuscript.beside();
    return second == null ? formatter.terms() : pool.with(style, pool.tag(second.locale()), Formatter::terms);
  }

  private static List<Citation> concat(List<Citation> first, List<Citation> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }

  /** A note for each reference, which every citation of it calls. */
  private static CitedArticle numbered(
      Manuscript manuscript, List<Citation> citations, SecondText second, Map<String, Integer> numbers, References references,
      CallLocators locators, Terms terms) {
    List<Note> notes = new ArrayList<>();
    numbers.forEach((key, number) -> notes.add(new Note(number, key, references.format(reference(manuscript, key)))));
    Calls calls = new Calls(numbers, locators);
    Narrated narrated = new Narrated(manuscript, terms);
    Map<Origin, Call> byOrigin = new HashMap<>();
    citations.forEach(citation -> byOrigin.put(citation.origin(), calls.of(citation, narrated.names(citation))));
    byOrigin.putAll(second.numberedCalls(numbers));
    return new CitedArticle(manuscript, notes, byOrigin);
  }

  /** Single citations behind those that stand together: none of them can be "ibid.". */
  private static List<List<Citation>> concatRuns(List<List<Citation>> runs, List<Citation> alone) {
    return Stream.concat(runs.stream(), alone.stream().map(List::of)).toList();
  }

  /** A note for each citation, and a list of what was cited. */
  private static CitedArticle noted(
      Manuscript manuscript, List<List<Citation>> runs, SecondText second, Map<String, Integer> numbers, References references,
      CslStyle style, Terms terms) {
    Notes notes = new Notes(manuscript, style, terms, references);
    notes.write(concatRuns(runs, second.alone()));
    Map<Origin, Call> calls = new HashMap<>(notes.calls());
    calls.putAll(second.callsLike(notes.calls()));
    List<Reference> listed = new ArrayList<>();
    if (style.lists()) {
      numbers.keySet().forEach(key -> listed.add(reference(manuscript, key)));
    }
    if (style.sorted()) {
      listed.sort(new ByAuthors(terms.locale()));
    }
    List<Entry> entries = listed.stream().map(one -> new Entry(0, one.key(), references.list(one))).toList();
    return new CitedArticle(manuscript, notes.notes(), entries, calls);
  }

  /** Each cited key's number, in order of first citation. */
  private static Map<String, Integer> number(List<Citation> citations, Manuscript manuscript, Findings findings) {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    for (Citation citation : citations) {
      for (CitationItem item : citation.items()) {
        if (manuscript.references().containsKey(item.key())) {
          numbers.putIfAbsent(item.key(), numbers.size() + 1);
        } else {
          reportDangling(item, manuscript, findings);
        }
      }
    }
    // A brochure leaves blocks out, and with them citations: only the whole article can say what is never cited. Where a
    // key is misspelt, the reference that it means is not cited, which is no news.
    if (!manuscript.format().brochure() && !findings.hasErrors()) {
      manuscript.references().values().stream()
          .filter(reference -> !numbers.containsKey(reference.key()))
          .forEach(unused -> findings.add(CiteCode.UNUSED_REFERENCE, unused.origin(), unused.key()));
    }
    return numbers;
  }

  private static void reportDangling(CitationItem item, Manuscript manuscript, Findings findings) {
    String near = Nearest.to(item.key(), manuscript.references().keySet())
        .map(key -> "did you mean \"" + key + "\"? Otherwise ")
        .orElse("");
    findings.add(CiteCode.DANGLING_KEY, item.origin(), item.key(), near, referencesFile(manuscript));
  }

  private static String referencesFile(Manuscript manuscript) {
    return manuscript.references().values().stream()
        .findFirst()
        .map(reference -> reference.origin().file())
        .orElse("articles/" + manuscript.article().slug() + "/references.json");
  }

  private static Reference reference(Manuscript manuscript, String key) {
    Reference reference = manuscript.references().get(key);
    if (reference == null) {
      throw new IllegalStateException("numbered without being known: " + key);
    }
    return reference;
  }
}
