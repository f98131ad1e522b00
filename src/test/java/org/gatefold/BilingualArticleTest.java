package org.gatefold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.gatefold.diag.Diagnostic;
import org.gatefold.load.Request;
import org.gatefold.model.DocumentId;
import org.gatefold.model.RenderedPdf;
import org.gatefold.model.job.Edition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An article with everything that one may have, {@code src/test/resources/bilingual}, in two languages side by side. */
class BilingualArticleTest {
  private static final Path TEXTS = Path.of("src/test/resources/bilingual");
  private static final List<Made> MADE = new ArrayList<>();

  @TempDir private static Path folder;

  record Made(RenderedPdf file, PdfPages pages, List<Diagnostic> findings) {
    DocumentId id() {
      return file.id();
    }

    byte[] pdf() {
      return file.bytes();
    }

    String main() {
      return id().locale().toLanguageTag();
    }

    @Override
    public String toString() {
      return id().path();
    }
  }

  @BeforeAll
  static void build() throws IOException {
    Faulty.in(folder);
    copy(MainJob.ROOT.resolve("fonts/noto-sans-arabic"), folder.resolve("fonts/noto-sans-arabic"));
    copy(TEXTS, folder.resolve("articles/full"));
    Files.copy(MainJob.ROOT.resolve("articles/lower-back-pain/references.json"), folder.resolve("articles/full/references.json"));
    Pipeline pipeline = new Pipeline();
    for (List<String> pair : List.of(List.of("en-US", "ar"), List.of("de-DE", "en-US"), List.of("ar", "de-DE"))) {
      Request request = new Request(folder, List.of("full"), List.of(Locale.forLanguageTag(pair.getFirst())),
          List.of(Locale.forLanguageTag(pair.getLast())), List.of("bilingual"), List.of(Edition.SCREEN));
      try (Pipeline.Run run = pipeline.open(request).get()) {
        Pipeline.Result result = pipeline.build(run, run.documents().getFirst());
        RenderedPdf file = result.verdict().orElseThrow(() -> new AssertionError(pair + ": " + result.diagnostics())).pdf();
        MADE.add(new Made(file, PdfPages.read(file.bytes()), result.diagnostics()));
      }
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.resolveSibling("."));
        Files.copy(file, target);
      }
    }
  }

  static Stream<Made> made() {
    return MADE.stream();
  }

  @ParameterizedTest
  @MethodSource("made")
  void isProvedAccessibleAndFitForArchives(Made made) {
    assertThat(made.findings()).filteredOn(one -> one.isError() || !one.code().getClass().getName().contains(".cite.")).isEmpty();
    VeraPdf.assertCompliant(made.pdf());
  }

  /** A list is one list for each language, however many rows it takes, and so are the lists in it. */
  @ParameterizedTest
  @MethodSource("made")
  void readsEachListWhole(Made made) {
    List<String> lists = made.pages().document().all("L").stream()
        .map(list -> list.language() + " " + list.children().stream().filter(PdfElement.class::isInstance).count()).toList();
    assertThat(lists).containsSubsequence(made.main() + " 3", made.main() + " 2", made.main() + " 2");
    assertThat(lists).filteredOn(list -> list.endsWith(" 3")).as("what to do, and the steps").hasSize(4);
    assertThat(lists).noneMatch(list -> list.endsWith(" 1"));
  }

  /** What a claim rests on is printed below it in each language, also within another block. */
  @ParameterizedTest
  @MethodSource("made")
  void printsBadgesForBoth(Made made) {
    String german = "Gewissheit";
    String english = "certainty";
    String all = made.pages().document().text();
    if (!made.id().path().contains("ar")) {
      assertThat(all.split(english, -1)).hasSize(3);
    }
    if (!made.main().equals("en-US")) {
      assertThat(all.split(german, -1)).hasSize(3);
    }
  }

  /** A picture that is shown once is described in both languages, the second one behind the sign for it. */
  @ParameterizedTest
  @MethodSource("made")
  void describesPicturesInBothLanguages(Made made) throws IOException {
    List<String> descriptions = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(made.pdf())) {
      collect(document.getDocumentCatalog().getStructureTreeRoot().getCOSObject(), descriptions);
    }
    String line = switch (made.id().path()) {
      case "full/en-US/bilingual-ar.screen.pdf" -> "A line\n\u001Bar\u001Bخط";
      case "full/de-DE/bilingual.screen.pdf" -> "Eine Linie\n\u001BenUS\u001BA line";
      default -> "خط\n\u001BdeDE\u001BEine Linie";
    };
    assertThat(descriptions).hasSize(2).last().isEqualTo(line);
  }

  private static void collect(COSDictionary element, List<String> descriptions) {
    if (element.getDictionaryObject(COSName.ALT) instanceof COSString text) {
      assertThat(text.getBytes()).as("Unicode, for only there the sign is one").startsWith(0xFE, 0xFF);
      descriptions.add(text.getString());
    }
    COSBase kids = element.getDictionaryObject(COSName.K);
    if (kids instanceof COSDictionary kid) {
      collect(kid, descriptions);
    } else if (kids instanceof COSArray all) {
      for (int i = 0; i < all.size(); i++) {
        if (all.getObject(i) instanceof COSDictionary kid) {
          collect(kid, descriptions);
        }
      }
    }
  }

  /** Bookmarks: the title in each language, and below it what there is in that language. */
  @ParameterizedTest
  @MethodSource("made")
  void hasAnOutlineForEachLanguage(Made made) throws IOException {
    List<String> outline = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(made.pdf())) {
      for (PDOutlineItem title : document.getDocumentCatalog().getDocumentOutline().children()) {
        outline.add(title.getTitle());
        title.children().forEach(item -> outline.add("- " + item.getTitle()));
      }
    }
    if (made.id().path().equals("full/de-DE/bilingual.screen.pdf")) {
      assertThat(outline).containsExactly("Ein Rücken, der schmerzt", "- Was weiß man darüber?", "- Wörter", "- Literatur",
          "A back that hurts", "- What is known about it?", "- Words");
    }
    assertThat(outline).hasSize(7);
  }
}
