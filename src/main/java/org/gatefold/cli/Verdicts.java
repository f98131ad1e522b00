package org.gatefold.cli;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.gatefold.diag.Diagnostic;
import org.gatefold.diag.Severity;
import org.gatefold.load.Reach;
import org.gatefold.publish.PublishCode;
import org.gatefold.publish.Report;
import org.gatefold.publish.Report.Status;

/** Decides how the program ends. */
final class Verdicts {
  private static final String FONTS = "fonts";

  private Verdicts() {}

  /**
   * The exit code of a run.
   *
   * @param findings about the run itself
   * @param strict whether warnings count
   */
  static ExitCode of(List<Report.Document> documents, List<Diagnostic> findings, boolean strict) {
    List<Diagnostic> all =
        Stream.concat(findings.stream(), documents.stream().flatMap(d -> d.findings().stream())).toList();
    boolean failed = documents.stream().anyMatch(d -> d.status() == Status.FAILED);
    boolean some = documents.stream().anyMatch(d -> d.status() == Status.PUBLISHED);
    if (all.stream().anyMatch(Verdicts::isEnvironment) || onlyFontsAreMissing(all)) {
      return ExitCode.ENVIRONMENT;
    }
    if (failed || all.stream().anyMatch(Diagnostic::isError)) {
      return some ? ExitCode.SOME_FAILED : failure(documents, findings);
    }
    boolean warned = all.stream().anyMatch(d -> d.severity() == Severity.WARNING);
    return strict && warned ? ExitCode.WARNINGS : ExitCode.DONE;
  }

  /** Errors in articles are their authors'; all others are those of the job, its templates, and the options. */
  private static ExitCode failure(List<Report.Document> documents, List<Diagnostic> findings) {
    boolean article = findings.stream().anyMatch(d -> d.isError() && Reach.isInArticle(d))
        || documents.stream().flatMap(document -> document.findings().stream())
            .anyMatch(d -> d.isError() && (Reach.isInArticle(d) || d.origin().file().isEmpty()));
    return article ? ExitCode.ERRORS : ExitCode.BAD_JOB;
  }

  /** Where more is missing, it is the wrong folder. */
  private static boolean onlyFontsAreMissing(Collection<Diagnostic> findings) {
    List<String> files = findings.stream().filter(Diagnostic::isError).map(d -> d.origin().file()).toList();
    return !files.isEmpty() && files.stream().allMatch(file -> file.equals(FONTS) || file.startsWith(FONTS + "/"));
  }

  private static boolean isEnvironment(Diagnostic finding) {
    return finding.isError()
        && (finding.code() == CliCode.FAULT || finding.code() == CliCode.NOTHING_MADE
            || finding.code() == PublishCode.NOT_WRITTEN || finding.code() == PublishCode.OUTPUT_UNUSABLE
            || finding.code() == PublishCode.OUTPUT_IN_USE);
  }
}
