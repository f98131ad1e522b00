package org.gatefold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.gatefold.cite.Citer;
import org.gatefold.fill.Filler;
import org.gatefold.load.Loader;
import org.gatefold.load.Manuscripts;
import org.gatefold.load.Request;
import org.gatefold.model.DocumentId;
import org.gatefold.model.Library;
import org.gatefold.model.job.Edition;
import org.gatefold.model.paged.Page;
import org.gatefold.model.paged.PageItem;
import org.gatefold.model.paged.PagedDocument;
import org.gatefold.typeset.Typesetter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A draft that lies about must be known as one: whatever page of it is found, in whatever edition. */
class DraftsTest {
  private static final Library LIBRARY = new Loader().load(Request.all(MainJob.ROOT)).get();
  private static final Typesetter TYPESETTER = new Typesetter(LIBRARY.fonts());
  private static final Citer CITER = new Citer();
  private static final Filler FILLER = new Filler();

  @AfterAll
  static void close() {
    TYPESETTER.close();
  }

  static Stream<DocumentId> documents() {
    return LIBRARY.job().locales().stream().flatMap(locale -> LIBRARY.formats().keySet().stream().flatMap(
        format -> Stream.of(Edition.values()).map(edition -> new DocumentId("lower-back-pain", locale, format, edition))))
        .sorted();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyPageSaysThatItIsForReview(DocumentId id) {
    PagedDocument document = CITER.cite(Manuscripts.manuscript(LIBRARY, id)).then(FILLER::fill).then(TYPESETTER::typeset).get();
    List<String> marks = id.locale().equals(Locale.US)
        ? List.of("Reviewcopy", "notapprovedforpatients")
        : List.of("Ejemplarderevisión", "noaprobadoparapacientes", "Traducciónautomática");
    assertThat(document.pages()).isNotEmpty().allSatisfy(page -> assertThat(decoration(page)).contains(marks));
  }

  /** What a page says outside its text, without spaces. */
  private static String decoration(Page page) {
    StringBuilder text = new StringBuilder();
    for (PageItem item : page.items()) {
      if (item instanceof PageItem.Glyphs glyphs && glyphs.mark() == PageItem.ARTIFACT) {
        glyphs.glyphs().forEach(glyph -> text.append(glyph.text()));
      }
    }
    return text.toString().replaceAll("\\s", "");
  }
}
