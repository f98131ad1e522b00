package org.gatefold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.gatefold.diag.Code;
import org.gatefold.diag.Diagnostic;
import org.gatefold.diag.Origin;
import org.gatefold.diag.Outcome;
import org.gatefold.diag.Severity;
import org.gatefold.load.Request;
import org.gatefold.model.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The editor's sheet holds all of the text and all that was found, each beside its place. */
class EditorSheetTest {
  private static final String ARTICLE = Faulty.ENGLISH;

  private static final Pipeline PIPELINE = new Pipeline();

  @TempDir private Path folder;

  private enum Fault implements Code {
    ERROR(101, Severity.ERROR), EDITORIAL(102, Severity.EDITORIAL), WARNING(103, Severity.WARNING);

    private final Kind kind;

    Fault(int number, Severity severity) {
      kind = new Kind("ZZZ" + number, severity, "what was found as number {0}", "do something about {0}");
    }

    @Override
    public Kind kind() {
      return kind;
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en-US", "es-CO"})
  void putsTheFindingsOfOurArticleBesideIt(String locale) throws IOException {
    try (Pipeline.Run run = PIPELINE.open(Request.all(MainJob.ROOT)).get()) {
      Outcome<Verdict> sheet = PIPELINE.sheet(run, "lower-back-pain", Locale.forLanguageTag(locale), List.of());
      Verdict verdict = proved(sheet);
      List<String> lines = lines(verdict);
      assertThat(lines.stream().filter(line -> line.matches("(REF|QUO|CLM|BLK|EVI|REG|BAL|RDB|NAM|CIT|TRN)[-0-9].*"))).hasSizeGreaterThan(60);
      assertThat(lines).anyMatch(line -> line.contains(locale.equals("en-US") ? "What to do first" : "Qué hacer primero"));
      assertNothingOverlaps(verdict);
    }
  }

  /** As many as nobody wants to read, in one short sentence: they go on below it and over the page. */
  @Test
  void hasRoomForAnyNumberOfFindingsOnOneSentence() throws IOException {
    write("One sentence here. Another one there.");
    List<Diagnostic> found = IntStream.rangeClosed(1, 120)
        .mapToObj(i -> Diagnostic.of(Fault.EDITORIAL, new Origin(ARTICLE, 9, 3), i)).toList();
    Verdict verdict = proved(sheet("en-US", found));
    assertThat(verdict.pdf().pages()).isGreaterThan(2);
    assertThat(lines(verdict).stream().filter(line -> line.contains("what was found as number"))).hasSize(120);
    assertNothingOverlaps(verdict);
  }

  @Test
  void marksTheSentenceThatIsMeant() throws IOException {
    write("One sentence here. Another one there. Dr. Smith wrote the third.");
    Verdict verdict = proved(sheet("en-US", List.of(
        Diagnostic.of(Fault.WARNING, new Origin(ARTICLE, 9, 25), "second"),
        Diagnostic.of(Fault.EDITORIAL, new Origin(ARTICLE, 9, 50), "third"),
        Diagnostic.of(Fault.ERROR, new Origin(ARTICLE, 8, 1), "block"),
        Diagnostic.of(Fault.ERROR, Origin.of(ARTICLE), "article"))));
    // The block's number stands in front of its text, each sentence's behind it.
    assertThat(lines(verdict)).containsSubsequence("1.Mend the 2 errors.", "(1, 4)", "1", "One sentence here. Another one there.", "2",
        "wrote the third.", "3", "what was found as number block", "what was found as number second", "About the article as a whole");
  }

  @Test
  void saysThatNothingWasFound() throws IOException {
    write("Walking is good for the back.");
    Verdict verdict = proved(sheet("en-US", List.of()));
    assertThat(lines(verdict)).contains("Nothing was found").noneMatch(line -> line.contains("What to do first"));
  }

  /** Every kind of block, with findings on each line of the file. */
  @Test
  void findsAPlaceForEverything() throws IOException {
    String text = """
        ::: {#intro .lede}
        The first paragraph says *one thing*. Then **another thing** comes[^1]. @orozco2011 wrote it.
        :::

        ## A heading [@orozco2011]

        - an item
        - another one

            with two paragraphs

            - and a list in it

        1. first
        2. second

        ::: {#q .quote kind=verbatim}
        > “Quoted words.”[@kumar2017]
        >
        > — Somebody, 2011
        :::

        ::: {#e .evidence level=low design=rct n=114 comparator=sham}
        Evidence is here.
        :::

        | a | b |
        |---|---|
        | one cell | another cell |
        : A caption {#t}

        Term
        : What it means.

        [^1]: A remark that says more.
        """;
    Files.createDirectories(folder);
    Faulty.in(folder).write(ARTICLE, (head("en-US") + text).getBytes(StandardCharsets.UTF_8));
    List<Diagnostic> found = new ArrayList<>();
    int count = 0;
    for (int line = 1; line <= (head("en-US") + text).lines().count(); line++) {
      for (int column : new int[] {0, 20}) {
        found.add(Diagnostic.of(Fault.values()[count % 3], new Origin(ARTICLE, line, column), "n" + count++ + "n"));
      }
    }
    found.add(Diagnostic.of(Fault.ERROR, new Origin(Faulty.BAD + "references.json", 5, 2), "n" + count++ + "n"));
    found.add(Diagnostic.of(Fault.ERROR, new Origin(Faulty.BAD + "evidence.yaml", 44, 5), "n" + count++ + "n"));
    found.add(Diagnostic.of(Fault.ERROR, new Origin("brand/brand.yaml", 5, 2), "n" + count++ + "n"));
    Verdict verdict = proved(sheet("en-US", found));
    String all = String.join(" ", lines(verdict));
    for (int i = 0; i < count; i++) {
      assertThat(all).contains("what was found as number n" + i + "n").contains("do something about n" + i + "n");
    }
    assertNothingOverlaps(verdict);
    VeraPdf.assertCompliant(verdict.pdf().bytes());
  }

  @Test
  void runsFromTheRight() throws IOException {
    Faulty.in(folder).write(Faulty.BAD + "article.ar.md", (head("ar").replace("\"T\"", "\"ألم أسفل الظهر\"") + """
        ::: {#intro .lede}
        ألم الظهر شائع جدًا. معظمه يزول من تلقاء نفسه. اسألوا طبيبكم عن ذلك.
        :::
        """).getBytes(StandardCharsets.UTF_8)).replace("gatefold.yaml", "locales: [", "locales: [ar, ");
    Files.createDirectories(folder.resolve("fonts/noto"));
    try (var fonts = Files.walk(MainJob.ROOT.resolve("fonts"))) {
      for (Path font : fonts.filter(Files::isRegularFile).filter(file -> file.toString().contains("rabic")).toList()) {
        Path to = folder.resolve("fonts").resolve(MainJob.ROOT.resolve("fonts").relativize(font).toString());
        Files.createDirectories(to.resolveSibling("."));
        Files.copy(font, to);
      }
    }
    List<Diagnostic> found = List.of(
        Diagnostic.of(Fault.EDITORIAL, new Origin(Faulty.BAD + "article.ar.md", 9, 25), "second"),
        Diagnostic.of(Fault.EDITORIAL, new Origin(Faulty.BAD + "article.ar.md", 9, 60), "third"));
    Verdict verdict = proved(sheet("ar", found));
    assertThat(lines(verdict)).anyMatch(line -> line.contains("what was found as number second"));
    VeraPdf.assertCompliant(verdict.pdf().bytes());
  }

  /** An article that cannot be built is the one whose sheet is wanted most. */
  @Test
  void isMadeOfAnArticleWithErrors() throws IOException {
    write("Something that nobody can look up[@nobody2020].");
    Verdict verdict = proved(sheet("en-US", List.of()));
    assertThat(lines(verdict)).anyMatch(line -> line.contains("nobody2020")).anyMatch(line -> line.contains("error"));
  }

  private static String head(String locale) {
    return """
        ---
        title: "T"
        lang: %s
        status: draft
        class: education
        ---

        """.formatted(locale);
  }

  private void write(String sentence) throws IOException {
    Faulty.in(folder).write(ARTICLE, (head("en-US") + "::: {#intro .lede}\n" + sentence + "\n:::\n").getBytes(StandardCharsets.UTF_8));
    Files.delete(folder.resolve(Faulty.BAD + "evidence.yaml"));
    Files.writeString(folder.resolve(Faulty.BAD + "references.json"), "[]");
  }

  private Outcome<Verdict> sheet(String locale, List<Diagnostic> found) {
    Request request = new Request(folder, List.of("bad"), List.of(Locale.forLanguageTag(locale)), List.of(), List.of());
    try (Pipeline.Run run = PIPELINE.open(request).get()) {
      return PIPELINE.sheet(run, "bad", Locale.forLanguageTag(locale), found);
    }
  }

  private static Verdict proved(Outcome<Verdict> sheet) {
    assertThat(sheet.value()).as(sheet.diagnostics().toString()).isPresent();
    return sheet.get();
  }

  /** What its lines say, page by page. */
  private static List<String> lines(Verdict verdict) throws IOException {
    if (Boolean.getBoolean("editor.keep")) {
      Files.write(Files.createDirectories(Path.of("target/editor")).resolve(verdict.pdf().pages() + "-" + verdict.wordsProved() + ".pdf"),
          verdict.pdf().bytes());
    }
    PdfPages pages = PdfPages.read(verdict.pdf().bytes());
    return IntStream.range(0, verdict.pdf().pages()).boxed()
        .flatMap(page -> pages.lines(page).stream()).map(EditorSheetTest::said).toList();
  }

  /** Font, size, place, and between quotation marks what stands there. */
  private static String said(String line) {
    return line.substring(line.indexOf('"') + 1, line.length() - 1).replace("\u200B", "").strip();
  }

  /** Lines that begin at one place are at least the height of their type apart. */
  private static void assertNothingOverlaps(Verdict verdict) {
    PdfPages pages = PdfPages.read(verdict.pdf().bytes());
    for (int page = 0; page < verdict.pdf().pages(); page++) {
      List<String[]> parts = pages.lines(page).stream().map(line -> line.substring(0, line.indexOf('"')).split(" ")).toList();
      for (String[] one : parts) {
        for (String[] other : parts) {
          double apart = Double.parseDouble(one[3]) - Double.parseDouble(other[3]);
          boolean sameStart = Math.abs(Double.parseDouble(one[2]) - Double.parseDouble(other[2])) < 1;
          if (sameStart && apart > 0.01 && apart < 0.8 * Double.parseDouble(one[1])) {
            throw new AssertionError("page %d: %s and %s".formatted(page + 1, String.join(" ", one), String.join(" ", other)));
          }
        }
      }
    }
  }
}
