package org.gatefold.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.gatefold.cite.Citer;
import org.gatefold.diag.Outcome;
import org.gatefold.fill.Filler;
import org.gatefold.load.Loader;
import org.gatefold.load.Manuscripts;
import org.gatefold.load.Request;
import org.gatefold.model.CitedArticle;
import org.gatefold.model.DocumentId;
import org.gatefold.model.FilledPage;
import org.gatefold.model.Library;
import org.gatefold.model.Manuscript;
import org.gatefold.model.RenderedPdf;
import org.gatefold.model.Verdict;
import org.gatefold.model.job.Edition;
import org.gatefold.model.paged.PagedDocument;
import org.gatefold.preflight.TextProof;
import org.gatefold.render.Renderer;
import org.gatefold.typeset.Typesetter;

/** The stages that make a document, and the workspace in memory. Shared by all threads, as in {@code Pipeline}. */
final class Workshop implements AutoCloseable {
  /** The article that everything here is measured on. */
  private static final String ARTICLE = "lower-back-pain";

  private final Library library;
  private final Citer citer = new Citer();
  private final Filler filler = new Filler();
  private final Typesetter typesetter;
  private final Renderer renderer = new Renderer();
  private final TextProof proof = new TextProof();

  private Workshop(Library library) {
    this.library = library;
    this.typesetter = new Typesetter(library.fonts());
  }

  static Workshop open(Path workspace) {
    Request request = new Request(workspace, List.of(ARTICLE), List.of(), List.of(), List.of(Edition.SCREEN));
    return new Workshop(new Loader().load(request).get());
  }

  Manuscript manuscript(String locale, String format) {
    return Manuscripts.manuscript(
        library, new DocumentId(ARTICLE, Locale.forLanguageTag(locale), format, Edition.SCREEN));
  }

  CitedArticle cite(Manuscript manuscript) {
    return citer.cite(manuscript).get();
  }

  FilledPage fill(CitedArticle cited) {
    return filler.fill(cited).get();
  }

  PagedDocument typeset(FilledPage filled) {
    return typesetter.typeset(filled).get();
  }

  RenderedPdf render(PagedDocument paged) {
    return renderer.render(paged).get();
  }

  /** From a manuscript to the bytes of a file. */
  RenderedPdf make(Manuscript manuscript) {
    return render(typeset(fill(cite(manuscript))));
  }

  /** Proves the text; a document that fails has no business in a measurement. */
  Verdict prove(RenderedPdf pdf) {
    Outcome<Verdict> outcome = proof.prove(pdf);
    if (!outcome.succeeded()) {
      throw new IllegalStateException(outcome.diagnostics().toString());
    }
    return outcome.get();
  }

  @Override
  public void close() {
    typesetter.close();
  }
}
