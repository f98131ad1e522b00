package org.gatefold.cite;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gatefold.cite.Positions.Cite;
import org.gatefold.diag.Origin;
import org.gatefold.model.CitedArticle.Call;
import org.gatefold.model.CitedArticle.CallPart;
import org.gatefold.model.CitedArticle.Note;
import org.gatefold.model.Manuscript;
import org.gatefold.model.article.Inline;
import org.gatefold.model.article.Inline.Citation;
import org.gatefold.model.article.PlainText;
import org.gatefold.model.article.Reference;

/** Writes a note for every citation: in full where a work is cited first, short afterwards, "ibid." where it was just cited. */
final class Notes {
  /** Behind these no full stop is wanted, be there a quotation mark between. */
  private static final String ENDS = ".!?…؟。！？";
  private static final String QUOTES = "\"'”’»›“』」》\u00A0\u202F";

  private final Manuscript manuscript;
  private final CslStyle style;
  private final Terms terms;
  private final References references;
  private final Narrated narrated;
  private final Positions positions = new Positions();
  private final Set<String> ambiguous = new TreeSet<>();
  private final List<Note> notes = new ArrayList<>();
  private final Map<Origin, Call> calls = new HashMap<>();

  Notes(Manuscript manuscript, CslStyle style, Terms terms, References references) {
    this.manuscript = manuscript;
    this.style = style;
    this.terms = terms;
    this.references = references;
    this.narrated = new Narrated(manuscript, terms);
  }

  List<Note> notes() {
    return notes;
  }

  Map<Origin, Call> calls() {
    return calls;
  }

  /** @param runs citations that are certain to be printed one after another */
  void write(List<List<Citation>> runs) {
    findAmbiguous(runs);
    for (List<Citation> run : runs) {
      positions.jump();
      run.forEach(this::write);
    }
  }

  private void write(Citation citation) {
    List<Cite> cites = cites(citation);
    String names = narrated.names(citation);
    List<CallPart> parts = new ArrayList<>();
    if (!names.isEmpty()) {
      parts.add(new CallPart(names, 0));
    }
    if (!cites.isEmpty()) {
      int number = notes.size() + 1;
      notes.add(new Note(number, cites.stream().map(Cite::key).distinct().toList(), text(cites)));
      parts.add(new CallPart(Integer.toString(number), number));
    }
    calls.put(citation.origin(), new Call(parts, cites.isEmpty() ? List.of() : List.of(notes.size())));
  }

  private List<Cite> cites(Citation citation) {
    return citation.items().stream()
        .filter(item -> manuscript.references().containsKey(item.key()))
        .map(item -> new Cite(item.key(), Locator.of(item.locator())))
        .distinct()
        .toList();
  }

  private List<Inline> text(List<Cite> cites) {
    List<Position> places = positions.of(cites);
    List<Inline> text = new ArrayList<>();
    add(style.notes().prefix(), text);
    for (int i = 0; i < cites.size(); i++) {
      add(i == 0 ? "" : style.notes().delimiter(), text);
      Cite cite = cites.get(i);
      List<Inline> printed = references.cite(
          reference(cite.key()), places.get(i), cite.locator(), ambiguous.contains(cite.key()));
      text.addAll(i == 0 && places.get(i).repeats() ? capitalised(printed) : printed);
    }
    end(text);
    return text;
  }

  private static void add(String words, List<Inline> text) {
    if (!words.isEmpty()) {
      text.add(new Inline.Text(words, Origin.NOWHERE));
    }
  }

  /** Closes the note: no second full stop behind a first one, and it stands inside a quotation mark where that is usual. */
  private void end(List<Inline> text) {
    String suffix = style.notes().suffix();
    String said = PlainText.of(text).strip();
    int end = said.length();
    while (end > 0 && QUOTES.indexOf(said.charAt(end - 1)) >= 0) {
      end--;
    }
    boolean ended = end > 0 && ENDS.indexOf(said.charAt(end - 1)) >= 0;
    if (text.getLast() instanceof Inline.Foreign whole && text.size() == 1 && !ended) {
      // The stop belongs to the words before it, whichever way they run.
      List<Inline> inside = new ArrayList<>(whole.content());
      add(suffix, inside);
      text.set(0, new Inline.Foreign(whole.language(), inside, whole.origin()));
    } else if (ended && suffix.startsWith(".")) {
      add(suffix.substring(1), text);
    } else if (terms.stopsInQuotes() && text.getLast() instanceof Inline.Text last && last.text().endsWith("”")) {
      String inside = last.text().substring(0, last.text().length() - 1);
      text.set(text.size() - 1, new Inline.Text(inside + suffix + "”", Origin.NOWHERE));
    } else {
      add(suffix, text);
    }
  }

  /** "Ibid." at the beginning of a note; names keep their letters. */
  private List<Inline> capitalised(List<Inline> printed) {
    if (printed.isEmpty() || !(printed.getFirst() instanceof Inline.Text first) || !first.text().startsWith(terms.ibid())) {
      return printed;
    }
    int letter = first.text().offsetByCodePoints(0, 1);
    Locale locale = terms.locale();
    List<Inline> changed = new ArrayList<>(printed);
    changed.set(0, new Inline.Text(
        first.text().substring(0, letter).toUpperCase(locale) + first.text().substring(letter), Origin.NOWHERE));
    return changed;
  }

  /** Works whose short form is another's too. */
  private void findAmbiguous(List<List<Citation>> runs) {
    Map<String, Set<String>> keys = new TreeMap<>();
    runs.stream().flatMap(List::stream).flatMap(citation -> cites(citation).stream()).map(Cite::key).distinct()
        .forEach(key -> keys.computeIfAbsent(references.shortForm(reference(key)), form -> new TreeSet<>()).add(key));
    keys.values().stream().filter(same -> same.size() > 1).forEach(ambiguous::addAll);
  }

  private Reference reference(String key) {
    Reference reference = manuscript.references().get(key);
    if (reference == null) {
      throw new IllegalStateException("cited without being known: " + key);
    }
    return reference;
  }
}
