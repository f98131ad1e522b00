package org.gatefold.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.gatefold.model.CitedArticle;
import org.gatefold.model.FilledPage;
import org.gatefold.model.Manuscript;
import org.gatefold.model.RenderedPdf;
import org.gatefold.model.Verdict;
import org.gatefold.model.paged.PagedDocument;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** The stages by themselves and the whole way, by the clock; each call gets the next of many texts. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Thread)
@Fork(value = 1, jvmArgsAppend = {"--enable-native-access=ALL-UNNAMED", "-Djava.awt.headless=true"})
@Warmup(iterations = 5, time = 4)
@Measurement(iterations = 5, time = 4)
public class DocumentBenchmark {
  /** More than the typesetter remembers words of. */
  private static final int TEXTS = 200;

  /** The folder with {@code gatefold.yaml}. */
  @Param("..")
  public String workspace;

  @Param("handout")
  public String format;

  private Workshop workshop;
  private int next;
  private final List<Manuscript> manuscripts = new ArrayList<>();
  private final List<CitedArticle> cited = new ArrayList<>();
  private final List<FilledPage> filled = new ArrayList<>();
  private final List<PagedDocument> paged = new ArrayList<>();
  private final List<RenderedPdf> rendered = new ArrayList<>();

  /** Makes the input of every stage. */
  @Setup(Level.Trial)
  public void open() {
    workshop = Workshop.open(Path.of(workspace));
    Manuscript original = workshop.manuscript("en-US", format);
    for (int i = 0; i < TEXTS; i++) {
      manuscripts.add(Variation.of(original, i, 1));
      cited.add(workshop.cite(manuscripts.getLast()));
      filled.add(workshop.fill(cited.getLast()));
      paged.add(workshop.typeset(filled.getLast()));
      rendered.add(workshop.render(paged.getLast()));
    }
  }

  /** Gives fonts back. */
  @TearDown(Level.Trial)
  public void close() {
    workshop.close();
  }

  private int next() {
    next = (next + 1) % TEXTS;
    return next;
  }

  @Benchmark
  public CitedArticle cite() {
    return workshop.cite(manuscripts.get(next()));
  }

  @Benchmark
  public FilledPage fill() {
    return workshop.fill(cited.get(next()));
  }

  @Benchmark
  public PagedDocument typeset() {
    return workshop.typeset(filled.get(next()));
  }

  @Benchmark
  public RenderedPdf render() {
    return workshop.render(paged.get(next()));
  }

  @Benchmark
  public Verdict preflight() {
    return workshop.prove(rendered.get(next()));
  }

  @Benchmark
  public RenderedPdf whole() {
    return workshop.make(manuscripts.get(next()));
  }
}
