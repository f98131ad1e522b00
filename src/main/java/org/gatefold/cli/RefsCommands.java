package org.gatefold.cli;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.gatefold.diag.Diagnostic;
import org.gatefold.model.job.LookUp;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The commands that ask the world about references. */
final class RefsCommands {
  private final Options options;
  private final Terminal terminal;
  private final Workshop workshop;
  private final Outside outside;

  RefsCommands(Options options, Terminal terminal, Workshop workshop, Outside outside) {
    this.options = options;
    this.terminal = terminal;
    this.workshop = workshop;
    this.outside = outside;
  }

  CommandLine commands() {
    return new CommandLine(new Refs()).addSubcommand(new Verify()).addSubcommand(new Update());
  }

  private int refuse(List<Diagnostic> wrong) {
    new FindingsPrinter(terminal.err(), terminal.colour(), terminal.width(), new Sources(options.workspace)).print(wrong);
    return ExitCode.BAD_JOB.number();
  }

  /** Without a command of its own it explains itself. */
  @Command(name = "refs", sortOptions = false, synopsisSubcommandLabel = "COMMAND",
      description = "Compares references with Crossref and PubMed, and renews the list of retractions. Needs the network.")
  static final class Refs implements Callable<Integer> {
    @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

    @Override
    public Integer call() {
      throw new CommandLine.ParameterException(
          Objects.requireNonNull(spec).commandLine(), "`gatefold refs` needs to know what to do: verify or update");
    }
  }

  /** Registries. */
  @Command(name = "verify", sortOptions = false,
      description = {
        "Looks each reference up at Crossref and PubMed: is there such a work, is it printed right, was it retracted?",
        "What was found goes into evidence.yaml. What a person wrote there stays."
      },
      footerHeading = "%nExamples:%n",
      footer = {
        "  gatefold refs verify --article back-pain --mailto office@clinic.example",
        "  gatefold refs verify --dry-run         look only, and write nothing",
        "",
        "What it compares and writes: docs/references.md"
      })
  final class Verify implements Callable<Integer> {
    @Option(names = "--crossref-base", paramLabel = "URL", description = "Where Crossref answers (default: gatefold.yaml, or the public one).")
    private String crossref = "";

    @Option(names = "--eutils-base", paramLabel = "URL", description = "Where PubMed's E-utilities answer (default: the same).")
    private String eutils = "";

    @Option(names = "--mailto", paramLabel = "ADDRESS", description = "Where the registries can reach you; they answer such callers sooner.")
    private String mailto = "";

    @Option(names = "--dry-run", description = "Print what was found, and write nothing.")
    private boolean dryRun;

    @Override
    public Integer call() {
      LookUp given = new LookUp(crossref, eutils, mailto.strip(), "", "");
      List<Diagnostic> wrong = RefsVerifyCommand.objections(given, options.workspace);
      return wrong.isEmpty() ? new RefsVerifyCommand(options, terminal, workshop, outside).run(given, !dryRun).number() : refuse(wrong);
    }
  }

  /** Retractions. */
  @Command(name = "update", sortOptions = false,
      description = "Renews articles/retractions.csv from the Retraction Watch list, which all articles are compared with.",
      footerHeading = "%nExamples:%n",
      footer = {
        "  gatefold refs update",
        "  gatefold refs update --retractions-url file:downloads/retraction_watch.csv"
      })
  final class Update implements Callable<Integer> {
    @Option(names = "--retractions-url", paramLabel = "URL",
        description = "Where the list is: an address, or file: and a path (default: gatefold.yaml, or Crossref's).")
    private String address = "";

    @Option(names = "--at-least", paramLabel = "N", description = "How many retractions there must be for the list to be believed (default: 20000).")
    private int least = 20_000;

    @Override
    public Integer call() {
      List<Diagnostic> wrong = RefsVerifyCommand.objections(LookUp.PUBLIC, options.workspace);
      return wrong.isEmpty() ? new RefsUpdateCommand(options, terminal, outside).run(address.strip(), least).number() : refuse(wrong);
    }
  }
}
