package org.gatefold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gatefold.MainJob.Made;
import org.gatefold.PdfPages.Glyph;
import org.gatefold.diag.Diagnostic;
import org.gatefold.diag.Outcome;
import org.gatefold.load.Request;
import org.gatefold.model.DocumentId;
import org.gatefold.model.font.FontFace;
import org.gatefold.model.job.Edition;
import org.gatefold.model.pseudo.Accents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every format in {@code en-XA}, whose texts are longer than those of any language that people speak, and {@code en-XB}, which runs to the
 * left: nothing is too long, nothing is lost, and nothing stands there that is neither the article's nor a message.
 */
class PseudoLocalesTest {
  private static final List<Locale> BOTH = List.of(Locale.forLanguageTag("en-XA"), Locale.forLanguageTag("en-XB"));
  private static final List<String> LATIN = List.of("Source Sans 3", "Source Serif 4", "Atkinson Hyperlegible Next");
  private static final String CLINIC = "Stem Cells Colombia";

  /** Letters without an accent. */
  private static final Pattern PLAIN = Pattern.compile("(?:[A-Za-z](?!\\p{M}))+");
  private static final Pattern KEPT = Pattern.compile("\\S+@\\S+|https?://\\S+|www\\.\\S+|\\d\\s?(?:mg|kg|ml|mm|cm|g/m²|%)\\b");

  private static final List<Made> DOCUMENTS = build(Request.all(MainJob.ROOT), BOTH);

  static Stream<Made> documents() {
    return DOCUMENTS.stream();
  }

  private static List<Made> build(Request job, List<Locale> locales) {
    Pipeline pipeline = new Pipeline();
    Request request = new Request(job.workspace(), job.articles(), locales, job.formats(), List.of(Edition.SCREEN));
    Outcome<Pipeline.Run> opened = pipeline.open(request);
    try (Pipeline.Run run = opened.value().orElseThrow(() -> new AssertionError(opened.diagnostics()))) {
      List<Made> made = new ArrayList<>();
      for (DocumentId id : run.documents()) {
        Pipeline.Result result = pipeline.build(run, id);
        made.add(result.verdict()
            .map(verdict -> new Made(verdict.pdf(), result.diagnostics(), PdfPages.read(verdict.pdf().bytes())))
            .orElseThrow(() -> new AssertionError(id + " " + result.diagnostics())));
      }
      return made;
    }
  }

  @Test
  void areAllThere() {
    assertThat(documents().map(made -> made.id().path())).hasSize(8).contains("lower-back-pain/en-XA/trifold.screen.pdf");
  }

  /** No text that is too long, no character without a glyph, no word that the proof misses. */
  @ParameterizedTest
  @MethodSource("documents")
  void hasNoFindings(Made made) {
    assertThat(made.findings()).extracting(Diagnostic::toString).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void saysNothingInPlainLetters(Made made) {
    assertThat(escaped(made)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void isAccessibleAndFitForArchives(Made made) {
    VeraPdf.assertCompliant(made.pdf());
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyPageSaysThatItIsACopyForReview(Made made) {
    String line = made.language().equals("en-XA") ? "Ŕév̂îéŵ çöp̃ý" : "ypoc weiveR";
    for (int page = 0; page < made.pages().sheets().size(); page++) {
      assertThat(Normalizer.normalize(made.pages().artifacts(page), Normalizer.Form.NFC)).contains(line);
    }
  }

  /** What a copy of the page or a screen reader gets is what was written, in its order and without controls. */
  @ParameterizedTest
  @MethodSource("documents")
  void isReadInItsOrder(Made made) {
    String heading = made.pages().document().all("H1").getFirst().text();
    assertThat(Normalizer.normalize(heading, Normalizer.Form.NFC)).startsWith(
        made.language().equals("en-XA") ? "[M̂éšéñçh̃ým̂åļ Šţém̂ Çéļļš" : "Mesenchymal Stem Cells for Lower Back Pain");
  }

  @Test
  void aTemplatesOwnWordIsFound(@TempDir Path folder) throws IOException {
    Faulty.in(folder).replace("templates/handout/handout.ftlh", "<header", "<p>Ask us</p><header")
        .replace("gatefold.yaml", "locales: [en-US, es-CO]", "locales: [en-XA, en-XB]")
        .replace("templates/handout/handout.css", "@bottom-left {", "@bottom-center { content: \"Draft\"; }\n  @bottom-left {");
    List<Made> made = build(new Request(folder, List.of("good"), List.of(), List.of("handout"), List.of()), List.of());

    assertThat(made).hasSize(2);
    assertThat(escaped(made.get(0))).contains("Ask", "us", "Draft");
    assertThat(escaped(made.get(1))).contains("Ask", "us");
  }

  /** The 52 letters of the table, as one character or with a mark, and brackets. */
  @Test
  void everyLatinFontHasTheLetters() {
    Outcome<Pipeline.Run> opened = new Pipeline().open(Request.all(MainJob.ROOT));
    try (Pipeline.Run run = opened.value().orElseThrow()) {
      List<FontFace> faces = run.library().fonts().faces().stream().filter(face -> LATIN.contains(face.family())).toList();
      assertThat(faces).hasSizeGreaterThan(10);
      for (char c = 'A'; c <= 'z'; c++) {
        String accented = Accents.of(c);
        assertThat(faces).as("%s", accented).allMatch(face -> accented.codePoints().allMatch(face::covers));
        if (Character.isLetter(c)) {
          assertThat(PLAIN.matcher(accented).find()).as("%s", accented).isFalse();
          assertThat(Accents.plain(accented.charAt(0))).isEqualTo(c);
        }
      }
    }
  }

  /** Words that no pseudo-locale made. */
  private static List<String> escaped(Made made) {
    List<String> words = made.language().equals("en-XA") ? unaccented(made) : runningRight(made);
    return words.stream().filter(word -> !List.of(CLINIC.split(" ")).contains(word)).toList();
  }

  private static List<String> unaccented(Made made) {
    List<String> notes = made.pages().document().all("Note").stream().map(note -> note.text().replaceFirst("^\\d+\\s*", "")).toList();
    List<String> texts = new ArrayList<>();
    collect(made.pages().document(), made.language(), notes, texts);
    for (int page = 0; page < made.pages().sheets().size(); page++) {
      texts.add(made.pages().artifacts(page));
    }
    return texts.stream().map(text -> KEPT.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll(""))
        .flatMap(text -> PLAIN.matcher(text).results()).map(MatchResult::group).toList();
  }

  /** What elements say in the document's language; of a reference, only what stands behind it. */
  private static void collect(PdfElement element, String language, List<String> notes, List<String> texts) {
    if (element.type().equals("Note") || !element.language().equals(language)) {
      return;
    }
    String whole = element.text();
    for (String note : notes) {
      if (element.type().equals("LI") && whole.contains(note)) {
        texts.add(whole.replace(note, ""));
        return;
      }
    }
    for (PdfPart part : element.children()) {
      switch (part) {
        case PdfElement inner -> collect(inner, language, notes, texts);
        case PdfPart.Text text -> {
          StringBuilder said = new StringBuilder();
          text.glyphs().forEach(glyph -> said.append(glyph.text()));
          texts.add(said.toString());
        }
        case PdfPart.Area area -> {}
      }
    }
  }

  /** Words whose letters stand from left to right, as no letter of this locale does. */
  private static List<String> runningRight(Made made) {
    List<String> words = new ArrayList<>();
    List<List<Glyph>> texts = new ArrayList<>();
    glyphs(made.pages().document(), made.language(), texts);
    for (List<Glyph> text : texts) {
      List<Glyph> word = new ArrayList<>();
      for (Glyph glyph : text) {
        if (glyph.text().chars().anyMatch(Character::isLetter) && (word.isEmpty() || isBeside(word.getLast(), glyph))) {
          word.add(glyph);
        } else {
          judge(word, words);
          word.clear();
          if (glyph.text().chars().anyMatch(Character::isLetter)) {
            word.add(glyph);
          }
        }
      }
      judge(word, words);
    }
    return words;
  }

  private static boolean isBeside(Glyph one, Glyph other) {
    return one.page() == other.page() && Math.abs(one.y() - other.y()) < 0.5;
  }

  private static void judge(List<Glyph> word, List<String> words) {
    if (word.size() > 1 && word.getLast().x() > word.getFirst().x()) {
      StringBuilder text = new StringBuilder();
      word.forEach(glyph -> text.append(glyph.text()));
      words.add(text.toString());
    }
  }

  private static void glyphs(PdfElement element, String language, List<List<Glyph>> texts) {
    if (element.type().equals("Note") || !element.language().equals(language)) {
      return;
    }
    List<Glyph> own = new ArrayList<>();
    for (PdfPart part : element.children()) {
      switch (part) {
        case PdfElement inner -> glyphs(inner, language, texts);
        case PdfPart.Text text -> own.addAll(text.glyphs());
        case PdfPart.Area area -> {}
      }
    }
    texts.add(own);
  }
}
