package org.gatefold;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gatefold.cite.Citer;
import org.gatefold.diag.Origin;
import org.gatefold.diag.Outcome;
import org.gatefold.fill.Filler;
import org.gatefold.load.Loader;
import org.gatefold.load.Manuscripts;
import org.gatefold.load.Request;
import org.gatefold.model.DocumentId;
import org.gatefold.model.Library;
import org.gatefold.model.Manuscript;
import org.gatefold.model.Verdict;
import org.gatefold.model.article.Attributes;
import org.gatefold.model.article.Block;
import org.gatefold.model.article.Inline;
import org.gatefold.model.job.Edition;
import org.gatefold.preflight.TextProof;
import org.gatefold.render.Renderer;
import org.gatefold.typeset.Typesetter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What a page costs must not depend on how many there are. Memory that is asked for stands for work: it is the same on every
 * machine, and nearly the same in every run, which no clock is. A page of a short document also bears what a document costs
 * once, and so takes a little more.
 */
class LongDocumentTest {
  private static final DocumentId HANDOUT =
      new DocumentId("lower-back-pain", Locale.forLanguageTag("en-US"), "handout", Edition.SCREEN);
  private static final String[] WORDS = ("the disc of a patient may heal after treatment with cells and nobody has yet "
      + "compared that with exercise over more than two years in enough people to be certain").split(" ");
  private static final int SHORT = 12;
  private static final int TIMES = 8;
  private static Library library;
  private static Typesetter typesetter;

  @BeforeAll
  static void open() {
    library = new Loader().load(new Request(
        Path.of(""), List.of("lower-back-pain"), List.of(HANDOUT.locale()), List.of("handout"), List.of())).get();
    typesetter = new Typesetter(library.fonts());
  }

  @AfterAll
  static void close() {
    typesetter.close();
  }

  private record Work(int pages, double bytesPerPage) {}

  @Test
  void aPageOfALongDocumentTakesNoMoreWorkThanOneOfAShortDocument() {
    work(SHORT);
    Work ofShort = work(SHORT);
    Work ofLong = work(SHORT * TIMES);

    assertThat(ofLong.pages()).isGreaterThan(ofShort.pages() * (TIMES / 2));
    assertThat(ofLong.bytesPerPage()).isLessThan(ofShort.bytesPerPage());
  }

  /** Makes and proves an article of some sections. */
  private static Work work(int sections) {
    Manuscript manuscript = manuscript(sections);
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    Outcome<Verdict> verdict = new Citer().cite(manuscript)
        .then(new Filler()::fill).then(typesetter::typeset).then(new Renderer()::render).then(new TextProof()::prove);
    double bytes = threads.getCurrentThreadAllocatedBytes() - before;
    int pages = verdict.get().pdf().pages();
    return new Work(pages, bytes / pages);
  }

  private static Manuscript manuscript(int sections) {
    Manuscript real = Manuscripts.manuscript(library, HANDOUT);
    List<String> keys = List.copyOf(real.references().keySet());
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < sections; i++) {
      Attributes named = new Attributes("section-" + i, List.of(), Map.of());
      blocks.add(new Block.Heading(2, List.of(text("Section " + i, 10 * i)), named, place(10 * i)));
      for (int line = 10 * i + 1; line < 10 * i + 5; line++) {
        Inline.Citation citation = new Inline.Citation(
            List.of(new Inline.CitationItem(keys.get(line % keys.size()), "", place(line))), false, place(line));
        blocks.add(new Block.Paragraph(List.of(text(words(line), line), citation), Attributes.NONE, place(line)));
      }
    }
    return new Manuscript(real.id(), real.article().withBlocks(blocks), real.references(), real.evidence(), real.brand(),
        real.format(), real.production(), real.figures(), real.templates());
  }

  private static Inline.Text text(String text, int line) {
    return new Inline.Text(text, place(line).plus(0, 1));
  }

  private static Origin place(int line) {
    return new Origin("articles/long.md", line + 1, 1);
  }

  private static String words(int line) {
    StringBuilder words = new StringBuilder("Paragraph " + line + " says");
    for (int i = 0; i < 60 + line % 25; i++) {
      words.append(' ').append(WORDS[(i * (line % 7 + 1) + line) % WORDS.length]);
    }
    return words.append('.').toString();
  }
}
