package org.gatefold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.gatefold.diag.Diagnostic;
import org.gatefold.diag.Origin;
import org.gatefold.diag.Outcome;
import org.gatefold.model.DocumentId;
import org.gatefold.model.FilledPage;
import org.gatefold.model.FilledPage.Passage;
import org.gatefold.model.Metadata;
import org.gatefold.model.RenderedPdf;
import org.gatefold.model.job.Edition;
import org.gatefold.model.job.Resource;
import org.gatefold.model.paged.Page;
import org.gatefold.model.paged.PageItem;
import org.gatefold.model.paged.PagedDocument;
import org.gatefold.preflight.TextProof;
import org.gatefold.render.Renderer;
import org.gatefold.typeset.ToyFont;
import org.gatefold.typeset.Typesetter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A small book: contents with leaders, cross-references, notes that number themselves, chapters that begin on the right. */
class BookTest {
  private static final Path STYLE = Path.of("src/test/resources/book/book.css");
  private static final int CHAPTERS = 4;
  private static final String TEXT = "Those who set books by hand knew that a page is read before any word on it is. "
      + "Margins, the colour of the lines and the place of the number say how careful the rest will be. ";

  private static final List<Passage> PASSAGES = new ArrayList<>();
  private static PagedDocument book = typeset();

  @BeforeAll
  static void writeForInspection() throws IOException {
    Path file = Path.of("target/book.pdf");
    Files.createDirectories(file.getParent());
    Files.write(file, rendered().bytes());
  }

  @Test
  void isAccessibleAndArchivable() {
    VeraPdf.assertCompliant(rendered().bytes());
  }

  @Test
  void comesBackAsItWasTyped() {
    assertThat(new TextProof().prove(rendered()).diagnostics()).extracting(Diagnostic::message).isEmpty();
  }

  @Test
  void namesThePagesOnWhichItsChaptersStand() {
    List<String> contents = lines(2);
    for (int chapter = 1; chapter <= CHAPTERS; chapter++) {
      int page = Objects.requireNonNull(book.destinations().get("c" + chapter)).page() + 1;
      assertThat(page % 2).as("chapters begin on the right").isEqualTo(1);
      String end = (chapter == 3 ? "in the contents" : "Chapter about " + chapter) + "\u00A0" + page;
      assertThat(contents).anyMatch(line -> line.endsWith(end));
    }
  }

  /** The text of each line on a page, without decoration. */
  private static List<String> lines(int page) {
    return book.pages().get(page).items().stream()
        .filter(item -> item instanceof PageItem.Glyphs && item.mark() != PageItem.ARTIFACT)
        .map(PageItem.Glyphs.class::cast)
        .collect(Collectors.groupingBy(PageItem.Glyphs::y, Collectors.mapping(BookTest::text, Collectors.joining())))
        .values().stream().map(String::strip).toList();
  }

  private static String text(PageItem.Glyphs glyphs) {
    return glyphs.glyphs().stream().map(PageItem.Glyph::text).collect(Collectors.joining());
  }

  @Test
  void lightsNoBlankPage() {
    List<Page> blank = book.pages().stream().filter(page -> page.items().stream().noneMatch(PageItem.Glyphs.class::isInstance))
        .toList();
    assertThat(blank).isNotEmpty().allMatch(page -> page.items().size() == 1);
  }

  private static RenderedPdf rendered() {
    Outcome<RenderedPdf> outcome = new Renderer().render(book);
    assertThat(outcome.diagnostics()).isEmpty();
    return outcome.get();
  }

  private static PagedDocument typeset() {
    FilledPage page = new FilledPage(
        new DocumentId("book", Locale.ENGLISH, "book", Edition.SCREEN),
        new Metadata("Book", "Book", "", Locale.ENGLISH, null), html(), Origin.of("book.html"),
        List.of(style()), Map.of(), Map.of(), Map.of(), PASSAGES);
    try (Typesetter typesetter = new Typesetter(ToyFont.real())) {
      Outcome<PagedDocument> outcome = typesetter.typeset(page);
      assertThat(outcome.diagnostics()).extracting(Diagnostic::message).isEmpty();
      return outcome.get();
    }
  }

  private static Resource style() {
    try {
      return new Resource("book.css", Files.readAllBytes(STYLE));
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  private static String html() {
    StringBuilder html = new StringBuilder("<!doctype html><html lang=en><head><title>Book</title></head><body>");
    html.append("<section class=cover><h1>The Little Book of Pages</h1><p>set by Gatefold</p></section>");
    html.append("<nav class=toc><h2>Contents</h2><ol>");
    for (int i = 1; i <= CHAPTERS; i++) {
      html.append("<li><a href='#c").append(i).append("'>Chapter about ").append(i)
          .append(i == 3 ? " with a title that is so long that it needs a second line in the contents" : "").append("</a>");
      html.append("<ol><li><a href='#s").append(i).append("'>Part of it</a></li></ol></li>");
    }
    html.append("</ol></nav>");
    for (int i = 1; i <= CHAPTERS; i++) {
      chapter(i, html);
    }
    return html.append("</body></html>").toString();
  }

  private static void chapter(int number, StringBuilder html) {
    html.append("<h1 class=chapter id=c").append(number).append(">").append(said("Chapter about " + number)).append("</h1>");
    html.append("<p>").append(said(TEXT.repeat(3))).append("More is told in <a class=ref href='#s").append(1 + number % CHAPTERS)
        .append("'>another part</a>.<span class=fn>A note that counts itself, for <i>chapter</i> ").append(number)
        .append(".</span> Write <code>leader(dotted)</code> and <span class=mark>mark what is said in so many words that the line ends, and")
        .append(" then once more</span>, <span class=u>gypsum underlined</span>, <span class=s>struck out</span>,")
        .append(" <span class=o>overlined</span>, <span class=w>twice</span>, <span class=caps>capitals</span>,")
        .append(" <q>quoted <q>twice</q></q>, <span class=figs>In 1984</span>, <b class=bold>bolder</b>.</p>");
    html.append("<pre>name\tvalue\tunit\nwidth\t120\tmm\n  height\t170\tmm</pre><p class=box>")
        .append(said("A box whose sides differ. " + TEXT)).append("</p>");
    html.append("<h2 id=s").append(number).append(">Part of it</h2>");
    html.append("<div class='tall").append(number == 2 ? " clone" : "").append("'>");
    for (int i = 0; i < (number == 2 || number == 3 ? 9 : 2); i++) {
      html.append("<p>").append(said(TEXT.repeat(2))).append("</p>");
    }
    html.append("</div><p>").append(TEXT.strip()).append("<span class=fn>Another one.</span></p>");
  }

  private static String said(String words) {
    PASSAGES.add(new Passage(0, words, Origin.of("book.md")));
    return words;
  }
}
