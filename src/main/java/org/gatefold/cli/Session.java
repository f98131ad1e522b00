package org.gatefold.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gatefold.Pipeline;
import org.gatefold.diag.Diagnostic;
import org.gatefold.diag.Outcome;
import org.gatefold.load.Reach;
import org.gatefold.model.ArticleFolder;
import org.gatefold.model.DocumentId;
import org.gatefold.model.Library;
import org.gatefold.model.Verdict;
import org.gatefold.model.article.Article;
import org.gatefold.model.article.FrontMatter;
import org.gatefold.model.article.Original;
import org.gatefold.publish.Approval;
import org.gatefold.publish.Publisher;
import org.gatefold.publish.Release;
import org.gatefold.publish.Report;
import org.gatefold.publish.Report.Status;

/** Makes or checks one document after the other; what it gives is ready for the report. */
final class Session {
  private final Workshop.Plan plan;
  private final List<Diagnostic> loading;
  private final Optional<Publisher> publisher;

  /**
   * @param loading what loading found
   * @param publisher none if documents are to be checked only
   */
  Session(Workshop.Plan plan, List<Diagnostic> loading, Optional<Publisher> publisher) {
    this.plan = plan;
    this.loading = List.copyOf(loading);
    this.publisher = publisher;
  }

  /** Takes one document as far as it goes. */
  Report.Document process(DocumentId id) {
    if (loading.stream().anyMatch(d -> d.isError() && Reach.concerns(d, id))) {
      return failed(id, List.of(), Map.of());
    }
    Pipeline.Result result = publisher.isPresent() ? plan.build(id) : plan.check(id);
    if (result.diagnostics().stream().anyMatch(Diagnostic::isError)) {
      return failed(id, result.diagnostics(), result.stageNanos());
    }
    return publisher.isPresent() ? publish(result, publisher.get()) : check(result);
  }

  /** A document that could not be made because of a fault of ours. */
  Report.Document fault(DocumentId id, Throwable fault) {
    return failed(id, List.of(Faults.diagnostic(fault)), Map.of());
  }

  /** A document whose turn never came. */
  static Report.Document skipped(DocumentId id) {
    return new Report.Document(id, Status.SKIPPED, Optional.empty(), Optional.empty(), 0, 0, List.of(), Map.of());
  }

  private Report.Document check(Pipeline.Result result) {
    List<Diagnostic> findings = new ArrayList<>(result.diagnostics());
    Optional<Diagnostic> objection = Approval.objection(result.id(), status(result.id()), about(result));
    objection.ifPresent(findings::add);
    return new Report.Document(result.id(), objection.isPresent() ? Status.FAILED : Status.CHECKED, Optional.empty(),
        result.fit(), 0, 0, findings, result.stageNanos());
  }

  private Report.Document publish(Pipeline.Result result, Publisher to) {
    if (result.verdict().isEmpty()) {
      List<Diagnostic> findings = new ArrayList<>(result.diagnostics());
      findings.add(Diagnostic.of(CliCode.NOTHING_MADE, org.gatefold.diag.Origin.NOWHERE, result.id()));
      return failed(result.id(), findings, result.stageNanos());
    }
    Verdict verdict = result.verdict().get();
    long start = System.nanoTime();
    Outcome<Release> outcome = to.publish(verdict, status(result.id()), about(result));
    Map<String, Long> nanos = new HashMap<>(result.stageNanos());
    nanos.put("publish", System.nanoTime() - start);
    List<Diagnostic> findings = new ArrayList<>(result.diagnostics());
    findings.addAll(outcome.diagnostics());
    if (!outcome.succeeded()) {
      return failed(result.id(), findings, nanos);
    }
    return new Report.Document(result.id(), Status.PUBLISHED, outcome.value(), result.fit(), verdict.wordsProved(),
        verdict.notesProved(), findings, nanos);
  }

  private Report.Document failed(DocumentId id, List<Diagnostic> findings, Map<String, Long> nanos) {
    List<Diagnostic> all = new ArrayList<>(findings);
    publisher.ifPresent(p -> all.addAll(p.withdraw(id)));
    return new Report.Document(id, Status.FAILED, Optional.empty(), Optional.empty(), 0, 0, all, nanos);
  }

  /** Everything found about a document, in loading too. */
  private List<Diagnostic> about(Pipeline.Result result) {
    List<Diagnostic> all = new ArrayList<>(result.diagnostics());
    loading.stream().filter(d -> Reach.isInArticle(d) && Reach.concerns(d, result.id())).forEach(all::add);
    return all;
  }

  /** A sheet of two texts is approved when both are. */
  private FrontMatter.Status status(DocumentId id) {
    List<Optional<Article>> texts = new ArrayList<>(List.of(article(plan.library(), id)));
    if (id.beside() != null) {
      texts.add(beside(plan.library(), id, id.beside()));
    }
    return texts.stream().allMatch(text -> text.filter(one -> one.frontMatter().status() == FrontMatter.Status.APPROVED).isPresent())
        ? FrontMatter.Status.APPROVED
        : FrontMatter.Status.DRAFT;
  }

  private static Optional<Article> article(Library library, DocumentId id) {
    return folder(library, id)
        .map(ArticleFolder::articles)
        .flatMap(List::stream)
        .filter(article -> article.locale().equals(id.locale()))
        .findFirst();
  }

  private static Optional<Article> beside(Library library, DocumentId id, DocumentId.Beside beside) {
    return folder(library, id)
        .flatMap(folder -> Stream.ofNullable(folder.originals().get(beside.locale())))
        .map(Original::article)
        .findFirst();
  }

  private static Stream<ArticleFolder> folder(Library library, DocumentId id) {
    return library.folders().stream().filter(folder -> folder.slug().equals(id.article()));
  }
}
