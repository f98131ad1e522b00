package org.gatefold.render;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.gatefold.diag.Findings;
import org.gatefold.diag.Origin;
import org.gatefold.diag.Outcome;
import org.gatefold.model.Metadata;
import org.gatefold.model.RenderedPdf;
import org.gatefold.model.job.Edition;
import org.gatefold.model.job.Paper;
import org.gatefold.model.job.Production;
import org.gatefold.model.paged.PagedDocument;

/**
 * Turns pages into a file: for screens and the office PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2) at once, for a
 * press PDF/X-4 (ISO 15930-7). The same document gives the same bytes, always. Threads may share a renderer.
 */
public final class Renderer {
  /** PDFBox remembers every name for ever, and every document has some that no other has: those of its fonts. */
  private static final int DOCUMENTS_REMEMBERED = 200;

  private final Targets targets = new Targets();
  private final FontFiles fontFiles = new FontFiles();
  private final AtomicInteger written = new AtomicInteger();

  /** A document that no press will print, on leaves of A4, as PDF, or what forbids it. */
  public Outcome<RenderedPdf> render(PagedDocument document) {
    return render(document, Production.leaves(Paper.A4));
  }

  /** The document as PDF, or what forbids it. A press edition is as large as its bleed, and has no marks yet. */
  public Outcome<RenderedPdf> render(PagedDocument document, Production production) {
    Findings findings = new Findings();
    check(document, findings);
    Optional<Target> target = targets.of(document.id(), production, findings);
    if (findings.hasErrors() || target.isEmpty()) {
      return findings.failed();
    }
    try {
      byte[] bytes = write(document, target.get(), findings);
      forget();
      return findings.hasErrors()
          ? findings.failed()
          : findings.with(new RenderedPdf(document.id(), bytes, document.pages().size(), document.passages()));
    } catch (IOException failure) {
      findings.add(RenderCode.WRITE, Origin.NOWHERE, document.id(), String.valueOf(failure.getMessage()));
      return findings.failed();
    }
  }

  private static void check(PagedDocument document, Findings findings) {
    Metadata metadata = document.metadata();
    if (metadata.title().isBlank()) {
      findings.add(RenderCode.TITLE, Origin.NOWHERE, document.id());
    }
    if (metadata.language().getLanguage().isEmpty()) {
      findings.add(RenderCode.LANGUAGE, Origin.NOWHERE, document.id());
    }
    if (document.pages().isEmpty()) {
      findings.add(RenderCode.PAGES, Origin.NOWHERE, document.id());
    }
  }

  /** Names are equal by what they say, so those in use elsewhere lose nothing but their memory. */
  @SuppressWarnings("deprecation") // It goes when PDFBox no longer remembers; 3.0 does.
  private void forget() {
    if (written.incrementAndGet() % DOCUMENTS_REMEMBERED == 0) {
      COSName.clearResources();
    }
  }

  private byte[] write(PagedDocument document, Target target, Findings findings) throws IOException {
    try (COSDocument file = new COSDocument(); Streams streams = new Streams(file)) {
      Run run = new Run(document.id(), target, findings, streams, new FontUses(findings),
          new GraphicsStates(document.id().edition() == Edition.PRESS),
          new PictureUses(target.pictures(), streams, findings));
      return new DocumentWriter(run, document, fontFiles).write();
    }
  }
}
