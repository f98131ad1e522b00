package org.gatefold;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gatefold.diag.Diagnostic;
import org.gatefold.diag.Outcome;
import org.gatefold.load.Request;
import org.gatefold.model.DocumentId;
import org.gatefold.model.RenderedPdf;
import org.gatefold.model.Verdict;
import org.gatefold.model.job.Edition;
import org.gatefold.model.job.Format;

/**
 * The repository's own job for screens: every format of one text in every language. Built once, read by several tests. What goes to
 * printers is looked at in {@link PressJobTest}.
 */
final class MainJob {
  /** Surefire starts tests in the project's folder. */
  static final Path ROOT = Path.of("").toAbsolutePath();

  private static final List<Made> DOCUMENTS = build();

  private MainJob() {}

  /** One document of the job; {@code pages} is it, read back. */
  record Made(RenderedPdf file, List<Diagnostic> findings, PdfPages pages) {
    DocumentId id() {
      return file.id();
    }

    byte[] pdf() {
      return file.bytes();
    }

    boolean is(String format) {
      return id().format().equals(format);
    }

    String language() {
      return id().locale().toLanguageTag();
    }

    /** The file that its author wrote. */
    Path source() {
      return ROOT.resolve("articles").resolve(id().article()).resolve("article." + language() + ".md");
    }

    @Override
    public String toString() {
      return id().path();
    }
  }

  /** The documents that were made; {@link #build} fails if there are none. */
  static Stream<Made> documents() {
    return DOCUMENTS.stream();
  }

  /**
   * A part of them, for what takes long: every format in a language of each direction, and in the others the leaflet, where room is
   * scarcest. All of them with {@code -Dgatefold.everything=true}, as {@code .ci/run} has it.
   */
  static Stream<Made> sample() {
    return documents().filter(
        made -> everything() || made.is("trifold") || made.language().equals("en-US") || made.language().equals("ar"));
  }

  /** Whether tests that take long are to look at all there is. */
  static boolean everything() {
    return Boolean.getBoolean("gatefold.everything");
  }

  /** Builds the job with a pipeline of its own. */
  static List<Made> build() {
    Pipeline pipeline = new Pipeline();
    Outcome<Pipeline.Run> opened = pipeline.open(Request.all(ROOT));
    try (Pipeline.Run run = opened.value().orElseThrow(() -> new AssertionError(opened.diagnostics()))) {
      return documents(run).map(id -> made(pipeline.build(run, id))).toList();
    }
  }

  private static Stream<DocumentId> documents(Pipeline.Run run) {
    return run.documents().stream().flatMap(id -> run.library().formats().values().stream()
        .filter(format -> !format.isBilingual()).map(Format::name)
        .map(format -> new DocumentId(id.article(), id.locale(), format, Edition.SCREEN))).distinct().sorted();
  }

  private static Made made(Pipeline.Result result) {
    Verdict verdict = result.verdict().orElseThrow(() -> new AssertionError(result.id() + ": " + result.diagnostics()));
    return new Made(verdict.pdf(), result.diagnostics(), PdfPages.read(verdict.pdf().bytes()));
  }
}
