package org.gatefold.model;

import java.util.List;
import org.gatefold.model.job.Resource;

/**
 * A file that was read back and found to say what it should; only {@code preflight} makes one.
 *
 * @param companions files that go beside it, such as pictures of its sheets; paths below the output folder
 */
public record Verdict(RenderedPdf pdf, int wordsProved, int notesProved, List<Resource> companions) {
  public Verdict {
    companions = List.copyOf(companions);
  }

  public Verdict(RenderedPdf pdf, int wordsProved, int notesProved) {
    this(pdf, wordsProved, notesProved, List.of());
  }

  /** The same words on sheets. */
  public Verdict on(RenderedPdf sheets) {
    return new Verdict(sheets, wordsProved, notesProved, companions);
  }

  /** The same with more files beside it. */
  public Verdict with(List<Resource> more) {
    return new Verdict(pdf, wordsProved, notesProved,
        java.util.stream.Stream.concat(companions.stream(), more.stream()).toList());
  }
}
