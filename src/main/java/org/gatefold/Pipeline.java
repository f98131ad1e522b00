package org.gatefold;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gatefold.cite.Citer;
import org.gatefold.diag.Diagnostic;
import org.gatefold.diag.Outcome;
import org.gatefold.fill.Filler;
import org.gatefold.load.Loader;
import org.gatefold.load.Manuscripts;
import org.gatefold.load.Reach;
import org.gatefold.load.Request;
import org.gatefold.model.CitedArticle;
import org.gatefold.model.DocumentId;
import org.gatefold.model.Library;
import org.gatefold.model.Manuscript;
import org.gatefold.model.Verdict;
import org.gatefold.model.job.Production;
import org.gatefold.model.job.Resource;
import org.gatefold.model.paged.Fit;
import org.gatefold.model.paged.PagedDocument;
import org.gatefold.preflight.TextProof;
import org.gatefold.render.Renderer;
import org.gatefold.typeset.Typesetter;

/**
 * From files to proved documents: load, cite, fill, typeset, render, impose, preflight. Each stage takes what the one before it
 * gave, and stops the document if it found an error. A document is a pure function of the library and its name, so any
 * number of threads may build from one {@link Run}.
 */
public final class Pipeline {
  private final Loader loader = new Loader();
  private final Citer citer = new Citer();
  private final Filler filler = new Filler();
  private final Renderer renderer = new Renderer();
  private final TextProof proof = new TextProof();
  private final PressRoom pressRoom = new PressRoom();

  /** A workspace that was read, and the documents that the job asks for, with a typesetter for its fonts. */
  public record Run(Library library, List<DocumentId> documents, Typesetter typesetter, Reviews reviews,
      long loadNanos)
      implements AutoCloseable {
    public Run {
      documents = List.copyOf(documents);
    }

    @Override
    public void close() {
      typesetter.close();
    }
  }

  /** What became of one document; {@code fit} of one whose pages are counted, {@code stageNanos} by stage, in the order of the stages. */
  public record Result(
      DocumentId id, Optional<Verdict> verdict, Optional<Fit> fit, List<Diagnostic> diagnostics,
      Map<String, Long> stageNanos) {
    public Result {
      diagnostics = List.copyOf(diagnostics);
    }
  }

  /**
   * Reads a workspace. An error in an article's files is that article's alone: the run comes beside it, and the documents
   * that it {@link Reach#concerns} are to be told as failed, not built. Any other error would be in every document, so
   * that there is no run.
   */
  public Outcome<Run> open(Request request) {
    long start = System.nanoTime();
    Outcome<Library> loaded = loader.load(request);
    if (loaded.diagnostics().stream().anyMatch(finding -> finding.isError() && !Reach.isInArticle(finding))) {
      return Outcome.failed(loaded.diagnostics());
    }
    return loaded.map(library -> new Run(
        library, Manuscripts.documents(library), new Typesetter(library.fonts()),
        new Reviews(), System.nanoTime() - start));
  }

  /** Makes one document and proves it. */
  public Result build(Run run, DocumentId id) {
    Stages stages = new Stages();
    Manuscript manuscript = Manuscripts.manuscript(run.library(), id);
    Outcome<PagedDocument> paged = typeset(run, manuscript, stages);
    Outcome<Verdict> verdict = paged
        .then(stages.timed("render", document -> renderer.render(document, manuscript.production())))
        .then(stages.timed("preflight", proof::prove))
        .then(pages -> pressRoom.finish(pages, manuscript.production(), stages))
        .then(file -> guided(file, run, manuscript, paged));
    return result(id, paged, verdict, stages);
  }

  /** Lays the sheet that says how to print and fold beside a file for the office. */
  private Outcome<Verdict> guided(Verdict file, Run run, Manuscript manuscript, Outcome<PagedDocument> paged) {
    DocumentId id = manuscript.id();
    if (!id.edition().isOffice()) {
      return Outcome.of(file);
    }
    return filler.guide(manuscript, paged.get().pages().size())
        .then(run.typesetter()::typeset)
        .then(sheet -> renderer.render(sheet, Production.leaves(manuscript.paper())))
        .map(pdf -> file.with(List.of(new Resource(id.companion("how-to-print.pdf"), pdf.bytes()))));
  }

  /** Goes as far as layout, which is where the last finding about the text can come from. */
  public Result check(Run run, DocumentId id) {
    Stages stages = new Stages();
    Outcome<PagedDocument> paged = typeset(run, Manuscripts.manuscript(run.library(), id), stages);
    return result(id, paged, Outcome.failed(paged.diagnostics()), stages);
  }

  /**
   * Makes the editor's sheet of an article: all of its text, with what was found beside it. It is made of an article with
   * errors, too, as long as it can be read at all.
   *
   * @param found in loading, and in the documents that were made or checked
   */
  public Outcome<Verdict> sheet(Run run, String article, Locale locale, List<Diagnostic> found) {
    Manuscript whole = Manuscripts.whole(run.library(), article, locale);
    Outcome<CitedArticle> cited = run.reviews().add(citer.cite(whole), whole, citer);
    if (cited.value().isEmpty()) {
      return Outcome.failed(cited.diagnostics());
    }
    List<Diagnostic> all = new ArrayList<>(found);
    all.addAll(cited.diagnostics());
    return filler.sheet(cited.get(), all)
        .then(run.typesetter()::typeset)
        .then(document -> renderer.render(document, whole.production()))
        .then(proof::prove);
  }

  /** What is not there for a language that is to be added. */
  public List<Diagnostic> missing(Run run, Locale locale) {
    List<Diagnostic> missing = new ArrayList<>(run.typesetter().missing(locale));
    missing.addAll(citer.missing(locale));
    return missing;
  }

  /** Looks at anybody's file as a print shop does; gives the number of its pages. */
  public Outcome<Integer> preflight(String name, byte[] pdf) {
    return pressRoom.examine(name, pdf);
  }

  private Outcome<PagedDocument> typeset(Run run, Manuscript manuscript, Stages stages) {
    Outcome<CitedArticle> cited = Outcome.of(manuscript)
        .then(stages.timed("cite", one -> run.reviews().add(citer.cite(one), one, citer)));
    return cited
        .then(stages.timed("cite", one -> withBeside(run, one)))
        .then(stages.timed("fill", filler::fill))
        .then(stages.timed("typeset", run.typesetter()::typeset))
        .then(stages.timed("cite", pages -> run.reviews().weigh(pages, cited.get(), citer)));
  }

  /** A text that is set beside another one is printed, too: what its own rules find belongs to the document. */
  private Outcome<CitedArticle> withBeside(Run run, CitedArticle cited) {
    return Manuscripts.beside(run.library(), cited.manuscript())
        .map(text -> run.reviews().add(citer.cite(text), text, citer).then(other -> Outcome.of(cited)))
        .orElse(Outcome.of(cited));
  }

  private static Result result(DocumentId id, Outcome<PagedDocument> paged, Outcome<Verdict> verdict, Stages stages) {
    return new Result(id, verdict.value(), paged.value().map(PagedDocument::fit), verdict.diagnostics(), stages.nanos());
  }
}
