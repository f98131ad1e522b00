package org.gatefold.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gatefold.diag.Diagnostic;
import org.gatefold.diag.Origin;
import org.gatefold.diag.Outcome;
import org.gatefold.model.DocumentId;
import org.gatefold.publish.Publisher;
import org.gatefold.publish.Report;

/** What {@code build} and {@code check} do: load, take every document as far as it goes, print, report. */
final class RunCommand {
  private final Options options;
  private final Terminal terminal;
  private final Workshop workshop;
  private final boolean publishing;

  /** @param publishing whether files are wanted, not findings alone */
  RunCommand(Options options, Terminal terminal, Workshop workshop, boolean publishing) {
    this.options = options;
    this.terminal = terminal;
    this.workshop = workshop;
    this.publishing = publishing;
  }

  ExitCode run() {
    long start = System.nanoTime();
    if (!Files.isDirectory(options.workspace)) {
      return stop(ExitCode.BAD_JOB, Diagnostic.of(CliCode.NO_WORKSPACE, Origin.NOWHERE, options.workspace));
    }
    try (Cancellation cancellation = Cancellation.listen()) {
      return publishing ? build(cancellation, start) : run(cancellation, Optional.empty(), start);
    }
  }

  private ExitCode build(Cancellation cancellation, long start) {
    Outcome<Publisher> opened = Publisher.open(options.output());
    if (!opened.succeeded()) {
      return stop(ExitCode.ENVIRONMENT, opened.diagnostics().getFirst());
    }
    try (Publisher publisher = opened.get()) {
      return run(cancellation, Optional.of(publisher), start);
    } catch (IOException e) {
      String reason = String.valueOf(e.getMessage());
      return stop(ExitCode.ENVIRONMENT, Diagnostic.of(CliCode.NOT_REMOVED, Origin.NOWHERE, reason));
    }
  }

  private ExitCode run(Cancellation cancellation, Optional<Publisher> publisher, long start) {
    Outcome<Workshop.Plan> opened = workshop.open(options.request());
    long loadNanos = System.nanoTime() - start;
    List<Diagnostic> findings = new ArrayList<>(opened.diagnostics());
    List<Report.Document> documents = List.of();
    if (opened.value().isPresent()) {
      try (Workshop.Plan plan = opened.value().get()) {
        documents = process(new Session(plan, findings, publisher), plan.documents(), cancellation);
      }
    }
    if (documents.isEmpty() && findings.stream().noneMatch(Diagnostic::isError)) {
      findings.add(Diagnostic.of(CliCode.NOTHING_TO_DO, Origin.of("gatefold.yaml")));
    }
    ExitCode exit =
        cancellation.isCancelled() ? ExitCode.CANCELLED : Verdicts.of(documents, findings, options.strict);
    Report report =
        new Report(Version.CURRENT, exit.number(), cancellation.isCancelled(), documents, findings, loadNanos);
    List<Diagnostic> late = publisher.map(p -> p.report(report)).orElse(List.of());
    new Summary(terminal, options, publishing).print(report, late, System.nanoTime() - start);
    return late.isEmpty() || cancellation.isCancelled() ? exit : ExitCode.ENVIRONMENT;
  }

  private List<Report.Document> process(Session session, List<DocumentId> ids, Cancellation cancellation) {
    List<DocumentId> sorted = ids.stream().sorted().toList();
    Progress progress = new Progress(terminal, sorted.size());
    List<Optional<Report.Document>> done = new Batch(options.jobs, cancellation).run(sorted, id -> {
      Report.Document document = session.process(id);
      progress.step(id.path());
      return document;
    }, (id, fault) -> {
      trace(fault);
      return session.fault(id, fault);
    });
    progress.end();
    List<Report.Document> documents = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i++) {
      DocumentId id = sorted.get(i);
      documents.add(done.get(i).orElseGet(() -> Session.skipped(id)));
    }
    return documents;
  }

  private void trace(Throwable fault) {
    if (options.debug) {
      terminal.err().print(Faults.trace(fault));
    }
  }

  private ExitCode stop(ExitCode exit, Diagnostic why) {
    new FindingsPrinter(terminal.err(), terminal.colour(), terminal.width(), new Sources(options.workspace))
        .print(List.of(why));
    return exit;
  }
}
