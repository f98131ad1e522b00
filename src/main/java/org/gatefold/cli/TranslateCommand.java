package org.gatefold.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gatefold.diag.Diagnostic;
import org.gatefold.diag.Nearest;
import org.gatefold.diag.Origin;
import org.gatefold.diag.Outcome;
import org.gatefold.diag.Severity;
import org.gatefold.load.Translations;
import org.gatefold.load.Translations.Folder;
import org.gatefold.model.TranslationStatus;
import org.gatefold.model.article.Wording;
import org.gatefold.model.pseudo.PseudoLocale;
import org.gatefold.translate.Exchange;
import org.gatefold.translate.Exporter;
import org.gatefold.translate.Importer;
import org.gatefold.translate.Incoming;
import org.gatefold.translate.Merge;
import org.gatefold.translate.PoReader;
import org.gatefold.translate.PoWriter;
import org.gatefold.translate.Standings;
import org.gatefold.translate.TmxWriter;
import org.gatefold.translate.TranslateCode;
import org.gatefold.translate.XliffReader;
import org.gatefold.translate.XliffWriter;
import org.jspecify.annotations.Nullable;

/** What {@code translate} does: hand out texts, take them back, and say how far they are. */
final class TranslateCommand {
  private static final long LARGEST = 16 << 20;

  private final Options options;
  private final Terminal terminal;
  private final Translations translations;
  private final List<Diagnostic> all = new ArrayList<>();

  TranslateCommand(Options options, Terminal terminal) {
    this.options = options;
    this.terminal = terminal;
    this.translations = new Translations(options.workspace);
  }

  /**
   * Writes a file for each article and language.
   *
   * @param out where, if there is only one; null for the output folder
   */
  ExitCode export(boolean po, @Nullable Path out) {
    List<Folder> folders = folders();
    List<Exchange> exchanges = new ArrayList<>();
    folders.forEach(folder -> source(folder).ifPresent(source -> {
      for (Locale locale : asked(folder, source)) {
        exchange(folder, source, locale).ifPresent(exchanges::add);
      }
    }));
    if (out != null && exchanges.size() > 1) {
      found(List.of(Diagnostic.of(CliCode.ONE_FILE, Origin.NOWHERE, exchanges.size())));
    }
    if (exchanges.isEmpty() && !failed()) {
      found(List.of(Diagnostic.of(CliCode.NO_LANGUAGE, Origin.NOWHERE)));
    }
    for (Exchange exchange : failed() ? List.<Exchange>of() : exchanges) {
      Outcome<String> text = po ? PoWriter.write(exchange) : XliffWriter.write(exchange);
      found(text.diagnostics());
      String name = exchange.slug() + "/" + exchange.to().toLanguageTag() + (po ? ".po" : ".xlf");
      text.value().ifPresent(words -> write(out == null ? options.output().resolve(name) : out, words,
          Labels.count(exchange.units().size(), "text")));
    }
    return exit();
  }

  private Optional<Exchange> exchange(Folder folder, Wording source, Locale locale) {
    if (locale.equals(source.frontMatter().language())) {
      found(List.of(Diagnostic.of(TranslateCode.IS_SOURCE, Origin.NOWHERE, folder.slug(), locale.toLanguageTag())));
      return Optional.empty();
    }
    List<Diagnostic> findings = folder.findings().getOrDefault(locale, List.of());
    found(findings);
    return findings.stream().anyMatch(Diagnostic::isError) ? Optional.empty()
        : Optional.of(Exporter.export(folder.slug(), source, folder.texts().get(locale), locale));
  }

  /** Puts files back, one after the other; one that is wrong changes nothing. */
  ExitCode take(List<String> names, @Nullable String by) {
    if (names.isEmpty()) {
      found(List.of(Diagnostic.of(CliCode.NO_TRANSLATIONS, Origin.NOWHERE)));
    }
    names.forEach(name -> take(name, by));
    return exit();
  }

  private void take(String name, @Nullable String by) {
    Outcome<byte[]> bytes = read(name);
    Outcome<Incoming> incoming = bytes.then(all -> isXml(all) ? XliffReader.read(name, all) : PoReader.read(name, all));
    found(incoming.diagnostics());
    incoming.value().filter(one -> incoming.succeeded()).ifPresent(one -> take(one, by));
  }

  private static boolean isXml(byte[] bytes) {
    int at = bytes.length > 2 && bytes[0] == (byte) 0xEF ? 3 : 0;
    while (at < bytes.length && Character.isWhitespace(bytes[at])) {
      at++;
    }
    return at < bytes.length && bytes[at] == '<';
  }

  private boolean refusePseudo(Locale locale) {
    if (PseudoLocale.is(locale)) {
      found(List.of(Diagnostic.of(CliCode.PSEUDO, Origin.NOWHERE, locale.toLanguageTag())));
    }
    return PseudoLocale.is(locale);
  }

  private void take(Incoming incoming, @Nullable String by) {
    if (refusePseudo(incoming.to())) {
      return;
    }
    Optional<Folder> folder = found(translations.read()).orElse(List.of()).stream()
        .filter(one -> one.slug().equals(incoming.slug())).findFirst();
    if (folder.isEmpty()) {
      found(List.of(Diagnostic.of(TranslateCode.OTHER_ARTICLE, Origin.of(incoming.file()), incoming.slug(), "")));
      return;
    }
    Optional<Wording> source = source(folder.get());
    List<Diagnostic> wrong = folder.get().findings().getOrDefault(incoming.to(), List.of());
    if (source.isEmpty() || wrong.stream().anyMatch(Diagnostic::isError)) {
      found(wrong);
      return;
    }
    if (incoming.to().equals(source.get().frontMatter().language())) {
      found(List.of(Diagnostic.of(TranslateCode.IS_SOURCE, Origin.of(incoming.file()), incoming.slug(), incoming.to().toLanguageTag())));
      return;
    }
    Wording target = folder.get().texts().get(incoming.to());
    Outcome<Merge> merge = Importer.merge(incoming, source.get(), target, by);
    found(merge.diagnostics());
    merge.value().filter(one -> merge.succeeded()).ifPresent(one -> store(one, incoming, source.get(), target));
  }

  private void store(Merge merge, Incoming incoming, Wording source, @Nullable Wording target) {
    String path = Translations.path(incoming.slug(), incoming.to());
    if (merge.isEmpty()) {
      print(path + "  nothing to change");
      return;
    }
    Outcome<Wording> again = translations.read(incoming.slug(), incoming.to(), merge.text());
    found(again.diagnostics());
    List<Diagnostic> differs = again.value().map(text -> Importer.verify(merge, incoming, source, text)).orElse(List.of());
    found(differs);
    if (!again.succeeded() || !differs.isEmpty()) {
      return;
    }
    Outcome<String> written = target == null
        ? translations.create(incoming.slug(), incoming.to(), merge.text()) : translations.change(target, merge.edits());
    found(written.diagnostics());
    written.value().ifPresent(file -> print(file + "  " + Labels.count(merge.changed().size(), "text") + " changed, "
        + Labels.count(merge.states(), "state") + (merge.fresh() ? ", a new file" : "")));
  }

  /** Writes the memory of what people have reviewed. */
  ExitCode tmx(@Nullable Path out) {
    List<Exchange> exchanges = new ArrayList<>();
    folders().forEach(folder -> source(folder).ifPresent(source -> folder.texts().forEach((locale, text) -> {
      boolean wanted = options.locales.isEmpty() || options.locales.contains(locale);
      if (wanted && !locale.equals(source.frontMatter().language())) {
        exchanges.add(Exporter.export(folder.slug(), source, text, locale));
      }
    })));
    if (!failed()) {
      TmxWriter.Memory memory = TmxWriter.write(exchanges, Program.version());
      write(out == null ? options.output().resolve("translations.tmx") : out, memory.text(), Labels.count(memory.pairs(), "pair"));
    }
    return exit();
  }

  /** Prints how far every translation is. */
  ExitCode status() {
    List<TranslationStatus> rows = new ArrayList<>();
    folders().forEach(folder -> source(folder).ifPresent(source -> asked(folder, source).forEach(locale -> {
      found(folder.findings().getOrDefault(locale, List.of()).stream().filter(Diagnostic::isError).toList());
      rows.add(Standings.of(folder.slug(), source, folder.texts().get(locale), locale));
    })));
    terminal.out().print(StatusTable.of(rows, terminal.colour()));
    return exit();
  }

  private List<Folder> folders() {
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

  /** The text that others are translated from, if it has no fault. */
  private Optional<Wording> source(Folder folder) {
    Optional<Wording> source = folder.source();
    if (source.isEmpty()) {
      found(List.of(Diagnostic.of(TranslateCode.NO_SOURCE, Origin.of("articles/" + folder.slug()), folder.slug())));
    }
    List<Diagnostic> findings = source.map(text -> folder.findings().getOrDefault(text.frontMatter().language(), List.of())).orElse(List.of());
    found(findings);
    return findings.stream().anyMatch(Diagnostic::isError) ? Optional.empty() : source;
  }

  /** The languages that were asked for, whether there is a text or not; else those that there are. */
  private List<Locale> asked(Folder folder, Wording source) {
    List<Locale> there = folder.texts().keySet().stream().filter(locale -> !locale.equals(source.frontMatter().language())).toList();
    return (options.locales.isEmpty() ? there : options.locales).stream().filter(locale -> !PseudoLocale.is(locale)).distinct()
        .sorted(Comparator.comparing(Locale::toLanguageTag)).toList();
  }

  private static Outcome<byte[]> read(String name) {
    try {
      Path path = Path.of(name);
      if (Files.size(path) > LARGEST) {
        return Outcome.failed(List.of(Diagnostic.of(TranslateCode.FILE_TOO_LARGE, Origin.of(name), Files.size(path), LARGEST)));
      }
      return Outcome.of(Files.readAllBytes(path));
    } catch (IOException | InvalidPathException e) {
      return Outcome.failed(List.of(Diagnostic.of(CliCode.NO_TRANSLATION, Origin.NOWHERE, name)));
    }
  }

  private void write(Path file, String text, String what) {
    try {
      Path parent = file.toAbsolutePath().getParent();
      if (parent != null) {
        Files.createDirectories(parent);
      }
      Files.writeString(file, text, StandardCharsets.UTF_8);
      print(file.toString().replace('\\', '/') + "  " + what);
    } catch (IOException | UncheckedIOException e) {
      found(List.of(Diagnostic.of(CliCode.UNWRITABLE, Origin.NOWHERE, file, e.getClass().getSimpleName())));
    }
  }

  private void print(String line) {
    terminal.out().print(Cells.print(line) + "\n");
  }

  private <T> Optional<T> found(Outcome<T> outcome) {
    found(outcome.diagnostics());
    return outcome.value();
  }

  private void found(List<Diagnostic> findings) {
    List<Diagnostic> fresh = findings.stream().filter(finding -> !all.contains(finding)).collect(Collectors.toList());
    all.addAll(fresh);
    if (!fresh.isEmpty()) {
      new FindingsPrinter(terminal.err(), terminal.colour(), terminal.width(), new Sources(options.workspace)).print(fresh);
    }
  }

  private boolean failed() {
    return all.stream().anyMatch(Diagnostic::isError);
  }

  private ExitCode exit() {
    terminal.out().flush();
    if (failed()) {
      return ExitCode.ERRORS;
    }
    boolean warned = all.stream().anyMatch(finding -> finding.severity() == Severity.WARNING);
    return options.strict && warned ? ExitCode.WARNINGS : ExitCode.DONE;
  }
}
