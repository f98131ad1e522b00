package org.gatefold.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.gatefold.Pipeline;
import org.gatefold.diag.Diagnostic;
import org.gatefold.diag.Origin;
import org.gatefold.model.article.FrontMatter;
import org.gatefold.model.job.Edition;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine;

/** The commands, and what happens when they are called wrongly. */
public final class Program {
  private static final int HELP_WIDTH = 90;

  private final Terminal terminal;
  private final Workshop workshop;
  private final Inspector inspector;
  private final Outside outside;
  private final Gatefold gatefold = new Gatefold();

  Program(Terminal terminal, Workshop workshop, Inspector inspector, Outside outside) {
    this.terminal = terminal;
    this.workshop = workshop;
    this.inspector = inspector;
    this.outside = outside;
  }

  Program(Terminal terminal, Workshop workshop, Inspector inspector) {
    this(terminal, workshop, inspector, Outside.real());
  }

  /** Runs a command line on the program's own terminal; gives the exit code. */
  public static int run(List<String> arguments) {
    Terminal terminal = Terminal.ofSystem(System.getenv());
    Pipeline pipeline = new Pipeline();
    try {
      return new Program(terminal, Workshop.of(pipeline), pipeline::preflight).execute(arguments).number();
    } finally {
      terminal.out().flush();
      terminal.err().flush();
    }
  }

  /** Which Gatefold this is. */
  public static String version() {
    return Version.CURRENT;
  }

  ExitCode execute(List<String> arguments) {
    CommandLine commands = commands();
    int number = commands.execute(arguments.toArray(String[]::new));
    terminal.out().flush();
    for (ExitCode exit : ExitCode.values()) {
      if (exit.number() == number) {
        return exit;
      }
    }
    return ExitCode.ENVIRONMENT;
  }

  private CommandLine commands() {
    CommandLine commands = new CommandLine(gatefold)
        .addSubcommand(new Build())
        .addSubcommand(new Check())
        .addSubcommand(new Approve())
        .addSubcommand(new Preflight())
        .addSubcommand(new TranslateProgram(() -> new TranslateCommand(gatefold.options, terminal)).commands())
        .addSubcommand(new NewLocale())
        .addSubcommand(new RefsCommands(gatefold.options, terminal, workshop, outside).commands())
        .addSubcommand(new Preview());
    commands.registerConverter(Locale.class, Converters::locale);
    commands.registerConverter(LocalDate.class, Converters::date);
    commands.registerConverter(Edition.class, Converters::edition);
    commands.getCommandSpec().usageMessage().exitCodeList(Converters.exitCodes());
    return commands
        .setUsageHelpWidth(HELP_WIDTH)
        .setColorScheme(Help.defaultColorScheme(terminal.colour() ? Help.Ansi.ON : Help.Ansi.OFF))
        .setOut(new PrintWriter(terminal.out(), true, terminal.out().charset()))
        .setErr(new PrintWriter(terminal.err(), true, terminal.err().charset()))
        .setParameterExceptionHandler(this::misused)
        .setExecutionExceptionHandler(this::faulty);
  }

  private int misused(ParameterException e, String[] arguments) {
    print(Diagnostic.of(CliCode.BAD_OPTION, Origin.NOWHERE, Usage.message(e), Usage.hint(e)));
    return ExitCode.BAD_JOB.number();
  }

  private int faulty(Exception fault, CommandLine commands, ParseResult parsed) {
    if (gatefold.options.debug) {
      terminal.err().print(Faults.trace(fault));
    }
    print(Faults.diagnostic(fault));
    return ExitCode.ENVIRONMENT.number();
  }

  private void print(Diagnostic finding) {
    new FindingsPrinter(terminal.err(), terminal.colour(), terminal.width(), new Sources(gatefold.options.workspace))
        .print(List.of(finding));
  }

  private int run(boolean publishing) {
    if (gatefold.options.jobs < 1) {
      print(Diagnostic.of(CliCode.TOO_FEW_JOBS, Origin.NOWHERE, gatefold.options.jobs));
      return ExitCode.BAD_JOB.number();
    }
    return new RunCommand(gatefold.options, terminal, workshop, publishing).run().number();
  }

  private int notYet(String command) {
    print(Diagnostic.of(CliCode.NOT_YET, Origin.NOWHERE, command));
    return ExitCode.BAD_JOB.number();
  }

  /** No command at all. */
  @Command(name = "gatefold", version = "gatefold " + Version.CURRENT, sortOptions = false,
      synopsisSubcommandLabel = "[COMMAND]",
      description = "Turns cited articles into tagged, print-ready PDF. Without a command it builds.",
      footerHeading = "%nExamples:%n",
      footer = {
        "  gatefold                               build the job in gatefold.yaml",
        "  gatefold check --article back-pain     list the findings on one article",
        "  gatefold check --editor                print them on sheets, each beside its sentence",
        "  gatefold build --locale es-CO --format handout --edition screen",
        "  gatefold build --format trifold --grayscale",
        "  gatefold approve --help                let an article go to patients",
        "  gatefold translate export --locale fr-FR   a file for the translator",
        "  gatefold new-locale sv-SE              begin one more language",
        "  gatefold preflight flyer.pdf           look at a finished file as a print shop does",
        "  gatefold refs verify                   compare references with Crossref and PubMed",
        "  mvn -q compile exec:exec -Dgatefold.args=\"check --strict\"",
        "",
        "Files: OUTPUT/<article>/<locale>/<format>.<edition>.pdf,",
        "       OUTPUT/report.json, report.sarif and junit.xml"
      },
      exitCodeListHeading = "%nExit codes:%n")
  final class Gatefold implements Callable<Integer> {
    @Mixin private Options options = new Options();

    @Override
    public Integer call() {
      return run(true);
    }
  }

  /** Files. */
  @Command(name = "build", sortOptions = false, description = "Makes the files that the job asks for (the default).")
  final class Build implements Callable<Integer> {
    @Override
    public Integer call() {
      return run(true);
    }
  }

  /** Findings. */
  @Command(name = "check", sortOptions = false, description = {
        "Prints every finding and makes no files.",
        "With --editor it makes one for each article and language: the text with every finding beside its sentence."
      })
  final class Check implements Callable<Integer> {
    @Override
    public Integer call() {
      return run(false);
    }
  }

  /** A signature. */
  @Command(name = "approve", sortOptions = false,
      description = {
        "Records that an article may go to patients: who says so, when, and of what exactly.",
        "Refused while there are errors or editorial findings. Any later change voids it."
      },
      footerHeading = "%nExample:%n",
      footer = {
        "  gatefold approve --article back-pain --locale en-US --role \"Medical director\" \\",
        "      --name \"Dr. A. Example\" --on 2026-11-22 --next-review 2027-05-22",
        "",
        "What an approval covers: docs/articles.md"
      })
  final class Approve implements Callable<Integer> {
    @Option(names = "--role", paramLabel = "TEXT", required = true, description = "The role of whoever approves.")
    private String role = "";

    @Option(names = "--name", paramLabel = "TEXT", description = "The name of whoever approves.")
    private @Nullable String name;

    @Option(names = "--on", paramLabel = "YYYY-MM-DD", required = true, description = "The day of the approval.")
    private LocalDate on = LocalDate.EPOCH;

    @Option(names = "--next-review", paramLabel = "YYYY-MM-DD", required = true,
        description = "The day on which the article has to be looked at again.")
    private LocalDate next = LocalDate.EPOCH;

    @Override
    public Integer call() {
      FrontMatter.Review review = new FrontMatter.Review(role.strip(), name == null ? null : name.strip(), on, next, null);
      return new ApproveCommand(gatefold.options, terminal, workshop).run(review).number();
    }
  }

  /** Anybody's files. */
  @Command(name = "preflight", sortOptions = false,
      description = {
        "Examines finished PDF files as a print shop does, before they go there.",
        "Each finding names page, place and object, and says what to do. Nothing is written."
      },
      footerHeading = "%nExamples:%n",
      footer = {
        "  gatefold preflight flyer.pdf",
        "  gatefold preflight --strict from-the-agency/*.pdf",
        "",
        "All rules: docs/preflight.md"
      })
  final class Preflight implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "PDF files.")
    private List<String> files = new ArrayList<>();

    @Override
    public Integer call() {
      return new PreflightCommand(gatefold.options, terminal, inspector).run(files).number();
    }
  }

  /** One more language. */
  @Command(name = "new-locale", sortOptions = false,
      description = {
        "Begins a language: a file for each article, with all that is to be translated, and one for the words of the templates.",
        "Says what the fonts, hyphenation and word lists lack. Files that are there stay as they are."
      },
      footerHeading = "%nExample:%n",
      footer = {
        "  gatefold new-locale sv-SE --article back-pain",
        "",
        "The recipe: docs/languages.md"
      })
  final class NewLocale implements Callable<Integer> {
    @Parameters(paramLabel = "TAG", description = "The language and its country, such as sv-SE.")
    private Locale locale = Locale.ROOT;

    @Override
    public Integer call() {
      return new NewLocaleCommand(gatefold.options, terminal, workshop).run(locale).number();
    }
  }

  /** To be written. */
  @Command(name = "preview", sortOptions = false, description = "Shows pages while you write (not in this version).")
  final class Preview implements Callable<Integer> {
    @Override
    public Integer call() {
      return notYet("preview");
    }
  }
}
