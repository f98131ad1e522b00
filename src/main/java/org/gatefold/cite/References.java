package org.gatefold.cite;

import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLType;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gatefold.cite.CslRecord.Place;
import org.gatefold.cite.Position.Flag;
import org.gatefold.diag.Findings;
import org.gatefold.diag.Nearest;
import org.gatefold.diag.Origin;
import org.gatefold.model.article.Inline;
import org.gatefold.model.article.Reference;
import org.gatefold.model.pseudo.PseudoLocale;

/** Formats the references of one document. */
final class References {
  /** What other catalogues call the commonest types. */
  private static final Map<String, String> FOREIGN_TYPES = Map.of(
      "journal-article", "article-journal", "journalArticle", "article-journal", "book-chapter", "chapter",
      "proceedings-article", "paper-conference", "posted-content", "article", "dissertation", "thesis", "website", "webpage",
      "misc", "document", "bookSection", "chapter");

  private static final Set<String> TYPES =
      Arrays.stream(CSLType.values()).map(CSLType::toString).collect(Collectors.toUnmodifiableSet());

  private final CslStyle style;
  private final FormatterPool pool;
  private final Formatter formatter;
  private final Locale language;
  private final Locale sourceLanguage;
  private final Findings findings;

  /**
   * @param language of the document
   * @param sourceLanguage of a reference that does not say
   */
  References(
      CslStyle style, FormatterPool pool, Formatter formatter, Locale language, Locale sourceLanguage, Findings findings) {
    this.style = style;
    this.pool = pool;
    this.formatter = formatter;
    this.language = language;
    this.sourceLanguage = sourceLanguage;
    this.findings = findings;
  }

  /** The reference as a list prints it; empty, with a finding, if that cannot be done. */
  List<Inline> format(Reference reference) {
    Locale own = languageOf(reference);
    return read(reported(reference, own, words(own), Place.LIST), own, words(own));
  }

  /** The same for a reference that notes have printed before, without a second finding. */
  List<Inline> list(Reference reference) {
    Locale own = languageOf(reference);
    return isKnown(reference) ? read(printed(reference, own, words(own), Place.LIST).text(), own, words(own)) : List.of();
  }

  /** The reference as it stands in a note; empty, with a finding at its first place, if that cannot be done. */
  List<Inline> cite(Reference reference, Position position, Locator locator, boolean ambiguous) {
    Locale own = languageOf(reference);
    Locale words = position.repeats() ? language : words(own);
    Set<Flag> flags = EnumSet.copyOf(position.flags());
    if (locator.isPage()) {
      flags.add(Flag.PAGE);
    }
    if (ambiguous) {
      flags.add(Flag.AMBIGUOUS);
    }
    Place place = new Place(flags, !locator.isEmpty(), false);
    String text = position == Position.FIRST ? reported(reference, own, words, place)
        : isKnown(reference) ? printed(reference, own, words, place).text() : "";
    return read(
        position == Position.IBID && text.indexOf(Mark.LOCATOR) < 0 ? text : located(text, locator, terms(words)), own, words);
  }

  /** What stands for the reference once it has been cited, without place. */
  String shortForm(Reference reference) {
    Place place = new Place(Position.SUBSEQUENT.flags(), false, false);
    Locale own = languageOf(reference);
    return isKnown(reference) ? printed(reference, own, words(own), place).text() : reference.key();
  }

  /** Puts a locator where its marks stand; a style that has no place for it gets it at the end. */
  private String located(String text, Locator locator, Terms terms) {
    if (locator.isEmpty() || text.isEmpty()) {
      return text;
    }
    String value = locator.value(style, terms);
    String label = locator.term().isEmpty() ? "" : terms.label(locator.term(), locator.isSeveral());
    String labelled = terms.labelled(locator.term(), label, value);
    int at = text.indexOf(Mark.LOCATOR);
    int from = text.indexOf(Mark.LABEL);
    if (at < 0) {
      return text + ", " + labelled;
    }
    boolean bare = from < 0 || from > at;
    return text.substring(0, bare ? at : from) + (bare && locator.isPage() ? value : labelled) + text.substring(at + 1);
  }

  private String reported(Reference reference, Locale own, Locale words, Place place) {
    if (!hasKnownType(reference)) {
      return "";
    }
    Printed printed = printed(reference, own, words, place);
    if (!printed.problem().isEmpty()) {
      findings.add(CiteCode.UNREADABLE_REFERENCE, reference.origin(), reference.key(), printed.problem());
    } else if (printed.text().isEmpty()) {
      findings.add(CiteCode.EMPTY_REFERENCE, reference.origin(), reference.key());
    }
    return printed.text();
  }

  private Printed printed(Reference reference, Locale own, Locale words, Place place) {
    return pool.printed(
        List.of(style.name(), words, own, place, reference.csl()), () -> print(reference, own, words, place));
  }

  /**
   * Whose words stand around a reference's titles: the document's. But a Latin "et al." or a month stays with Latin names and titles
   * where the document is written in other letters, as lists in Arabic, Chinese and Russian have it.
   */
  private Locale words(Locale own) {
    return WrittenIn.latin(own) && !WrittenIn.latin(language) ? own : language;
  }

  private Terms terms(Locale words) {
    return words.equals(language) ? formatter.terms() : pool.with(style, pool.tag(words), Formatter::terms);
  }

  private List<Inline> read(String text, Locale own, Locale words) {
    if (!words.equals(language)) {
      return text.isEmpty() ? List.of() : List.of(new Inline.Foreign(own, MarkReader.read(text, Optional.empty()), Origin.NOWHERE));
    }
    boolean foreign = !own.getLanguage().equals(PseudoLocale.is(language) ? "" : language.getLanguage());
    return foreign
        ? MarkReader.read(language.getLanguage().equals("fr") ? FrenchSpaces.outsideTitles(text) : text, Optional.of(own))
        : MarkReader.read(text, Optional.empty());
  }

  private Printed print(Reference reference, Locale own, Locale words, Place place) {
    return words.equals(language)
        ? print(reference, own, place, formatter)
        : pool.with(style, pool.tag(words), other -> print(reference, own, place, other));
  }

  private Printed print(Reference reference, Locale own, Place place, Formatter with) {
    Map<String, Object> record = CslRecord.prepare(
        reference.key(), reference.csl(), own.toLanguageTag(), style, with.terms().editions(), place);
    try {
      CSLItemData item = CSLItemData.fromJson(record);
      return new Printed(place.listed() ? with.format(item) : with.cite(item), "");
    } catch (RuntimeException notCsl) {
      // The library checks a record by casting its parts, and its values by parsing them.
      return new Printed("", reason(notCsl));
    }
  }

  private static String reason(RuntimeException exception) {
    return exception instanceof IllegalArgumentException && exception.getMessage() != null
        ? exception.getMessage()
        : "a field has a value of the wrong kind";
  }

  private static boolean isKnown(Reference reference) {
    return TYPES.contains(String.valueOf(reference.csl().get("type")));
  }

  private boolean hasKnownType(Reference reference) {
    Object type = reference.csl().get("type");
    if (type == null || type.toString().isBlank()) {
      findings.add(CiteCode.MISSING_TYPE, reference.origin(), reference.key());
      return false;
    }
    if (TYPES.contains(type.toString())) {
      return true;
    }
    String meant = FOREIGN_TYPES.getOrDefault(type.toString(), Nearest.to(type.toString(), TYPES).orElse(""));
    String hint = meant.isEmpty() ? "" : "did you mean \"" + meant + "\"? ";
    findings.add(CiteCode.UNKNOWN_TYPE, reference.origin(), reference.key(), type, hint);
    return false;
  }

  /** What the record says, if that is a language tag; else the source article's language. */
  private Locale languageOf(Reference reference) {
    Object tag = reference.csl().get("language");
    Locale own = tag == null ? Locale.ROOT : Locale.forLanguageTag(tag.toString().strip().replace('_', '-'));
    int letters = own.getLanguage().length();
    return letters == 2 || letters == 3 ? own : sourceLanguage;
  }

  /**
   * What the processor made of a record.
   *
   * @param text with {@link Mark}s; empty if nothing is printed
   * @param problem why the record could not be read; empty if it could
   */
  record Printed(String text, String problem) {}
}
