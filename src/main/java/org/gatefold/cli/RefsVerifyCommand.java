package org.gatefold.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gatefold.diag.Diagnostic;
import org.gatefold.diag.Origin;
import org.gatefold.diag.Outcome;
import org.gatefold.diag.Severity;
import org.gatefold.load.EvidenceRecorder;
import org.gatefold.load.LoadCode;
import org.gatefold.load.Request;
import org.gatefold.model.ArticleFolder;
import org.gatefold.model.article.LookedUp;
import org.gatefold.model.article.Reference;
import org.gatefold.model.job.LookUp;
import org.gatefold.verify.Verifier;
import org.gatefold.verify.VerifyCode;

/** What {@code refs verify} does: look every reference up, print what was found, and record it in evidence.yaml. */
final class RefsVerifyCommand {
  private static final String MEMORY = ".cache/references";

  private final Options options;
  private final Terminal terminal;
  private final Workshop workshop;
  private final Outside outside;

  RefsVerifyCommand(Options options, Terminal terminal, Workshop workshop, Outside outside) {
    this.options = options;
    this.terminal = terminal;
    this.workshop = workshop;
    this.outside = outside;
  }

  /** What was found about the references of one run. */
  private static final class Found {
    final List<Diagnostic> findings = new ArrayList<>();
    int asked;
    int unanswered;
    int written;
    boolean cancelled;
  }

  /**
   * Looks references up.
   *
   * @param given addresses and the like from the command line, empty where the job's hold
   * @param writing whether evidence.yaml is to be changed
   */
  ExitCode run(LookUp given, boolean writing) {
    Outcome<Workshop.Plan> loaded = workshop.open(new Request(options.workspace, options.articles, options.locales, List.of(), List.of()));
    if (loaded.value().isEmpty()) {
      print(loaded.diagnostics());
      return ExitCode.BAD_JOB;
    }
    try (Workshop.Plan plan = loaded.value().get()) {
      List<Diagnostic> loading = loaded.diagnostics().stream().filter(RefsVerifyCommand::concerns).toList();
      LookUp places = merged(given, plan.library().job().lookUp());
      List<Diagnostic> wrong = objections(places, options.workspace);
      if (!wrong.isEmpty()) {
        print(wrong);
        return ExitCode.BAD_JOB;
      }
      Found found = verify(plan.library().folders(), places, writing);
      found.findings.addAll(0, loading);
      print(found.findings);
      summarize(found, writing);
      return exit(found);
    }
  }

  /** Of what is wrong with the workspace, that which keeps references from being looked up. */
  private static boolean concerns(Diagnostic finding) {
    String file = finding.origin().file();
    return finding.isError() && (file.contains("/references.") || file.endsWith("/evidence.yaml"));
  }

  private static LookUp merged(LookUp given, LookUp job) {
    return new LookUp(either(given.crossref(), job.crossref()), either(given.pubMed(), job.pubMed()), either(given.mailto(), job.mailto()),
        either(given.apiKey(), job.apiKey()), either(given.retractions(), job.retractions()));
  }

  private static String either(String given, String job) {
    return given.isEmpty() ? job : given;
  }

  private Found verify(List<ArticleFolder> folders, LookUp places, boolean writing) {
    Found found = new Found();
    LocalDate today = outside.today().get();
    Progress progress = new Progress(terminal, folders.stream().mapToInt(folder -> folder.references().size()).sum());
    try (Cancellation cancellation = Cancellation.listen();
        Verifier verifier = new Verifier(
            places, today, options.workspace.resolve(MEMORY), outside.pause(), outside.patience(), Version.CURRENT)) {
      for (ArticleFolder folder : folders) {
        verify(folder, verifier, cancellation, progress, found, writing);
      }
      found.findings.addAll(verifier.findings());
      found.cancelled = cancellation.isCancelled();
    }
    progress.end();
    return found;
  }

  /** Records an article's references together, also where the run is stopped among them. */
  private void verify(ArticleFolder folder, Verifier verifier, Cancellation cancellation, Progress progress, Found found, boolean writing) {
    List<LookedUp> records = new ArrayList<>();
    for (Reference reference : folder.references().values()) {
      if (cancellation.isCancelled()) {
        break;
      }
      Verifier.Result result = verifier.verify(reference);
      result.record().ifPresent(records::add);
      found.findings.addAll(result.findings());
      found.asked++;
      found.unanswered += result.isIncomplete() ? 1 : 0;
      progress.step(folder.slug() + " " + reference.key());
    }
    Outcome<Boolean> recorded = EvidenceRecorder.record(options.workspace, folder.slug(), records, writing);
    found.findings.addAll(recorded.diagnostics());
    found.written += recorded.value().orElse(false) ? 1 : 0;
  }

  private void print(List<Diagnostic> findings) {
    new FindingsPrinter(terminal, new Sources(options.workspace)).print(findings);
  }

  private void summarize(Found found, boolean writing) {
    StringBuilder line = new StringBuilder(Labels.count(found.asked, "reference")).append(" looked up");
    line.append(count(found, "agree", VerifyCode.AGREES)).append(count(found, "differ", VerifyCode.DIFFERS))
        .append(count(found, "probable", VerifyCode.PROBABLE)).append(count(found, "ambiguous", VerifyCode.AMBIGUOUS))
        .append(count(found, "not found", VerifyCode.NOT_FOUND)).append(count(found, "retracted", VerifyCode.RETRACTED));
    line.append(found.unanswered == 0 ? "" : ", " + found.unanswered + " without an answer");
    String files = Labels.count(found.written, "evidence file");
    line.append(found.written == 0 ? "; nothing to record" : (writing ? "; " + files + " updated" : "; " + files + " would change (--dry-run)"));
    terminal.out().print(Style.STRONG.on(terminal.colour(), line.toString()) + "\n");
    terminal.out().flush();
  }

  private static String count(Found found, String word, VerifyCode code) {
    long number = found.findings.stream().filter(finding -> finding.code() == code).count();
    return number == 0 ? "" : ", " + String.format(Locale.ROOT, "%d %s", number, word);
  }

  /** Where nobody answered it is the machine or its network; what is wrong in articles comes before answers that are missing. */
  private ExitCode exit(Found found) {
    if (found.cancelled) {
      return ExitCode.CANCELLED;
    }
    boolean unwritten = found.findings.stream().anyMatch(one -> one.code() == LoadCode.EVIDENCE_NOT_WRITTEN);
    if (unwritten || (found.unanswered > 0 && found.unanswered == found.asked)) {
      return ExitCode.ENVIRONMENT;
    }
    boolean errors = found.findings.stream().anyMatch(one -> one.isError() && !isMissing(one));
    if (errors || found.unanswered > 0) {
      return errors ? ExitCode.ERRORS : ExitCode.SOME_FAILED;
    }
    boolean warned = found.findings.stream().anyMatch(one -> one.severity() == Severity.WARNING);
    return options.strict && warned ? ExitCode.WARNINGS : ExitCode.DONE;
  }

  private static boolean isMissing(Diagnostic finding) {
    return finding.code() instanceof VerifyCode && finding.code().id().startsWith("VER30");
  }

  /** Says so where an address on the command line, or the workspace, is none. */
  static List<Diagnostic> objections(LookUp given, Path workspace) {
    List<Diagnostic> wrong = new ArrayList<>();
    if (!Files.isDirectory(workspace)) {
      wrong.add(Diagnostic.of(CliCode.NO_WORKSPACE, Origin.NOWHERE, workspace));
    }
    for (String address : List.of(given.crossref(), given.pubMed())) {
      if (!address.isEmpty() && !Verifier.isAddress(address)) {
        wrong.add(Diagnostic.of(CliCode.BAD_ADDRESS, Origin.NOWHERE, address));
      }
    }
    String mailto = given.mailto();
    if (!mailto.isEmpty() && (mailto.indexOf('@') < 1 || mailto.chars().anyMatch(c -> c <= ' ' || c > '~' || "<>()\"\\,;:".indexOf(c) >= 0))) {
      wrong.add(Diagnostic.of(CliCode.BAD_MAILTO, Origin.NOWHERE, mailto));
    }
    return wrong;
  }
}
