package org.gatefold.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.gatefold.diag.Diagnostic;
import org.gatefold.diag.Origin;
import org.gatefold.diag.Severity;
import org.gatefold.publish.Release;
import org.gatefold.publish.Report;
import org.gatefold.publish.Report.Status;

/** Prints what a run found and made. */
final class Summary {
  private final Terminal terminal;
  private final PrintStream out;
  private final Options options;
  private final boolean publishing;

  Summary(Terminal terminal, Options options, boolean publishing) {
    this.terminal = terminal;
    this.out = terminal.out();
    this.options = options;
    this.publishing = publishing;
  }

  /**
   * Prints findings, files and one line about all of it.
   *
   * @param sheets editor's sheets that were made
   * @param late findings about the report itself
   * @param nanos how long the run took
   */
  void print(Report report, List<EditorSheets.Sheet> sheets, List<Diagnostic> late, long nanos) {
    Set<Diagnostic> findings = new LinkedHashSet<>(report.findings());
    report.documents().forEach(document -> findings.addAll(document.findings()));
    findings.addAll(late);
    boolean everything = options.verbose || !publishing;
    List<Diagnostic> shown =
        findings.stream().filter(finding -> everything || !isEditorial(finding)).toList();
    new FindingsPrinter(terminal, new Sources(options.workspace)).print(shown);
    printEditorial(findings.size() - shown.size());
    report.documents().forEach(this::print);
    sheets.forEach(sheet -> print(sheet.path(), sheet.pages(), sheet.bytes()));
    out.print(Style.STRONG.on(terminal.colour(), lastLine(report, findings, nanos)) + "\n");
    out.flush();
  }

  /** Whether it is about the words of a text: such a note has a place there. */
  private static boolean isEditorial(Diagnostic finding) {
    return switch (finding.severity()) {
      case ERROR, WARNING -> false;
      case EDITORIAL -> true;
      case NOTE -> !finding.origin().equals(Origin.NOWHERE);
    };
  }

  private void printEditorial(int hidden) {
    if (hidden > 0) {
      String text =
          Labels.count(hidden, "editorial finding") + ": see " + file(Report.FILE) + ", or run with --verbose";
      out.print(Style.EDITORIAL.on(terminal.colour(), text) + "\n\n");
    }
  }

  private void print(Report.Document document) {
    Optional<Release> release = document.release();
    if (release.isPresent()) {
      print(document.id().path(), release.get().pages(), release.get().bytes());
    } else if (document.status() != Status.CHECKED) {
      String status = document.status().name().toLowerCase(Locale.ROOT);
      out.print(file(document.id().path()) + "  " + Style.ERROR.on(terminal.colour(), status) + "\n");
    }
  }

  private void print(String path, long pages, long bytes) {
    out.print(file(path) + "  " + Labels.count(pages, "page") + ", " + Labels.size(bytes) + "\n");
  }

  private String lastLine(Report report, Set<Diagnostic> findings, long nanos) {
    String counts = publishing ? made(report) : Labels.count(report.documents().size(), "document") + " checked";
    String found = found(findings);
    String line = counts + (found.isEmpty() ? "" : ", " + found) + ", in " + Labels.seconds(nanos);
    return (report.cancelled() ? "cancelled: " : "") + line + (publishing ? " → " + file("") : "");
  }

  private static String made(Report report) {
    List<Release> releases = report.documents().stream().flatMap(d -> d.release().stream()).toList();
    int all = report.documents().size();
    String documents = releases.size() == all
        ? Labels.count(all, "document")
        : releases.size() + " of " + Labels.count(all, "document");
    long pages = releases.stream().mapToLong(Release::pages).sum();
    long bytes = releases.stream().mapToLong(Release::bytes).sum();
    return releases.isEmpty() ? documents : documents + ", " + Labels.count(pages, "page") + ", " + Labels.size(bytes);
  }

  private String found(Set<Diagnostic> findings) {
    StringBuilder text = new StringBuilder();
    for (Severity severity : Severity.values()) {
      long number = findings.stream().filter(d -> d.severity() == severity).count();
      boolean named = switch (severity) {
        case ERROR, WARNING -> number > 0;
        case EDITORIAL -> number > 0 && !publishing;
        case NOTE -> false;
      };
      if (named) {
        String what = severity == Severity.EDITORIAL ? "editorial finding" : Labels.of(severity);
        text.append(text.isEmpty() ? "" : ", ").append(Labels.count(number, what));
      }
    }
    return text.toString();
  }

  private String file(String name) {
    Path output = options.output();
    return (output.toString().isEmpty() ? "." : output.toString()).replace('\\', '/') + "/" + name;
  }
}
