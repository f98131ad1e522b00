package org.gatefold.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gatefold.diag.Diagnostic;
import org.gatefold.diag.Nearest;
import org.gatefold.diag.Origin;
import org.gatefold.diag.Outcome;
import org.gatefold.diag.Severity;
import org.gatefold.load.Translations;
import org.gatefold.load.Translations.Folder;
import org.gatefold.model.article.Wording;
import org.gatefold.model.pseudo.PseudoLocale;
import org.gatefold.translate.TranslateCode;

/** The articles that a command about translations is asked for. What is found on the way is printed at once, and once. */
final class ArticleTexts {
  private final Options options;
  private final Terminal terminal;
  private final Translations translations;
  private final List<Diagnostic> all = new ArrayList<>();

  ArticleTexts(Options options, Terminal terminal) {
    this.options = options;
    this.terminal = terminal;
    this.translations = new Translations(options.workspace);
  }

  /** The files themselves. */
  Translations files() {
    return translations;
  }

  /** The articles that the command line names, or all. */
  List<Folder> folders() {
    options.locales.forEach(this::refusePseudo);
    List<Folder> folders = found(translations.read()).orElse(List.of());
    List<String> known = folders.stream().map(Folder::slug).toList();
    for (String slug : options.articles) {
      if (!slug.equals("*") && !known.contains(slug)) {
        String guess = Nearest.to(slug, known).map(near -> " (did you mean \"" + near + "\"?)").orElse("");
        found(List.of(Diagnostic.of(TranslateCode.NO_TEXT, Origin.NOWHERE, slug, guess)));
      }
    }
    return folders.stream().filter(folder -> options.articles.isEmpty() || options.articles.contains("*")
        || options.articles.contains(folder.slug())).toList();
  }

  /** Whether a language is none that can be translated into, which is then said. */
  boolean refusePseudo(Locale locale) {
    if (PseudoLocale.is(locale)) {
      found(List.of(Diagnostic.of(CliCode.PSEUDO, Origin.NOWHERE, locale.toLanguageTag())));
    }
    return PseudoLocale.is(locale);
  }

  /** The text that others are translated from, if it has no fault. */
  Optional<Wording> source(Folder folder) {
    Optional<Wording> source = folder.source();
    if (source.isEmpty()) {
      found(List.of(Diagnostic.of(TranslateCode.NO_SOURCE, Origin.of("articles/" + folder.slug()), folder.slug())));
    }
    List<Diagnostic> findings = source.map(text -> folder.findings().getOrDefault(text.frontMatter().language(), List.of())).orElse(List.of());
    found(findings);
    return findings.stream().anyMatch(Diagnostic::isError) ? Optional.empty() : source;
  }

  /** Prints a line to the terminal. */
  void print(String line) {
    terminal.out().print(Cells.print(line) + "\n");
  }

  /** The value, if there is one; what was found on the way is printed. */
  <T> Optional<T> found(Outcome<T> outcome) {
    found(outcome.diagnostics());
    return outcome.value();
  }

  /** Prints what was not printed before. */
  void found(List<Diagnostic> findings) {
    List<Diagnostic> fresh = findings.stream().filter(finding -> !all.contains(finding)).toList();
    all.addAll(fresh);
    if (!fresh.isEmpty()) {
      terminal.out().flush();
      new FindingsPrinter(terminal.err(), terminal.colour(), terminal.width(), new Sources(options.workspace)).print(fresh);
    }
  }

  /** Whether there was an error. */
  boolean failed() {
    return all.stream().anyMatch(Diagnostic::isError);
  }

  /** Whether there was a warning. */
  boolean warned() {
    return all.stream().anyMatch(finding -> finding.severity() == Severity.WARNING);
  }
}
