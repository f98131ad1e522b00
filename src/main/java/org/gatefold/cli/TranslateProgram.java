package org.gatefold.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Translators' files: out and back. */
@Command(name = "translate", sortOptions = false, synopsisSubcommandLabel = "COMMAND",
    description = "Hands texts out to translators, takes them back, and says how far they are.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  gatefold translate export --locale fr-FR          output/<article>/fr-FR.xlf",
      "  gatefold translate import fr-FR.xlf               put back into the article",
      "  gatefold translate status                         what is done, stale, missing",
      "",
      "For translators: docs/translating.md"
    })
final class TranslateProgram implements Callable<Integer> {
  private final Supplier<TranslateCommand> command;

  TranslateProgram(Supplier<TranslateCommand> command) {
    this.command = command;
  }

  /** The command with its own ones. */
  CommandLine commands() {
    return new CommandLine(this).addSubcommand(new Export()).addSubcommand(new Import()).addSubcommand(new Tmx()).addSubcommand(new Status());
  }

  @Override
  public Integer call() {
    return command.get().status().number();
  }

  /** Out. */
  @Command(name = "export", sortOptions = false,
      description = {"Writes a file for each article and language: XLIFF 2.1, or PO.", "A language that has no text yet is exported with empty translations."})
  final class Export implements Callable<Integer> {
    @Option(names = "--po", description = "PO files, for programs that do not know XLIFF 2.")
    private boolean po;

    @Option(names = "--out", paramLabel = "FILE", description = "Where to; for one article in one language.")
    private @Nullable Path out;

    @Override
    public Integer call() {
      return command.get().export(po, out).number();
    }
  }

  /** Back. */
  @Command(name = "import", sortOptions = false,
      description = {"Puts translators' files back into the articles. What they did not change keeps every byte.",
        "A file in which anything is wrong changes nothing."})
  final class Import implements Callable<Integer> {
    @Option(names = "--by", paramLabel = "TEXT", description = "Who translated, for the line translation: of the article.")
    private @Nullable String by;

    @Parameters(paramLabel = "FILE", description = "XLIFF or PO files.")
    private List<String> files = new ArrayList<>();

    @Override
    public Integer call() {
      return command.get().take(files, by == null ? null : by.strip()).number();
    }
  }

  /** A memory. */
  @Command(name = "tmx", sortOptions = false,
      description = "Writes what has been reviewed or approved as a translation memory, TMX 1.4b.")
  final class Tmx implements Callable<Integer> {
    @Option(names = "--out", paramLabel = "FILE", description = "Where to (default: translations.tmx in the output folder).")
    private @Nullable Path out;

    @Override
    public Integer call() {
      return command.get().tmx(out).number();
    }
  }

  /** How far. */
  @Command(name = "status", sortOptions = false, description = "Prints how far each translation is.")
  final class Status implements Callable<Integer> {
    @Override
    public Integer call() {
      return command.get().status().number();
    }
  }
}
