package org.gatefold.cli;

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

/** What {@code new-locale} does: begin the files of a language, and say what else it lacks here. Files that are there stay. */
final class NewLocaleCommand {
  private final Options options;
  private final Terminal terminal;
  private final Workshop workshop;
  private final ArticleTexts texts;

  NewLocaleCommand(Options options, Terminal terminal, Workshop workshop) {
    this.options = options;
    this.terminal = terminal;
    this.workshop = workshop;
    this.texts = new ArticleTexts(options, terminal);
  }

  ExitCode run(Locale locale) {
    if (PseudoLocale.is(locale)) {
      texts.found(List.of(Diagnostic.of(CliCode.PSEUDO, Origin.NOWHERE, locale.toLanguageTag())));
      return ExitCode.BAD_JOB;
    }
    if (!NewMessages.isLanguage(locale)) {
      texts.found(List.of(Diagnostic.of(CliCode.NO_SUCH_LANGUAGE, Origin.NOWHERE, locale.toLanguageTag())));
      return ExitCode.BAD_JOB;
    }
    List<Folder> folders = texts.folders();
    if (folders.isEmpty() && !texts.failed()) {
      texts.found(List.of(Diagnostic.of(CliCode.NOTHING_TO_TRANSLATE, Origin.NOWHERE)));
    }
    texts.print(locale.toLanguageTag() + " · " + locale.getDisplayName(Locale.ENGLISH) + ", "
        + (RightToLeft.is(locale) ? "from right to left" : "from left to right"));
    folders.forEach(folder -> begin(folder, locale));
    folders.stream().flatMap(folder -> folder.source().stream()).findFirst()
        .ifPresent(source -> messages(source.frontMatter().language(), locale));
    if (texts.failed()) {
      return ExitCode.ERRORS;
    }
    texts.print("");
    lacks(folders, locale);
    next(locale);
    terminal.out().flush();
    return texts.failed() ? ExitCode.ERRORS : ExitCode.DONE;
  }

  private void begin(Folder folder, Locale locale) {
    String path = Translations.path(folder.slug(), locale);
    if (folder.findings().containsKey(locale)) {
      texts.print(path + "  is there already");
      return;
    }
    Optional<Wording> source = texts.source(folder);
    if (source.isEmpty() || texts.failed()) {
      return;
    }
    Outcome<Merge> begun = Importer.begin(folder.slug(), source.get(), locale);
    texts.found(begun.diagnostics());
    Outcome<String> written = begun.then(merge -> texts.files().read(folder.slug(), locale, merge.text())
        .then(text -> texts.files().create(folder.slug(), locale, merge.text())));
    texts.found(written.diagnostics());
    written.value().ifPresent(file -> texts.print(file + "  " + Labels.count(source.get().segments().size(), "text") + " to translate"));
  }

  private void messages(Locale from, Locale to) {
    Outcome<Optional<NewMessages.Begun>> begun = new NewMessages(options.workspace).begin(from, to);
    texts.found(begun.diagnostics());
    begun.value().ifPresent(file -> texts.print(file
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
      texts.found(loaded.diagnostics());
      return;
    }
    try (Workshop.Plan plan = loaded.value().get()) {
      texts.found(plan.missing(locale));
    }
  }

  private void next(Locale locale) {
    String tag = locale.toLanguageTag();
    List.of("Next:",
        "  1. Translate templates/messages/, and take \"#:\" away from each line that is done.",
        "  2. Translate the article: in its file, or with `gatefold translate export --locale " + tag + "`.",
        "  3. Look at it: `gatefold build --locale " + tag + "`, and `gatefold translate status`.",
        "  4. Write " + tag + " behind `locales:` in gatefold.yaml.",
        "The whole recipe: docs/languages.md").forEach(texts::print);
  }
}
