package org.gatefold.cli;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.gatefold.diag.Code;
import org.gatefold.diag.Diagnostic;
import org.gatefold.diag.Origin;
import org.gatefold.diag.Outcome;
import org.gatefold.diag.Severity;
import org.gatefold.load.Approver;
import org.gatefold.load.LoadCode;
import org.gatefold.load.Reach;
import org.gatefold.load.Request;
import org.gatefold.model.ArticleFolder;
import org.gatefold.model.DocumentId;
import org.gatefold.model.article.Article;
import org.gatefold.model.article.FrontMatter;
import org.gatefold.model.job.Edition;
import org.gatefold.model.job.Format;
import org.gatefold.model.pseudo.PseudoLocale;
import org.jspecify.annotations.Nullable;

/** What {@code approve} does: make every document of an article, and record the approval if nothing stands against it. */
final class ApproveCommand {
  private final Options options;
  private final Terminal terminal;
  private final Workshop workshop;
  private final Supplier<Cancellation> listening;

  ApproveCommand(Options options, Terminal terminal, Workshop workshop) {
    this(options, terminal, workshop, Cancellation::listen);
  }

  /** @param listening how it learns that it is to stop */
  ApproveCommand(Options options, Terminal terminal, Workshop workshop, Supplier<Cancellation> listening) {
    this.options = options;
    this.terminal = terminal;
    this.workshop = workshop;
    this.listening = listening;
  }

  ExitCode run(FrontMatter.Review review) {
    List<Diagnostic> wrong = objections(review);
    if (!wrong.isEmpty()) {
      new FindingsPrinter(terminal.err(), terminal.colour(), terminal.width(), new Sources(options.workspace)).print(wrong);
      return ExitCode.BAD_JOB;
    }
    // Formats and editions are the job's: what is approved is the article, however it is printed.
    Request request = new Request(options.workspace, options.articles, options.locales, List.of(), List.of());
    Outcome<Workshop.Plan> loaded = workshop.open(request);
    if (loaded.value().isEmpty()) {
      return refuse(loaded.diagnostics(), false);
    }
    try (Workshop.Plan plan = loaded.value().get()) {
      List<Diagnostic> open = open(plan, loaded.diagnostics());
      return open.isEmpty() ? record(plan, review, request) : refuse(open, true);
    }
  }

  private List<Diagnostic> objections(FrontMatter.Review review) {
    List<Diagnostic> wrong = new ArrayList<>();
    if (options.articles.size() != 1 || options.locales.size() != 1 || options.articles.contains("*")) {
      wrong.add(Diagnostic.of(CliCode.ONE_AT_A_TIME, Origin.NOWHERE));
    }
    options.locales.stream().filter(PseudoLocale::is)
        .forEach(locale -> wrong.add(Diagnostic.of(CliCode.PSEUDO, Origin.NOWHERE, locale.toLanguageTag())));
    if (review.next() != null && !review.next().isAfter(review.on())) {
      wrong.add(Diagnostic.of(CliCode.NEXT_TOO_EARLY, Origin.NOWHERE, review.next(), review.on()));
    }
    checkWords("--role", review.by(), wrong);
    checkWords("--name", review.name(), wrong);
    if (!Files.isDirectory(options.workspace)) {
      wrong.add(Diagnostic.of(CliCode.NO_WORKSPACE, Origin.NOWHERE, options.workspace));
    }
    return wrong;
  }

  private static void checkWords(String option, @Nullable String words, List<Diagnostic> wrong) {
    if (words != null && (words.isBlank() || words.codePoints().anyMatch(ApproveCommand::isUnprintable))) {
      wrong.add(Diagnostic.of(CliCode.NO_WORDS, Origin.NOWHERE, option));
    }
  }

  private static boolean isUnprintable(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE, Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR -> true;
      default -> c == 0xFEFF;
    };
  }

  /** Everything that stands against an approval, found in loading and in making all the documents. */
  private List<Diagnostic> open(Workshop.Plan plan, List<Diagnostic> loaded) {
    List<Diagnostic> loading = loaded.stream().filter(this::concerns).toList();
    List<Diagnostic> findings = new ArrayList<>(loading);
    article(plan).ifPresent(article -> checkTranslation(article, findings));
    // A sheet of two texts is looked at for both; whoever approves answers for one.
    List<DocumentId> ids = plan.documents().stream().filter(id -> !isBilingual(plan, id)).toList();
    if (ids.isEmpty() && findings.stream().noneMatch(ApproveCommand::blocks)) {
      findings.add(Diagnostic.of(CliCode.NOTHING_TO_APPROVE, Origin.of("gatefold.yaml"),
          options.articles.getFirst(), options.locales.getFirst().toLanguageTag()));
    }
    if (loading.stream().noneMatch(finding -> finding.isError() && !Approver.settles(finding))) {
      findings.addAll(build(plan, ids));
    }
    return findings.stream().filter(ApproveCommand::blocks).distinct().toList();
  }

  /** A job with sheets of two texts reads the others, too: what is wrong with them is in nobody's way here. */
  private boolean concerns(Diagnostic finding) {
    return Reach.concerns(finding, new DocumentId(options.articles.getFirst(), options.locales.getFirst(), "", Edition.SCREEN));
  }

  private static boolean isBilingual(Workshop.Plan plan, DocumentId id) {
    Format format = plan.library().formats().get(id.format());
    return id.beside() != null || (format != null && format.isBilingual());
  }

  private List<Diagnostic> build(Workshop.Plan plan, List<DocumentId> ids) {
    Progress progress = new Progress(terminal, ids.size());
    List<Diagnostic> findings = new ArrayList<>();
    try (Cancellation cancellation = listening.get()) {
      List<Optional<List<Diagnostic>>> results = new Batch(options.jobs, cancellation).run(ids, id -> {
        List<Diagnostic> found = plan.build(id).diagnostics();
        progress.step(id.path());
        return found;
      }, (id, fault) -> List.of(Faults.diagnostic(fault)));
      progress.end();
      results.forEach(result -> findings.addAll(result.orElse(List.of(Diagnostic.of(CliCode.UNSEEN, Origin.NOWHERE)))));
    }
    return findings;
  }

  private static void checkTranslation(Article article, List<Diagnostic> findings) {
    FrontMatter head = article.frontMatter();
    if (head.translation() != null && !head.translation().reviewed()) {
      Origin place = head.places().getOrDefault("translation", article.origin());
      findings.add(Diagnostic.of(CliCode.TRANSLATION_UNREVIEWED, place));
    }
  }

  private static boolean blocks(Diagnostic finding) {
    return (finding.isError() || finding.severity() == Severity.EDITORIAL) && !Approver.settles(finding);
  }

  private ExitCode record(Workshop.Plan plan, FrontMatter.Review review, Request request) {
    ArticleFolder folder = plan.library().folders().getFirst();
    Article article = article(plan).orElseThrow();
    Outcome<FrontMatter.Review> recorded = Approver.approve(options.workspace, folder, article, review);
    if (!recorded.succeeded()) {
      return refuse(recorded.diagnostics(), true);
    }
    Outcome<Workshop.Plan> again = workshop.open(request);
    again.value().ifPresent(Workshop.Plan::close);
    if (again.diagnostics().stream().filter(this::concerns).anyMatch(Approver::settles)) {
      return refuse(List.of(Diagnostic.of(CliCode.APPROVAL_LOST, article.origin())), true);
    }
    String by = review.name() == null ? review.by() : review.name() + ", " + review.by();
    terminal.out().print(Style.STRONG.on(terminal.colour(), Cells.print(article.origin().file() + " is approved: " + by
        + ", on " + review.on() + ", next review " + review.next())) + "\n");
    terminal.out().print("What was approved: " + recorded.get().hash() + "\n");
    terminal.out().flush();
    return ExitCode.DONE;
  }

  private static Optional<Article> article(Workshop.Plan plan) {
    return plan.library().folders().stream().flatMap(folder -> folder.articles().stream()).findFirst();
  }

  /** @param loaded whether there was anything to look at */
  private ExitCode refuse(List<Diagnostic> findings, boolean loaded) {
    new FindingsPrinter(terminal, new Sources(options.workspace)).print(findings);
    Locale locale = options.locales.getFirst();
    long open = findings.stream().filter(ApproveCommand::blocks).distinct().count();
    terminal.out().print(Style.STRONG.on(terminal.colour(), Cells.print(options.articles.getFirst()) + " in "
        + locale.toLanguageTag() + " is not approved: " + Labels.count(open, "finding") + " open") + "\n");
    terminal.out().flush();
    return exit(findings, loaded);
  }

  private static ExitCode exit(List<Diagnostic> findings, boolean loaded) {
    if (has(findings, CliCode.FAULT) || has(findings, LoadCode.NOT_RECORDED)) {
      return ExitCode.ENVIRONMENT;
    }
    if (has(findings, CliCode.UNSEEN)) {
      return ExitCode.CANCELLED;
    }
    boolean article = findings.stream().filter(ApproveCommand::blocks)
        .anyMatch(finding -> Reach.isInArticle(finding) || (loaded && finding.origin().file().isEmpty()));
    return article ? ExitCode.ERRORS : ExitCode.BAD_JOB;
  }

  private static boolean has(List<Diagnostic> findings, Code code) {
    return findings.stream().anyMatch(finding -> finding.code().equals(code));
  }
}
