package org.gatefold.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gatefold.diag.Diagnostic;
import org.gatefold.diag.Origin;
import org.gatefold.diag.Outcome;
import org.gatefold.model.ArticleFolder;
import org.gatefold.model.DocumentId;
import org.gatefold.model.Library;
import org.gatefold.model.TranslationStatus;
import org.gatefold.model.article.Article;
import org.gatefold.model.article.Wording;
import org.gatefold.model.pseudo.PseudoLocale;
import org.gatefold.publish.Publisher;
import org.gatefold.publish.Report;
import org.gatefold.translate.Standings;

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
      Outcome<Workshop.Plan> loaded = workshop.open(options.request());
      return run(loaded, cancellation, start, System.nanoTime() - start);
    }
  }

  /** Where nothing could be loaded, perhaps because it is the wrong folder, no output folder is made. */
  private ExitCode run(Outcome<Workshop.Plan> loaded, Cancellation cancellation, long start, long loadNanos) {
    boolean writing = (publishing || options.editor) && (loaded.value().isPresent() || Files.isDirectory(options.output()));
    if (!writing) {
      return run(loaded, Optional.empty(), cancellation, start, loadNanos);
    }
    Outcome<Publisher> opened = Publisher.open(options.output());
    if (!opened.succeeded()) {
      loaded.value().ifPresent(Workshop.Plan::close);
      return stop(ExitCode.ENVIRONMENT, opened.diagnostics().getFirst());
    }
    try (Publisher publisher = opened.get()) {
      return run(loaded, Optional.of(publisher), cancellation, start, loadNanos);
    } catch (IOException e) {
      String reason = String.valueOf(e.getMessage());
      return stop(ExitCode.ENVIRONMENT, Diagnostic.of(CliCode.NOT_REMOVED, Origin.NOWHERE, reason));
    }
  }

  private ExitCode run(Outcome<Workshop.Plan> loaded, Optional<Publisher> publisher, Cancellation cancellation,
      long start, long loadNanos) {
    List<Diagnostic> findings = new ArrayList<>(loaded.diagnostics());
    List<Report.Document> documents = List.of();
    List<EditorSheets.Sheet> sheets = List.of();
    List<TranslationStatus> translations = List.of();
    if (loaded.value().isPresent()) {
      try (Workshop.Plan plan = loaded.value().get()) {
        translations = translations(plan.library());
        Optional<Publisher> wanted = publisher.filter(open -> publishing);
        documents = process(new Session(plan, findings, wanted), plan.documents(), cancellation);
        if (options.editor && publisher.isPresent() && !cancellation.isCancelled()) {
          Outcome<List<EditorSheets.Sheet>> made =
              new EditorSheets(plan, publisher.get()).make(loaded.diagnostics(), documents);
          findings.addAll(made.diagnostics());
          sheets = made.get();
        }
      }
    }
    if (documents.isEmpty() && findings.stream().noneMatch(Diagnostic::isError)) {
      findings.add(Diagnostic.of(CliCode.NOTHING_TO_DO, Origin.of("gatefold.yaml")));
    }
    boolean cancelled = cancellation.isCancelled();
    ExitCode exit = cancelled ? ExitCode.CANCELLED : Verdicts.of(documents, findings, options.strict);
    Report report = new Report(Version.CURRENT, exit.number(), cancelled, documents, findings, loadNanos, translations);
    List<Diagnostic> late = publisher.filter(open -> publishing).map(p -> p.report(report)).orElse(List.of());
    new Summary(terminal, options, publishing).print(report, sheets, late, System.nanoTime() - start);
    return late.isEmpty() || cancelled ? exit : ExitCode.ENVIRONMENT;
  }

  /** How far the translations are that the job asks for; a pseudo-locale is none. */
  private static List<TranslationStatus> translations(Library library) {
    List<TranslationStatus> all = new ArrayList<>();
    for (ArticleFolder folder : library.folders()) {
      for (Article article : folder.articles()) {
        Locale from = article.frontMatter().source();
        Wording source = from == null || PseudoLocale.is(article.locale()) ? null : folder.wordings().get(from);
        if (source != null) {
          all.add(Standings.of(folder.slug(), source, folder.wordings().get(article.locale()), article.locale()));
        }
      }
    }
    return all;
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
