package org.gatefold.cite.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gatefold.cite.match.Phrases;
import org.gatefold.cite.match.Words;

/** What a line says of a work: who wrote it, where it appeared, when. */
final class Claimed {
  private static final Set<String> BETWEEN = Set.of("and", "y", "e", "et", "und", "with", "con");
  /** Words that are no part of a name. */
  private static final Set<String> NEITHER = Set.of("dr", "dra", "dre", "prof", "profa", "professor", "profesor", "md", "phd", "msc", "jr", "sr", "mr", "mrs", "ms");
  /** What a person's place of work begins or goes with. */
  private static final List<String> PLACES = List.of("universi", "hospital", "klinik", "clinic", "institut", "department", "school", "center",
      "centre", "centro", "facult");

  private final Map<String, Object> csl;
  private final Journals journals;
  private final Phrases others;

  Claimed(Map<String, Object> csl, Journals journals, Phrases others) {
    this.csl = csl;
    this.journals = journals;
    this.others = others;
  }

  /** What the line says otherwise than the record; what it does not say is no fault. */
  List<String> differences(String line) {
    List<String> parts = parts(line);
    List<String> differences = new ArrayList<>();
    int container = container(parts);
    boolean containerDiffers = container < 0 && claimsContainer(parts);
    // Before the journal stand the authors; without one, the first part is them.
    int authors = container >= 0 ? container : Math.min(1, parts.size());
    authors(String.join(", ", parts.subList(0, authors)), differences);
    if (containerDiffers) {
      differences.add("published in " + Csl.text(csl, "container-title"));
    }
    Integer year = Csl.year(csl);
    List<Integer> years = years(line);
    if (year != null && !years.isEmpty() && !years.contains(year)) {
      differences.add("published " + year);
    }
    return differences;
  }

  private void authors(String said, List<String> differences) {
    List<Csl.Author> authors = Csl.authors(csl);
    if (authors.isEmpty() || said.isBlank()) {
      return;
    }
    boolean more = others.isIn(Words.of(said).all());
    boolean known = more ? names(authors.getFirst(), said) : authors.stream().anyMatch(author -> names(author, said));
    if (!known) {
      differences.add("first author " + authors.getFirst().family());
    } else if (!Csl.hasOthers(csl) && persons(said).stream().anyMatch(person -> authors.stream().noneMatch(author -> names(author, person)))) {
      differences.add("by " + String.join(", ", authors.stream().map(Csl.Author::family).toList()));
    }
  }

  /** The authors, as messages name them. */
  String authors() {
    return String.join(", ", Csl.authors(csl).stream().map(author -> (author.given() + " " + author.family()).strip()).toList());
  }

  /** Persons of the line who have an author's family name and another first name. */
  List<String> namesakes(String line) {
    List<String> namesakes = new ArrayList<>();
    for (String person : persons(String.join(", ", parts(line)))) {
      List<String> spoken = PersonName.parts(person);
      List<Csl.Author> families = Csl.authors(csl).stream().filter(author -> PersonName.of(author).familyIn(spoken) >= 0).toList();
      boolean fits = families.stream().anyMatch(author -> PersonName.of(author).canBe(spoken.subList(0, PersonName.of(author).familyIn(spoken))));
      if (!families.isEmpty() && !fits) {
        namesakes.add(person);
      }
    }
    return namesakes;
  }

  /** The names in a list of authors; an institution with an "and" in its name is one. */
  private List<String> persons(String said) {
    boolean institution = Csl.authors(csl).stream().anyMatch(author -> author.given().isEmpty() && names(author, said));
    Words words = Words.of(said);
    Phrases.Found more = others.find(words.all(), 0);
    String named = more == null ? words.text() : words.text().substring(0, words.all().get(more.from()).start());
    List<String> persons = new ArrayList<>();
    StringBuilder person = new StringBuilder();
    for (String word : named.replace(",", " , ").replace("&", " & ").split("\\s+", -1)) {
      String plain = Folded.of(word).replace(".", "");
      if (word.equals(",") || BETWEEN.contains(plain)) {
        end(person, persons);
      } else if (!NEITHER.contains(plain)) {
        person.append(person.isEmpty() ? "" : " ").append(word);
      }
    }
    end(person, persons);
    return institution ? List.of() : persons;
  }

  private static void end(StringBuilder person, List<String> persons) {
    boolean name = person.chars().filter(Character::isLetter).count() > 2 && Character.isUpperCase(person.charAt(0));
    if (name) {
      persons.add(person.toString());
    }
    person.setLength(0);
  }

  private static boolean names(Csl.Author author, String said) {
    List<String> spoken = PersonName.parts(said.replace(',', ' '));
    return PersonName.of(author).familyIn(spoken) >= 0 || Folded.of(said).contains(Folded.of(author.family()))
        || isInitialism(said, author.family());
  }

  /** Whether an institution is named by its first letters, such as WHO. */
  private static boolean isInitialism(String said, String name) {
    StringBuilder letters = new StringBuilder();
    for (String word : name.split(" ", -1)) {
      letters.append(!word.isEmpty() && Character.isUpperCase(word.charAt(0)) ? word.substring(0, 1) : "");
    }
    return letters.length() > 1 && List.of(said.split("[ ,.]+", -1)).contains(letters.toString());
  }

  private static List<String> parts(String line) {
    List<String> parts = new ArrayList<>();
    for (String part : sentences(line).split("[,;()]", -1)) {
      String plain = part.strip();
      boolean words = plain.chars().anyMatch(Character::isLetter);
      boolean place = PLACES.stream().anyMatch(Folded.of(plain)::contains);
      if (words && !place) {
        parts.add(plain);
      }
    }
    return parts;
  }

  /** Vancouver style parts by full stops; one behind an initial or a title parts nothing. */
  private static String sentences(String line) {
    StringBuilder out = new StringBuilder(line);
    for (int stop = line.indexOf(". "); stop >= 0; stop = line.indexOf(". ", stop + 1)) {
      String word = line.substring(line.lastIndexOf(' ', stop) + 1, stop);
      if (word.length() > 1 && !NEITHER.contains(Folded.of(word)) && !word.equals("al") && !word.startsWith("col")) {
        out.setCharAt(stop, ',');
      }
    }
    return out.toString();
  }

  /** Which part names the journal, the book or the publisher; -1 if none. */
  private int container(List<String> parts) {
    for (int i = parts.size() - 1; i >= 0; i--) {
      String part = parts.get(i);
      for (String field : List.of("container-title", "container-title-short", "journalAbbreviation", "title", "title-short", "publisher", "collection-title", "URL")) {
        if (Abbreviation.isOne(withoutYear(part), Csl.text(csl, field))) {
          return i;
        }
      }
      boolean known = journals.of(Map.of("container-title", withoutYear(part))).isPresent();
      if (known && journals.of(csl).equals(journals.of(Map.of("container-title", withoutYear(part))))) {
        return i;
      }
    }
    return -1;
  }

  /** Whether some part behind the authors names a journal, though another one. */
  private boolean claimsContainer(List<String> parts) {
    boolean known = parts.stream().anyMatch(part -> journals.of(Map.of("container-title", withoutYear(part))).isPresent());
    boolean inJournal = !Csl.text(csl, "container-title").isEmpty();
    return inJournal && (known || parts.stream().skip(1).anyMatch(part -> !isName(part)));
  }

  /** Whether a part names further authors. */
  private boolean isName(String part) {
    return others.isIn(Words.of(part).all()) || Csl.authors(csl).stream().anyMatch(author -> names(author, part)) || part.length() <= 3;
  }

  private static String withoutYear(String part) {
    int end = part.length();
    while (end > 0 && !Character.isLetter(part.charAt(end - 1)) && part.charAt(end - 1) != '.') {
      end--;
    }
    return part.substring(0, end).strip();
  }

  private static List<Integer> years(String line) {
    List<Integer> years = new ArrayList<>();
    for (String word : line.split("[^0-9]+", -1)) {
      if (word.length() == 4 && (word.startsWith("1") || word.startsWith("20"))) {
        years.add(Integer.valueOf(word));
      }
    }
    return years;
  }
}
