package org.gatefold.cli;

import java.util.List;
import java.util.Locale;
import org.gatefold.Pipeline;
import org.gatefold.diag.Diagnostic;
import org.gatefold.diag.Outcome;
import org.gatefold.load.Request;
import org.gatefold.model.DocumentId;
import org.gatefold.model.Library;
import org.gatefold.model.Verdict;

/** What the command line needs of the {@link Pipeline}. */
interface Workshop {
  /** Loads a workspace. */
  Outcome<Plan> open(Request request);

  /** What there is to do. */
  interface Plan extends AutoCloseable {
    Library library();

    List<DocumentId> documents();

    /** Makes one document and proves it; may be called from several threads. */
    Pipeline.Result build(DocumentId id);

    /** Finds what there is to find in one document as far as that goes without a file. */
    Pipeline.Result check(DocumentId id);

    /** Makes the editor's sheet of an article in one of its languages, with what was found about it. */
    Outcome<Verdict> sheet(String article, Locale locale, List<Diagnostic> found);

    /** What is not there for a language that is to be added. */
    List<Diagnostic> missing(Locale locale);

    @Override
    void close();
  }

  /** The real one. */
  static Workshop of(Pipeline pipeline) {
    return request -> pipeline.open(request).map(run -> new Plan() {
      @Override
      public Library library() {
        return run.library();
      }

      @Override
      public List<DocumentId> documents() {
        return run.documents();
      }

      @Override
      public Pipeline.Result build(DocumentId id) {
        return pipeline.build(run, id);
      }

      @Override
      public Pipeline.Result check(DocumentId id) {
        return pipeline.check(run, id);
      }

      @Override
      public Outcome<Verdict> sheet(String article, Locale locale, List<Diagnostic> found) {
        return pipeline.sheet(run, article, locale, found);
      }

      @Override
      public List<Diagnostic> missing(Locale locale) {
        return pipeline.missing(run, locale);
      }

      @Override
      public void close() {
        run.close();
      }
    });
  }
}
