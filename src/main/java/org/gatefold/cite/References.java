package org.gatefold.cite;

import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gatefold.diag.Findings;
import org.gatefold.diag.Nearest;
import org.gatefold.model.article.Inline;
import org.gatefold.model.article.Reference;

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

  /** The reference as it is printed; empty, with a finding, if that cannot be done. */
  List<Inline> format(Reference reference) {
    if (!hasKnownType(reference)) {
      return List.of();
    }
    Locale own = languageOf(reference);
    Printed printed = pool.printed(List.of(style.name(), language, own, reference.csl()), () -> print(reference, own));
    if (!printed.problem().isEmpty()) {
      findings.add(CiteCode.UNREADABLE_REFERENCE, reference.origin(), reference.key(), printed.problem());
    } else if (printed.text().isEmpty()) {
      findings.add(CiteCode.EMPTY_REFERENCE, reference.origin(), reference.key());
    }
    boolean foreign = !own.getLanguage().equals(language.getLanguage());
    return MarkReader.read(printed.text(), foreign ? Optional.of(own) : Optional.empty());
  }

  private Printed print(Reference reference, Locale own) {
    Map<String, Object> record =
        CslRecord.prepare(reference.key(), reference.csl(), own.toLanguageTag(), style, formatter.editions());
    try {
      return new Printed(formatter.format(CSLItemData.fromJson(record)), "");
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
