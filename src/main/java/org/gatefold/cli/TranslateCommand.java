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
import org.gatefold.diag.Diagnostic;
import org.gatefold.diag.Origin;
import org.gatefold.diag.Outcome;
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
  private final ArticleTexts texts;

  TranslateCommand(Options options, Terminal terminal) {
    this.options = options;
    this.terminal = terminal;
    this.texts = new ArticleTexts(options, terminal);
  }

  /**
   * Writes a file for each article and language.
   *
   * @param out where, if there is only one; null for the output folder
   */
  ExitCode export(boolean po, @Nullable Path out) {
    List<Folder> folders = texts.folders();
    List<Exchange> exchanges = new ArrayList<>();
    folders.forEach(folder -> texts.source(folder).ifPresent(source -> {
      for (Locale locale : asked(folder, source)) {
        exchange(folder, source, locale).ifPresent(exchanges::add);
      }
    }));
    if (out != null && exchanges.size() > 1) {
      texts.found(List.of(Diagnostic.of(CliCode.ONE_FILE, Origin.NOWHERE, exchanges.size())));
    }
    if (exchanges.isEmpty() && !texts.failed()) {
      texts.found(List.of(Diagnostic.of(CliCode.NO_LANGUAGE, Origin.NOWHERE)));
    }
    for (Exchange exchange : texts.failed() ? List.<Exchange>of() : exchanges) {
      Outcome<String> text = po ? PoWriter.write(exchange) : XliffWriter.write(exchange);
      texts.found(text.diagnostics());
      String name = exchange.slug() + "/" + exchange.to().toLanguageTag() + (po ? ".po" : ".xlf");
      text.value().ifPresent(words -> write(out == null ? options.output().resolve(name) : out, words,
          Labels.count(exchange.units().size(), "text")));
    }
    return exit();
  }

  private Optional<Exchange> exchange(Folder folder, Wording source, Locale locale) {
    if (locale.equals(source.frontMatter().language())) {
      texts.found(List.of(Diagnostic.of(TranslateCode.IS_SOURCE, Origin.NOWHERE, folder.slug(), locale.toLanguageTag())));
      return Optional.empty();
    }
    List<Diagnostic> findings = folder.findings().getOrDefault(locale, List.of());
    texts.found(findings);
    return findings.stream().anyMatch(Diagnostic::isError) ? Optional.empty()
        : Optional.of(Exporter.export(folder.slug(), source, folder.texts().get(locale), locale));
  }

  /** Puts files back, one after the other; one that is wrong changes nothing. */
  ExitCode take(List<String> names, @Nullable String by) {
    if (names.isEmpty()) {
      texts.found(List.of(Diagnostic.of(CliCode.NO_TRANSLATIONS, Origin.NOWHERE)));
    }
    names.forEach(name -> take(name, by));
    return exit();
  }

  private void take(String name, @Nullable String by) {
    Outcome<byte[]> bytes = read(name);
    Outcome<Incoming> incoming = bytes.then(all -> isXml(all) ? XliffReader.read(name, all) : PoReader.read(name, all));
    texts.found(incoming.diagnostics());
    incoming.value().filter(one -> incoming.succeeded()).ifPresent(one -> take(one, by));
  }

  private static boolean isXml(byte[] bytes) {
    int at = bytes.length > 2 && bytes[0] == (byte) 0xEF ? 3 : 0;
    while (at < bytes.length && Character.isWhitespace(bytes[at])) {
      at++;
    }
    return at < bytes.length && bytes[at] == '<';
  }

  private void take(Incoming incoming, @Nullable String by) {
    if (texts.refusePseudo(incoming.to())) {
      return;
    }
    Optional<Folder> folder = texts.found(texts.files().read()).orElse(List.of()).stream()
        .filter(one -> one.slug().equals(incoming.slug())).findFirst();
    if (folder.isEmpty()) {
      texts.found(List.of(Diagnostic.of(TranslateCode.OTHER_ARTICLE, Origin.of(incoming.file()), incoming.slug(), "")));
      return;
    }
    Optional<Wording> source = texts.source(folder.get());
    List<Diagnostic> wrong = folder.get().findings().getOrDefault(incoming.to(), List.of());
    if (source.isEmpty() || wrong.stream().anyMatch(Diagnostic::isError)) {
      texts.found(wrong);
      return;
    }
    if (incoming.to().equals(source.get().frontMatter().language())) {
      texts.found(List.of(Diagnostic.of(TranslateCode.IS_SOURCE, Origin.of(incoming.file()), incoming.slug(), incoming.to().toLanguageTag())));
      return;
    }
    Wording target = folder.get().texts().get(incoming.to());
    Outcome<Merge> merge = Importer.merge(incoming, source.get(), target, by);
    texts.found(merge.diagnostics());
    merge.value().filter(one -> merge.succeeded()).ifPresent(one -> store(one, incoming, source.get(), target));
  }

  private void store(Merge merge, Incoming incoming, Wording source, @Nullable Wording target) {
    String path = Translations.path(incoming.slug(), incoming.to());
    if (merge.isEmpty()) {
      texts.print(path + "  nothing to change");
      return;
    }
    Outcome<Wording> again = texts.files().read(incoming.slug(), incoming.to(), merge.text());
    texts.found(again.diagnostics());
    List<Diagnostic> differs = again.value().map(text -> Importer.verify(merge, incoming, source, text)).orElse(List.of());
    texts.found(differs);
    if (!again.succeeded() || !differs.isEmpty()) {
      return;
    }
    Outcome<String> written = target == null
        ? texts.files().create(incoming.slug(), incoming.to(), merge.text()) : texts.files().change(target, merge.edits());
    texts.found(written.diagnostics());
    written.value().ifPresent(file -> texts.print(file + "  " + Labels.count(merge.changed().size(), "text") + " changed, "
        + Labels.count(merge.states(), "state") + (merge.fresh() ? ", a new file" : "")));
  }

  /** Writes the memory of what people have reviewed. */
  ExitCode tmx(@Nullable Path out) {
    List<Exchange> exchanges = new ArrayList<>();
    texts.folders().forEach(folder -> texts.source(folder).ifPresent(source -> folder.texts().forEach((locale, text) -> {
      boolean wanted = options.locales.isEmpty() || options.locales.contains(locale);
      if (wanted && !locale.equals(source.frontMatter().language())) {
        exchanges.add(Exporter.export(folder.slug(), source, text, locale));
      }
    })));
    if (!texts.failed()) {
      TmxWriter.Memory memory = TmxWriter.write(exchanges, Program.version());
      write(out == null ? options.output().resolve("translations.tmx") : out, memory.text(), Labels.count(memory.pairs(), "pair"));
    }
    return exit();
  }

  /** Prints how far every translation is. */
  ExitCode status() {
    List<TranslationStatus> rows = new ArrayList<>();
    texts.folders().forEach(folder -> texts.source(folder).ifPresent(source -> asked(folder, source).forEach(locale -> {
      texts.found(folder.findings().getOrDefault(locale, List.of()).stream().filter(Diagnostic::isError).toList());
      rows.add(Standings.of(folder.slug(), source, folder.texts().get(locale), locale));
    })));
    terminal.out().print(StatusTable.of(rows, terminal.colour()));
    return exit();
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
      texts.print(file.toString().replace('\\', '/') + "  " + what);
    } catch (IOException | UncheckedIOException e) {
      texts.found(List.of(Diagnostic.of(CliCode.UNWRITABLE, Origin.NOWHERE, file, e.getClass().getSimpleName())));
    }
  }

  private ExitCode exit() {
    terminal.out().flush();
    if (texts.failed()) {
      return ExitCode.ERRORS;
    }
    return options.strict && texts.warned() ? ExitCode.WARNINGS : ExitCode.DONE;
  }
}
