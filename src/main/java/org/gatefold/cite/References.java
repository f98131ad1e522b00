package org.gatefold.cite;

import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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

  private final CslStyle style;
  private final Formatter formatter;
  private final Locale language;
  private final Locale sourceLanguage;
  private final Findings findings;

  /**
   * @param language of the document
   * @param sourceLanguage of a reference that does not say
   */
  References(CslStyle style, Formatter formatter, Locale language, Locale sourceLanguage, Findings findings) {
    this.style = style;
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
    String printed = print(reference, own);
    boolean foreign = !own.getLanguage().equals(language.getLanguage());
    return MarkReader.read(printed, foreign ? Optional.of(own) : Optional.empty());
  }

  private String print(Reference reference, Locale own) {
    Map<String, Object> record = CslRecord.prepare(reference.key(), reference.csl(), own.toLanguageTag(), style);
    CSLItemData data;
    try {
      data = CSLItemData.fromJson(record);
    } catch (IllegalArgumentException | ClassCastException | NullPointerException notCsl) {
      // The library checks a record by casting its parts.
      findings.add(CiteCode.UNREADABLE_REFERENCE, reference.origin(), reference.key(), reason(notCsl));
      return "";
    }
    String printed = formatter.format(data);
    if (printed.isEmpty()) {
      findings.add(CiteCode.EMPTY_REFERENCE, reference.origin(), reference.key());
    }
    return printed;
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
    List<String> known = Arrays.stream(CSLType.values()).map(CSLType::toString).toList();
    if (known.contains(type.toString())) {
      return true;
    }
    String meant = FOREIGN_TYPES.getOrDefault(type.toString(), Nearest.to(type.toString(), known).orElse(""));
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
}
