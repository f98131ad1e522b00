package org.gatefold.preflight;

import java.io.IOException;
import java.util.List;
import org.gatefold.diag.Findings;
import org.gatefold.diag.Origin;
import org.gatefold.diag.Outcome;
import org.gatefold.model.FilledPage.Passage;
import org.gatefold.model.RenderedPdf;
import org.gatefold.model.Verdict;

/**
 * Proves that a finished file says what its article says: every word of every passage, in order, and every note on the
 * page of its call. It reads the file as a screen reader does, by structure tree, ToUnicode and ActualText.
 *
 * <p>Words of the template may stand between passages, never inside one. What hyphenation cut is joined again, and
 * capitals that a style asks for count as the letters that were written.
 */
public final class TextProof {
  /** Reads the file back and compares. Fails if a word was lost, gained or moved. */
  public Outcome<Verdict> prove(RenderedPdf pdf) {
    Findings findings = new Findings();
    try {
      PdfReader.Reading reading = PdfReader.read(pdf.bytes());
      if (reading.text().isPresent()) {
        new PageRules(pdf, findings).check(reading.pages());
        return prove(pdf, reading.text().get(), findings);
      }
      findings.add(PreflightCode.UNTAGGED, Origin.NOWHERE, pdf.id().path());
    } catch (IOException e) {
      findings.add(PreflightCode.UNREADABLE, Origin.NOWHERE, pdf.id().path(), String.valueOf(e.getMessage()));
    }
    return findings.failed();
  }

  private static Outcome<Verdict> prove(RenderedPdf pdf, TaggedText text, Findings findings) {
    List<Passage> body = pdf.passages().stream().filter(p -> p.note() == 0).toList();
    List<Passage> notes = pdf.passages().stream().filter(p -> p.note() != 0).toList();
    int words = new BodyProof(text.body(), findings).prove(body);
    NoteProof noteProof = new NoteProof(text, findings);
    words += noteProof.prove(notes);
    Verdict verdict = new Verdict(pdf, words, noteProof.proved());
    return findings.hasErrors() ? findings.failed() : findings.with(verdict);
  }
}
