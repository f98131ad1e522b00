package org.gatefold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.gatefold.cite.Citer;
import org.gatefold.fill.Filler;
import org.gatefold.load.Loader;
import org.gatefold.load.Manuscripts;
import org.gatefold.load.Request;
import org.gatefold.model.DocumentId;
import org.gatefold.model.Library;
import org.gatefold.model.job.Edition;
import org.gatefold.model.job.Format;
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

  /** Every edition of two languages and of one that runs from right to left; of the others the one that is e-mailed. */
  static Stream<DocumentId> documents() {
    return LIBRARY.job().locales().stream().flatMap(locale -> LIBRARY.formats().values().stream().filter(one -> !one.isBilingual()).map(Format::name).flatMap(
        format -> Stream.of(Edition.values())
            .filter(edition -> edition == Edition.SCREEN || Set.of("en", "es", "ar").contains(locale.getLanguage()))
            .map(edition -> new DocumentId("lower-back-pain", locale, format, edition)))).sorted();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyPageSaysThatItIsForReview(DocumentId id) throws IOException {
    PagedDocument document = CITER.cite(Manuscripts.manuscript(LIBRARY, id)).then(FILLER::fill).then(TYPESETTER::typeset).get();
    Properties messages = new Properties();
    try (Reader file = Files.newBufferedReader(MainJob.ROOT.resolve("templates/messages/" + id.locale().getLanguage() + ".properties"))) {
      messages.load(file);
    }
    assertThat(document.pages()).isNotEmpty().allSatisfy(page -> {
      List<String> said = words(decoration(page), id);
      assertThat(said).containsAll(words(messages.getProperty("review.draft"), id));
      if (!id.locale().equals(Locale.US)) {
        assertThat(said).containsAll(words(messages.getProperty("review.machine"), id));
      }
    });
  }

  /** Words, or in a script that is painted from the other side its letters, for those stand in the order of seeing. */
  private static List<String> words(String text, DocumentId id) {
    return switch (id.locale().getLanguage()) {
      case "ar", "zh" -> text.codePoints().filter(Character::isLetter).mapToObj(Character::toString).toList();
      default -> List.of(text.replaceAll("[·,.]", " ").strip().split("\\s+"));
    };
  }

  /** What a page says outside its text. */
  private static String decoration(Page page) {
    StringBuilder text = new StringBuilder();
    for (PageItem item : page.items()) {
      if (item instanceof PageItem.Glyphs glyphs && glyphs.mark() == PageItem.ARTIFACT) {
        glyphs.glyphs().forEach(glyph -> text.append(glyph.text()));
        text.append(' ');
      }
    }
    return text.toString();
  }
}
