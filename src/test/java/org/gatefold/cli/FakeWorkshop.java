package org.gatefold.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gatefold.Pipeline;
import org.gatefold.diag.Diagnostic;
import org.gatefold.diag.Origin;
import org.gatefold.diag.Outcome;
import org.gatefold.diag.Severity;
import org.gatefold.load.Reach;
import org.gatefold.load.Request;
import org.gatefold.model.ArticleFolder;
import org.gatefold.model.DocumentId;
import org.gatefold.model.Library;
import org.gatefold.model.RenderedPdf;
import org.gatefold.model.Verdict;
import org.gatefold.model.article.Article;
import org.gatefold.model.article.Evidence;
import org.gatefold.model.article.FrontMatter;
import org.gatefold.model.article.Original;
import org.gatefold.model.article.Reference;
import org.gatefold.model.font.FontSet;
import org.gatefold.model.job.Brand;
import org.gatefold.model.job.Edition;
import org.gatefold.model.job.Job;
import org.jspecify.annotations.Nullable;

/** Stands in for the pipeline: files of two bytes, and whatever findings a test wants. */
final class FakeWorkshop implements Workshop {
  final List<DocumentId> documents = new ArrayList<>();
  final List<Diagnostic> loading = new ArrayList<>();
  final List<Diagnostic> found = new ArrayList<>();
  final List<DocumentId> made = Collections.synchronizedList(new ArrayList<>());
  final List<String> sheets = new ArrayList<>();
  final List<Request> requests = new ArrayList<>();
  final Map<String, Reference> references = new LinkedHashMap<>();
  FrontMatter.Status status = FrontMatter.Status.DRAFT;
  FrontMatter.Status besideStatus = FrontMatter.Status.DRAFT;
  FrontMatter.@Nullable Translation translation;
  boolean loads = true;
  boolean broken;
  int closed;

  static DocumentId id(String article, String format) {
    return new DocumentId(article, Locale.US, format, Edition.SCREEN);
  }

  /** A sheet in two languages. */
  static DocumentId pair(String article, Locale beside) {
    return new DocumentId(article, Locale.US, "two", Edition.SCREEN, new DocumentId.Beside(beside, false));
  }

  static Diagnostic finding(Severity severity, String file) {
    return Diagnostic.of(new TestCode(severity), new Origin(file, 1, 1), "x");
  }

  @Override
  public Outcome<Plan> open(Request request) {
    requests.add(request);
    return loads ? Outcome.of(new FakePlan(), loading) : Outcome.failed(loading);
  }

  /** Files have two pages and what was {@link #found}. */
  Outcome<Integer> inspect(String name, byte[] pdf) {
    return Outcome.of(pdf.length, found.stream()
        .map(finding -> new Diagnostic(finding.code(), Origin.of(name), finding.arguments())).toList());
  }

  private final class FakePlan implements Plan {
    @Override
    public Library library() {
      Origin nowhere = Origin.NOWHERE;
      List<ArticleFolder> folders = documents.stream().map(DocumentId::article).distinct()
          .map(slug -> new ArticleFolder(slug, List.of(article(slug, Locale.US, status)), references, Evidence.NONE, Map.of(),
              Map.of(Locale.US, "abc"), beside(slug))).toList();
      return new Library(new Job(List.of(), List.of(), List.of(), List.of(), null, null, nowhere),
          new Brand("Clinic", Map.of(), Map.of(), Map.of(), null, nowhere), folders, Map.of(), Map.of(),
          new FontSet(List.of()));
    }

    /** What stands beside other texts is read, but is none of the job's. */
    private Map<Locale, Original> beside(String slug) {
      return documents.stream().map(DocumentId::beside).filter(Objects::nonNull).map(DocumentId.Beside::locale).distinct()
          .collect(Collectors.toMap(locale -> locale, locale -> new Original(article(slug, locale, besideStatus), Map.of())));
    }

    private Article article(String slug, Locale locale, FrontMatter.Status status) {
      FrontMatter head = new FrontMatter("T", "", "", locale, null, status, "education", List.of(),
          LocalDate.of(2026, 1, 1), null, translation, "ama", Map.of());
      return new Article(slug, head, List.of(), Origin.of("articles/" + slug + "/article." + locale.toLanguageTag() + ".md"));
    }

    @Override
    public List<DocumentId> documents() {
      return documents;
    }

    @Override
    public Pipeline.Result build(DocumentId id) {
      made.add(id);
      if (broken) {
        throw new IllegalStateException("unexpected");
      }
      Verdict verdict = new Verdict(new RenderedPdf(id, new byte[] {1, 2}, 2, List.of()), 120, 6);
      return new Pipeline.Result(id, Optional.of(verdict), Optional.empty(), about(id), Map.of("typeset", 1_500_000L));
    }

    @Override
    public Pipeline.Result check(DocumentId id) {
      return new Pipeline.Result(id, Optional.empty(), Optional.empty(), about(id), Map.of());
    }

    @Override
    public Outcome<Verdict> sheet(String article, Locale locale, List<Diagnostic> about) {
      sheets.add(article + " " + locale.toLanguageTag() + " " + about.size());
      return broken ? Outcome.failed(List.of(finding(Severity.ERROR, "templates/_editor/editor.ftlh")))
          : Outcome.of(new Verdict(new RenderedPdf(id(article, "editor"), new byte[] {3}, 1, List.of()), 10, 0));
    }

    /** A finding in an article concerns its documents, any other one all. */
    private List<Diagnostic> about(DocumentId id) {
      return found.stream().filter(finding -> Reach.concerns(finding, id)).toList();
    }

    @Override
    public List<Diagnostic> missing(Locale locale) {
      return found;
    }

    @Override
    public void close() {
      closed++;
    }
  }
}
