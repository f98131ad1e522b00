package org.gatefold.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gatefold.diag.Diagnostic;
import org.gatefold.diag.Origin;
import org.gatefold.diag.Outcome;
import org.gatefold.diag.Severity;

/** What {@code preflight} does: read files, print what is found in them, one file after the other. */
final class PreflightCommand {
  private static final long LARGEST = 1_000_000_000;

  private final Options options;
  private final Terminal terminal;
  private final Inspector inspector;

  PreflightCommand(Options options, Terminal terminal, Inspector inspector) {
    this.options = options;
    this.terminal = terminal;
    this.inspector = inspector;
  }

  /** Looks at no file if one of the names is wrong: somebody who mistyped has to see that first. */
  ExitCode run(List<String> names) {
    List<Diagnostic> wrong = new ArrayList<>();
    names.forEach(name -> objection(name).ifPresent(wrong::add));
    if (names.isEmpty()) {
      wrong.add(Diagnostic.of(CliCode.NO_FILES, Origin.NOWHERE));
    }
    if (!wrong.isEmpty()) {
      new FindingsPrinter(terminal.err(), terminal.colour(), terminal.width(), new Sources(options.workspace)).print(wrong);
      return ExitCode.BAD_JOB;
    }
    List<Diagnostic> all = new ArrayList<>();
    for (String name : names.stream().distinct().toList()) {
      all.addAll(inspect(name));
    }
    if (names.size() > 1) {
      String line = Labels.count(names.stream().distinct().count(), "file") + ", " + verdict(all);
      terminal.out().print(Style.STRONG.on(terminal.colour(), line) + "\n");
    }
    terminal.out().flush();
    return exit(all);
  }

  private static Optional<Diagnostic> objection(String name) {
    try {
      Path path = Path.of(name);
      if (Files.isDirectory(path)) {
        return Optional.of(Diagnostic.of(CliCode.IS_FOLDER, Origin.NOWHERE, name));
      }
      return Files.exists(path) ? Optional.empty() : Optional.of(Diagnostic.of(CliCode.NO_FILE, Origin.NOWHERE, name));
    } catch (InvalidPathException noName) {
      return Optional.of(Diagnostic.of(CliCode.NO_FILE, Origin.NOWHERE, name));
    }
  }

  private List<Diagnostic> inspect(String name) {
    Outcome<Integer> outcome = read(name);
    FindingsPrinter printer = new FindingsPrinter(terminal, new Sources(options.workspace));
    outcome.diagnostics().forEach(finding -> printer.print(List.of(finding))); // in the order of the pages
    String pages = outcome.value().map(count -> Labels.count(count, "page") + ", ").orElse("");
    terminal.out().print(Cells.print(name) + "  " + pages + verdict(outcome.diagnostics()) + "\n");
    return outcome.diagnostics();
  }

  private Outcome<Integer> read(String name) {
    try {
      Path path = Path.of(name);
      if (Files.size(path) > LARGEST) {
        return Outcome.failed(List.of(Diagnostic.of(
            CliCode.UNREADABLE_FILE, Origin.NOWHERE, name, Labels.size(Files.size(path)))));
      }
      return inspector.inspect(name, Files.readAllBytes(path));
    } catch (IOException e) {
      return Outcome.failed(List.of(Diagnostic.of(CliCode.UNREADABLE_FILE, Origin.NOWHERE, name, String.valueOf(e.getMessage()))));
    }
  }

  private static long count(List<Diagnostic> findings, Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }

  private static String verdict(List<Diagnostic> findings) {
    if (findings.isEmpty()) {
      return "nothing found";
    }
    long errors = count(findings, Severity.ERROR);
    long warnings = count(findings, Severity.WARNING);
    String first = errors > 0 ? Labels.count(errors, Labels.of(Severity.ERROR)) : "";
    String second = warnings > 0 ? Labels.count(warnings, Labels.of(Severity.WARNING)) : "";
    return first + (first.isEmpty() || second.isEmpty() ? "" : ", ") + second;
  }

  private ExitCode exit(List<Diagnostic> findings) {
    if (count(findings, Severity.ERROR) > 0) {
      return ExitCode.ERRORS;
    }
    return options.strict && count(findings, Severity.WARNING) > 0 ? ExitCode.WARNINGS : ExitCode.DONE;
  }
}
