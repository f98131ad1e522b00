package org.gatefold;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.gatefold.cite.Citer;
import org.gatefold.diag.Diagnostic;
import org.gatefold.diag.Outcome;
import org.gatefold.fill.Filler;
import org.gatefold.load.Loader;
import org.gatefold.load.Manuscripts;
import org.gatefold.load.Reach;
import org.gatefold.load.Request;
import org.gatefold.model.DocumentId;
import org.gatefold.model.Library;
import org.gatefold.model.Verdict;
import org.gatefold.model.paged.PagedDocument;
import org.gatefold.preflight.TextProof;
import org.gatefold.preflight.press.PressExpectation;
import org.gatefold.preflight.press.PressPreflight;
import org.gatefold.render.Renderer;
import org.gatefold.typeset.Typesetter;

/**
 * From files to proved documents: load, cite, fill, typeset, render, preflight. Each stage takes what the one before it
 * gave, and stops the document if it found an error. A document is a pure function of the library and its name, so any
 * number of threads may build from one {@link Run}.
 */
public final class Pipeline {
  private final Loader loader = new Loader();
  private final Citer citer = new Citer();
  private final Filler filler = new Filler();
  private final Renderer renderer = new Renderer();
  private final TextProof proof = new TextProof();
  private final PressPreflight press = new PressPreflight();

  /** A workspace that was read, and the documents that the job asks for, with a typesetter for its fonts. */
  public record Run(Library library, List<DocumentId> documents, Typesetter typesetter, long loadNanos)
      implements AutoCloseable {
    public Run {
      documents = List.copyOf(documents);
    }

    @Override
    public void close() {
      typesetter.close();
    }
  }

  /** What became of one document; {@code stageNanos} by stage, in the order of the stages. */
  public record Result(
      DocumentId id, Optional<Verdict> verdict, List<Diagnostic> diagnostics, Map<String, Long> stageNanos) {
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
        library, Manuscripts.documents(library), new Typesetter(library.fonts()), System.nanoTime() - start));
  }

  /** Makes one document and proves it. */
  public Result build(Run run, DocumentId id) {
    Stages stages = new Stages();
    Outcome<Verdict> verdict = typeset(run, id, stages)
        .then(stages.timed("render", renderer::render))
        .then(stages.timed("preflight", proof::prove));
    return stages.result(id, verdict);
  }

  /** Goes as far as layout, which is where the last finding about the text can come from. */
  public Result check(Run run, DocumentId id) {
    Stages stages = new Stages();
    Outcome<PagedDocument> paged = typeset(run, id, stages);
    return stages.result(id, Outcome.failed(paged.diagnostics()));
  }

  /** Looks at anybody's file as a print shop does; gives the number of its pages. */
  public Outcome<Integer> preflight(String name, byte[] pdf) {
    return press.check(name, pdf, PressExpectation.anybody()).map(PressPreflight.Checked::pages);
  }

  private Outcome<PagedDocument> typeset(Run run, DocumentId id, Stages stages) {
    return Outcome.of(Manuscripts.manuscript(run.library(), id))
        .then(stages.timed("cite", citer::cite))
        .then(stages.timed("fill", filler::fill))
        .then(stages.timed("typeset", run.typesetter()::typeset));
  }

  /** Keeps the time of each stage of one document. */
  private static final class Stages {
    private final Map<String, Long> nanos = new LinkedHashMap<>();

    <A, B> Function<A, Outcome<B>> timed(String name, Function<A, Outcome<B>> stage) {
      return input -> {
        long start = System.nanoTime();
        Outcome<B> output = stage.apply(input);
        nanos.put(name, System.nanoTime() - start);
        return output;
      };
    }

    Result result(DocumentId id, Outcome<Verdict> verdict) {
      return new Result(id, verdict.value(), verdict.diagnostics(), nanos);
    }
  }
}
