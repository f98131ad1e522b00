package org.gatefold.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.gatefold.diag.Origin;
import org.gatefold.diag.Outcome;
import org.gatefold.model.DocumentId;
import org.gatefold.model.FilledPage;
import org.gatefold.model.Metadata;
import org.gatefold.model.job.Edition;
import org.gatefold.model.job.Resource;
import org.gatefold.model.paged.PagedDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever is written is set once and in order, within the page, without overlap, and every call has its note below it.
 * The documents are random, and the same on every run.
 */
class RandomPagesTest {
  private static final int SEEDS = Integer.getInteger("random.pages", 40);
  private static final int MARGIN = 10;
  private static final String TOY = """
      html { font: 10pt/10pt Toy; hyphens: manual; text-align: start }
      h2, p, ul, li, blockquote { margin: 0; padding: 0; font-size: 10pt; font-weight: 400; line-height: 10pt }
      a { text-decoration-line: none; color: black }
      aside, section { margin: 0 } .note { float: footnote; note-repeat: page }
      """;
  private static final Typesetter TYPESETTER = new Typesetter(ToyFont.set());

  @AfterAll
  static void close() {
    TYPESETTER.close();
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 12, 60})
  void setsEveryWordOnceInOrderWithItsNotes(int blocks) {
    for (int seed = 0; seed < SEEDS; seed++) {
      check(blocks + " blocks, seed " + seed, RandomArticle.write(seed, blocks));
    }
  }

  /** Notes that are longer than what is left of their page, or than any page, go on. */
  @ParameterizedTest
  @ValueSource(ints = {3, 12, 60})
  void letsLongNotesGoOn(int blocks) {
    for (int seed = 0; seed < SEEDS; seed++) {
      String name = blocks + " blocks with long notes, seed " + seed;
      int length = seed % 2 == 0 ? 9 : 40;
      RandomArticle.Written written = RandomArticle.write(seed, blocks, length);
      Outcome<PagedDocument> outcome = TYPESETTER.typeset(page(written));
      List<ReadPage> pages = read(name, written, outcome);
      Map<Integer, Integer> left = new HashMap<>();
      for (ReadPage page : pages) {
        hasItsNotesOrTheirRest(name, page, left, length);
        isWellSet(name, page, true);
      }
      assertThat(left.values()).as(name).allMatch(words -> words == 0);
    }
  }

  /** {@code left} is how many words of each note are still to come. */
  private static void hasItsNotesOrTheirRest(String name, ReadPage page, Map<Integer, Integer> left, int length) {
    numbers(page.words('k')).forEach(note -> left.merge(note, RandomArticle.length(note, length), Integer::sum));
    Set<Integer> seen = new HashSet<>(numbers(page.words('n')));
    seen.addAll(numbers(page.words('k')));
    assertThat(seen).as(name).containsAll(numbers(page.words('c')));
    numbers(page.words('n')).forEach(note -> left.merge(note, -1, Integer::sum));
    assertThat(left.values()).as(name).allMatch(words -> words >= 0);
  }

  private static List<Integer> numbers(List<String> words) {
    return words.stream().map(word -> Integer.valueOf(word.substring(1))).toList();
  }

  private static void check(String name, RandomArticle.Written written) {
    Outcome<PagedDocument> outcome = TYPESETTER.typeset(page(written));
    List<ReadPage> pages = read(name, written, outcome);
    pages.forEach(page -> hasItsNotes(name, page, !written.columnNotes()));
    pages.forEach(page -> isWellSet(name, page, !written.columnNotes()));
  }

  /** Every word of the text once and in order, and nothing to complain of. */
  private static List<ReadPage> read(String name, RandomArticle.Written written, Outcome<PagedDocument> outcome) {
    List<ReadPage> pages = outcome.value().orElseThrow().pages().stream().map(ReadPage::of).toList();
    assertThat(pages.stream().flatMap(page -> page.words('w').stream()))
        .as(name).containsExactlyElementsOf(IntStream.range(0, written.words()).mapToObj(i -> "w" + i).toList());
    assertThat(pages.stream().map(page -> page.words('w')).filter(words -> !words.isEmpty()).map(List::getFirst))
        .as(name).containsAll(written.pageStarts().stream().map(i -> "w" + i).toList());
    assertThat(outcome.diagnostics()).as(name).isEmpty();
    return pages;
  }

  /** Each note once on its page, or once in each column that calls it. */
  private static void hasItsNotes(String name, ReadPage page, boolean once) {
    Set<String> called = new HashSet<>(page.words('c').stream().map(call -> "k" + call.substring(1)).toList());
    List<String> keys = page.words('k');
    assertThat(once ? keys : new HashSet<>(keys)).as(name).containsExactlyInAnyOrderElementsOf(called);
    List<String> words = new ArrayList<>();
    for (String key : keys) {
      int note = Integer.parseInt(key.substring(1));
      IntStream.rangeClosed(0, note % 5).forEach(i -> words.add("n" + note));
    }
    assertThat(page.words('n')).as(name).containsExactlyInAnyOrderElementsOf(words);
  }

  private static void isWellSet(String name, ReadPage page, boolean pageNotes) {
    assertThat(page.overlaps()).as(name).isEmpty();
    assertThat(page.outside(MARGIN)).as(name).isEmpty();
    assertThat(!pageNotes || page.notesAreBelow()).as(name).isTrue();
  }

  private static FilledPage page(RandomArticle.Written written) {
    return new FilledPage(
        new DocumentId("random", Locale.ENGLISH, "random", Edition.SCREEN),
        new Metadata("Random", "Random", "", Locale.ENGLISH, null),
        "<!doctype html><html lang=en><body>" + written.html(), Origin.of("random.html"),
        List.of(css("toy.css", TOY), css("random.css", written.style())), Map.of(), Map.of(), Map.of(), List.of());
  }

  private static Resource css(String name, String text) {
    return new Resource(name, text.getBytes(StandardCharsets.UTF_8));
  }
}
