package org.gatefold.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gatefold.diag.Diagnostic;
import org.gatefold.diag.Origin;
import org.gatefold.diag.Outcome;
import org.gatefold.load.NewMessages;
import org.gatefold.load.Request;
import org.gatefold.load.Translations;
import org.gatefold.load.Translations.Folder;
import org.gatefold.model.RightToLeft;
import org.gatefold.model.article.Wording;
import org.gatefold.model.pseudo.PseudoLocale;
import org.gatefold.translate.Importer;
import org.gatefold.translate.Merge;
import org.gatefold.translate.TranslateCode;

/** What {@code new-locale} does: begin the files of a language, and say what else it lacks here. Files that are there stay. */
final class NewLocaleCommand {
  private final Options options;
  private final Terminal terminal;
  private final Workshop workshop;
  private final Translations translations;
  private final List<Diagnostic> all = new ArrayList<>();

  NewLocaleCommand(Options options, Terminal terminal, Workshop workshop) {
    this.options = options;
    this.terminal = terminal;
    this.workshop = workshop;
    this.translations = new Translations(options.workspace);
  }

  ExitCode run(Locale locale) {
    if (PseudoLocale.is(locale)) {
      found(List.of(Diagnostic.of(CliCode.PSEUDO, Origin.NOWHERE, locale.toLanguageTag())));
      return ExitCode.BAD_JOB;
    }
    if (!NewMessages.isLanguage(locale)) {
      found(List.of(Diagnostic.of(CliCode.NO_SUCH_LANGUAGE, Origin.NOWHERE, locale.toLanguageTag())));
      return ExitCode.BAD_JOB;
    }
    List<Folder> folders = folders();
    if (folders.isEmpty() && !failed()) {
      found(List.of(Diagnostic.of(CliCode.NOTHING_TO_TRANSLATE, Origin.NOWHERE)));
    }
    print(locale.toLanguageTag() + " · " + locale.getDisplayName(Locale.ENGLISH) + ", "
        + (RightToLeft.is(locale) ? "from right to left" : "from left to right"));
    folders.forEach(folder -> begin(folder, locale));
    folders.stream().flatMap(folder -> folder.source().stream()).findFirst()
        .ifPresent(source -> messages(source.frontMatter().language(), locale));
    if (failed()) {
      return ExitCode.ERRORS;
    }
    print("");
    lacks(folders, locale);
    next(locale);
    terminal.out().flush();
    return failed() ? ExitCode.ERRORS : ExitCode.DONE;
  }

  private List<Folder> folders() {
    Outcome<List<Folder>> read = translations.read();
    found(read.diagnostics());
    List<Folder> folders = read.value().orElse(List.of());
    List<String> asked = options.articles.contains("*") ? List.of() : options.articles;
    asked.stream().filter(slug -> folders.stream().noneMatch(folder -> folder.slug().equals(slug)))
        .forEach(slug -> found(List.of(Diagnostic.of(TranslateCode.NO_TEXT, Origin.NOWHERE, slug, ""))));
    return folders.stream().filter(folder -> asked.isEmpty() || asked.contains(folder.slug())).toList();
  }

  private void begin(Folder folder, Locale locale) {
    String path = Translations.path(folder.slug(), locale);
    if (folder.findings().containsKey(locale)) {
      print(path + "  is there already");
      return;
    }
    Optional<Wording> source = folder.source();
    if (source.isEmpty()) {
      found(List.of(Diagnostic.of(TranslateCode.NO_SOURCE, Origin.of("articles/" + folder.slug()), folder.slug())));
      return;
    }
    found(folder.findings().getOrDefault(source.get().frontMatter().language(), List.of()).stream().filter(Diagnostic::isError).toList());
    if (failed()) {
      return;
    }
    Outcome<Merge> begun = Importer.begin(folder.slug(), source.get(), locale);
    found(begun.diagnostics());
    Outcome<String> written = begun.then(merge -> translations.read(folder.slug(), locale, merge.text())
        .then(text -> translations.create(folder.slug(), locale, merge.text())));
    found(written.diagnostics());
    written.value().ifPresent(file -> print(file + "  " + Labels.count(source.get().segments().size(), "text") + " to translate"));
  }

  private void messages(Locale from, Locale to) {
    Outcome<Optional<NewMessages.Begun>> begun = new NewMessages(options.workspace).begin(from, to);
    found(begun.diagnostics());
    begun.value().ifPresent(file -> print(file
        .map(one -> one.path() + "  " + Labels.count(one.messages(), "message") + " to translate")
        .orElse("templates/messages/  has " + to.getDisplayLanguage(Locale.ENGLISH) + " already")));
  }

  /** Prints what nobody can begin for them. */
  private void lacks(List<Folder> folders, Locale locale) {
    List<Locale> source = folders.stream().flatMap(folder -> folder.source().stream()).map(text -> text.frontMatter().language())
        .findFirst().stream().toList();
    List<String> articles = folders.stream().map(Folder::slug).toList();
    Outcome<Workshop.Plan> loaded = workshop.open(new Request(options.workspace, articles, source, List.of(), List.of()));
    if (loaded.value().isEmpty()) {
      found(loaded.diagnostics());
      return;
    }
    try (Workshop.Plan plan = loaded.value().get()) {
      found(plan.missing(locale));
    }
  }

  private void next(Locale locale) {
    String tag = locale.toLanguageTag();
    List.of("Next:",
        "  1. Translate templates/messages/, and take \"#:\" away from each line that is done.",
        "  2. Translate the article: in its file, or with `gatefold translate export --locale " + tag + "`.",
        "  3. Look at it: `gatefold build --locale " + tag + "`, and `gatefold translate status`.",
        "  4. Write " + tag + " behind `locales:` in gatefold.yaml.",
        "The whole recipe: docs/languages.md").forEach(this::print);
  }

  private void found(List<Diagnostic> findings) {
    List<Diagnostic> fresh = findings.stream().filter(finding -> !all.contains(finding)).toList();
    all.addAll(fresh);
    if (!fresh.isEmpty()) {
      terminal.out().flush();
      new FindingsPrinter(terminal.err(), terminal.colour(), terminal.width(), new Sources(options.workspace)).print(fresh);
    }
  }

  private boolean failed() {
    return all.stream().anyMatch(Diagnostic::isError);
  }

  private void print(String line) {
    terminal.out().print(Cells.print(line) + "\n");
  }
}
