package org.gatefold.preflight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gatefold.preflight.FakePdf.el;
import static org.gatefold.preflight.FakePdf.note;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.gatefold.diag.Diagnostic;
import org.gatefold.diag.Origin;
import org.gatefold.diag.Outcome;
import org.gatefold.model.DocumentId;
import org.gatefold.model.FilledPage.Passage;
import org.gatefold.model.RenderedPdf;
import org.gatefold.model.Verdict;
import org.gatefold.model.job.Edition;
import org.gatefold.preflight.FakePdf.Element;
import org.gatefold.preflight.FakePdf.Mark;
import org.junit.jupiter.api.Test;

class TextProofTest {
  private static final Origin PLACE = new Origin("articles/a/article.en-US.md", 7, 1);
  private static final DocumentId ID = new DocumentId("a", Locale.US, "handout", Edition.SCREEN);

  private final FakePdf pdf = new FakePdf().page();

  @Test
  void countsWhatItProved() {
    Mark heading = pdf.text(700, "Back pain");
    Mark text = pdf.text(680, "It is frequent.");
    Outcome<Verdict> proof = prove(pdf.bytes(el("H1", heading), el("P", text)), "Back pain", "It is frequent.");
    assertThat(proof.diagnostics()).isEmpty();
    assertThat(proof.get().wordsProved()).isEqualTo(5);
  }

  @Test
  void findsALostWord() {
    Mark text = pdf.text(680, "It is one of the frequent disorders.");
    assertThat(findings(pdf.bytes(el("P", text)), "It is one of the most frequent disorders."))
        .containsExactly("PRF101 page 1 does not say what the article says: "
            + "expected “… one of the most frequent disorders.”, found “… one of the frequent disorders.”");
  }

  @Test
  void findsAGainedWord() {
    Mark text = pdf.text(680, "This is not very safe.");
    assertThat(findings(pdf.bytes(el("P", text)), "This is not safe.")).hasSize(1).first().asString()
        .contains("expected “This is not safe.”, found “This is not very safe.”");
  }

  @Test
  void findsALostPassageAndGoesOn() {
    Mark text = pdf.text(680, "The second paragraph.");
    assertThat(findings(pdf.bytes(el("P", text)), "Nobody printed this.", "The second paragraph."))
        .containsExactly("PRF102 “Nobody printed this.” is missing from the finished file");
  }

  @Test
  void findsPassagesThatChangedPlaces() {
    Mark one = pdf.text(700, "First part.");
    Mark two = pdf.text(680, "Second part.");
    assertThat(findings(pdf.bytes(el("P", two), el("P", one)), "First part.", "Second part."))
        .containsExactly("PRF102 “Second part.” is missing from the finished file");
  }

  @Test
  void letsTheTemplateSpeakBetweenPassagesOnly() {
    Mark text = pdf.text(700, "First part.");
    Mark ours = pdf.text(690, "Read more on the next panel");
    Mark more = pdf.text(680, "Second part.");
    byte[] bytes = pdf.bytes(el("P", text), el("P", ours), el("P", more));
    assertThat(findings(bytes, "First part.", "Second part.")).isEmpty();
    assertThat(findings(bytes, "First part. Second part.")).hasSize(1);
  }

  @Test
  void joinsWhatHyphenationCut() {
    Mark text = pdf.text(680, "has conclud\u00AD", "ed the well-", "known study ", "twice");
    assertThat(findings(pdf.bytes(el("P", text)), "has concluded the well-known study twice")).isEmpty();
  }

  @Test
  void joinsAWordCutByThePageEnd() {
    Mark one = pdf.text(40, "degenera\u00AD");
    pdf.page();
    Mark two = pdf.text(700, "tive discs");
    assertThat(findings(pdf.bytes(el("P", one, two)), "degenerative discs")).isEmpty();
  }

  @Test
  void doesNotTakeAHyphenOfTheFileForHyphenation() {
    Mark text = pdf.text(680, "has conclud-", "ed");
    assertThat(findings(pdf.bytes(el("P", text)), "has concluded")).hasSize(1);
  }

  @Test
  void findsASpaceLostWithinALine() {
    Mark one = pdf.text(680, "lower");
    Mark two = pdf.text(680, "back");
    assertThat(findings(pdf.bytes(el("P", one, el("Span", two))), "lower back")).hasSize(1);
  }

  @Test
  void readsALineEndWithoutASpaceEitherWay() {
    Mark text = pdf.text(680, "Street 1", "Bogotá");
    assertThat(findings(pdf.bytes(el("P", text)), "Street 1 Bogotá")).isEmpty();
  }

  @Test
  void takesCapitalsOfAStyleForTheLettersWritten() {
    Mark text = pdf.text(680, "WHY STEM CELLS?");
    assertThat(findings(pdf.bytes(el("H2", text)), "Why stem cells?")).isEmpty();
  }

  @Test
  void comparesComposedCharacters() {
    Mark text = pdf.text(680, "Bogota\u0301");
    assertThat(findings(pdf.bytes(el("P", text)), "Bogotá")).isEmpty();
  }

  @Test
  void skipsBulletsButNotTerms() {
    Mark bullet = pdf.text(700, "•");
    Mark item = pdf.text(700, "Annular tears");
    Mark term = pdf.text(680, "MSC");
    Mark meaning = pdf.text(680, "a cell");
    byte[] bytes = pdf.bytes(el("L", el("LI", el("Lbl", bullet), el("LBody", item)),
        el("LI", el("Lbl", term), el("LBody", meaning))));
    assertThat(findings(bytes, "Annular tears MSC a cell")).isEmpty();
    assertThat(findings(bytes, "Annular tears", "MSC", "a cell")).isEmpty();
  }

  @Test
  void readsActualTextInsteadOfGlyphs() {
    Mark mark = pdf.nextMark();
    pdf.raw("/P <</MCID " + mark.id() + ">> BDC\n").show(680, "ba ")
        .raw("/Span <</ActualText <FEFF" + FakePdf.hex("العلاج") + ">>> BDC\n").show(680, "xyz").raw("EMC EMC\n");
    Element figure = new Element("Span", "", "replaced", List.of(pdf.text(660, "glyphs")));
    assertThat(findings(pdf.bytes(el("P", mark), el("P", figure)), "ba العلاج", "replaced")).isEmpty();
  }

  @Test
  void readsWhatIsReversedFromItsEnd() {
    Mark text = leftward("שלום לכולם");
    assertThat(findings(pdf.bytes(el("P", text)), "שלום לכולם")).isEmpty();
  }

  @Test
  void findsWordsThatChangedPlacesInReversedText() {
    Mark text = leftward("לכולם שלום");
    assertThat(findings(pdf.bytes(el("P", text)), "שלום לכולם")).hasSize(1);
  }

  @Test
  void findsLettersThatWereNotReversed() {
    Mark text = pdf.text(680, new StringBuilder("שלום לכולם").reverse().toString());
    assertThat(findings(pdf.bytes(el("P", text)), "שלום לכולם")).hasSize(1);
  }

  @Test
  void whatIsReadAloudIsWhatReversedGlyphsSay() {
    Element right = new Element("Span", "", "שלום לכולם", List.of(leftward("שלום לכולם")));
    assertThat(findings(pdf.bytes(el("P", right)), "שלום לכולם")).isEmpty();
    Element wrong = new Element("Span", "", "שלום לכולם", List.of(leftward("שלום")));
    assertThat(findings(pdf.page().bytes(el("P", wrong)), "שלום לכולם")).hasSize(1);
  }

  /** Text whose glyphs stand in the order of seeing. */
  private Mark leftward(String text) {
    Mark mark = pdf.nextMark();
    pdf.raw("/P <</MCID " + mark.id() + ">> BDC /ReversedChars BMC\n").show(680, new StringBuilder(text).reverse().toString())
        .raw("EMC EMC\n");
    return mark;
  }

  @Test
  void readsInTheOrderOfTheTreeNotOfThePaint() {
    Mark second = pdf.text(680, "second");
    Mark first = pdf.text(700, "first");
    assertThat(findings(pdf.bytes(el("P", first), el("P", second)), "first second")).isEmpty();
  }

  @Test
  void leavesArtifactsOut() {
    pdf.artifact(20, "page 1");
    Mark text = pdf.text(680, "Text.");
    assertThat(findings(pdf.bytes(el("P", text)), "Text.")).isEmpty();
    assertThat(findings(pdf.bytes(el("P", text)), "Text. page 1")).hasSize(1);
  }

  @Test
  void comparesNotes() {
    byte[] bytes = cited("6", "6.", "Pang X. Spine.");
    assertThat(notes(bytes, "6 Pang X. Spine.")).isEmpty();
    assertThat(notes(bytes, "6 Pang Y. Spine.")).containsExactly(
        "PRF103 note 6 on page 1 is not what the reference says: expected “6 Pang Y. Spine.”, "
            + "found “6. Pang X. Spine.”");
    assertThat(notes(bytes, "6 Pang X. Spine. 2014.")).hasSize(1);
    assertThat(notes(bytes, "6 Pang X.")).hasSize(1);
  }

  @Test
  void comparesRemarksOfSeveralParagraphs() {
    Mark one = pdf.text(700, "Known.");
    Mark call = pdf.text(703, "a");
    Mark marker = pdf.text(50, "a In most");
    Mark more = pdf.text(38, "countries.");
    byte[] bytes = pdf.bytes(el("P", one, el("Reference", call)), note("note-a", el("P", marker), el("P", more)));
    assertThat(findings(bytes, List.of(body("Known.a"), new Passage(9, "a In most", PLACE),
        new Passage(9, "countries.", PLACE)))).isEmpty();
    assertThat(findings(bytes, List.of(body("Known.a"), new Passage(9, "a In most", PLACE)))).hasSize(1);
  }

  @Test
  void missesANote() {
    assertThat(notes(cited("6", "5", "Pang X."), "6 Pang X."))
        .containsExactly("PRF104 note 6 is missing from the finished file",
            "PRF105 page 1 cites note 6, but the note is not on that page");
  }

  @Test
  void missesANoteOnThePageOfItsCall() {
    Mark one = pdf.text(700, "Known.");
    Mark call = pdf.text(703, "5–7");
    Mark note = pdf.text(50, "6 Pang X.");
    pdf.page();
    Mark again = pdf.text(700, "Known again.");
    Mark callAgain = pdf.text(703, "6(p12)");
    byte[] bytes = pdf.bytes(el("P", one, el("Reference", call)), el("P", again, el("Reference", callAgain)),
        note("note-6-2", note));
    assertThat(findings(bytes,
        List.of(body("Known.5–7"), body("Known again.6(p12)"), new Passage(6, "6 Pang X.", PLACE))))
        .containsExactly("PRF105 page 2 cites note 6, but the note is not on that page");
  }

  @Test
  void findsTheNotesWithinARangeOfCalls() {
    Mark one = pdf.text(700, "Known.");
    Mark five = pdf.text(703, "5");
    Mark dash = pdf.text(703, "–");
    Mark seven = pdf.text(703, "7");
    byte[] bytes = pdf.bytes(el("P", one, el("Reference", five), dash, el("Reference", seven)));
    List<Passage> passages = List.of(body("Known.5–7"), new Passage(6, "6 Pang X.", PLACE));
    assertThat(findings(bytes, passages)).contains("PRF105 page 1 cites note 6, but the note is not on that page");
  }

  @Test
  void takesNoPageInTheContentsForANote() {
    Mark entry = pdf.text(700, "Risks 5");
    byte[] bytes = pdf.bytes(el("TOC", el("TOCI", el("Reference", el("Link", entry)))));
    assertThat(findings(bytes, List.of(body("Risks"), new Passage(5, "5 Wu Y.", PLACE))))
        .containsExactly("PRF104 note 5 is missing from the finished file");
  }

  @Test
  void readsANumberAsOneThatALineEndParts() {
    Mark one = pdf.text(700, "Known.");
    Mark call = pdf.text(703, "1", "5");
    Mark note = pdf.text(50, "15 Pang X.");
    byte[] bytes = pdf.bytes(el("P", one, el("Reference", call)), note("note-15", note));
    List<Passage> passages = List.of(body("Known.15"), new Passage(15, "15 Pang X.", PLACE), new Passage(5, "5 Wu Y.", PLACE));
    assertThat(findings(bytes, passages)).containsExactly("PRF104 note 5 is missing from the finished file");
  }

  @Test
  void keepsNotesOutOfTheSentenceThatCallsThem() {
    Mark one = pdf.text(700, "Known");
    Mark call = pdf.text(703, "6");
    Mark number = pdf.text(50, "6");
    Mark note = pdf.text(50, " Pang X.");
    Mark rest = pdf.text(700, " for long.");
    byte[] bytes = pdf.bytes(
        el("P", one, el("Reference", call, note("note-6", el("Lbl", number), el("P", note))), rest));
    assertThat(findings(bytes, List.of(body("Known6 for long."), new Passage(6, "6 Pang X.", PLACE)))).isEmpty();
  }

  @Test
  void refusesUnmarkedPaintAndTextOutsideTheTree() {
    Mark text = pdf.text(680, "Text.");
    pdf.text(660, "Nobody hears this.");
    pdf.raw("0 0 10 10 re f\n");
    assertThat(findings(pdf.bytes(el("P", text)), "Text.")).containsExactly(
        "PRF201 page 1 of `a/en-US/handout.screen.pdf` paints something that is neither tagged nor an artifact",
        "PRF202 page 1 of `a/en-US/handout.screen.pdf` has text that the structure tree leaves out: "
            + "“Nobody hears this.”");
  }

  @Test
  void refusesGlyphsWithoutCharacters() {
    Mark text = pdf.text(680, "Te\0xt.");
    assertThat(findings(pdf.bytes(el("P", text)), "Text.")).first().asString().startsWith("PRF106 page 1 has 1 glyphs");
  }

  @Test
  void refusesUntaggedAndDamagedFiles() {
    pdf.text(680, "Text.");
    assertThat(findings(pdf.bytes(), "Text.")).last().asString().startsWith("PRF002");
    assertThat(findings(new byte[] {1, 2, 3}, "Text.")).hasSize(1).first().asString().startsWith("PRF001");
  }

  private byte[] cited(String called, String number, String text) {
    Mark one = pdf.text(700, "Known.");
    Mark call = pdf.text(703, called);
    Mark label = pdf.text(50, number);
    Mark note = pdf.text(50, text);
    return pdf.bytes(el("P", one, el("Reference", call)), note("n", el("Lbl", label), el("P", note)));
  }

  private static List<String> notes(byte[] bytes, String note) {
    return findings(bytes, List.of(body("Known.6"), new Passage(6, note, PLACE)));
  }

  private static Passage body(String text) {
    return new Passage(0, text, PLACE);
  }

  private static List<String> findings(byte[] bytes, String... passages) {
    return prove(bytes, passages).diagnostics().stream().map(TextProofTest::print).toList();
  }

  private static List<String> findings(byte[] bytes, List<Passage> passages) {
    return new TextProof().prove(new RenderedPdf(ID, bytes, 1, passages)).diagnostics().stream()
        .map(TextProofTest::print).toList();
  }

  private static Outcome<Verdict> prove(byte[] bytes, String... passages) {
    List<Passage> body = Stream.of(passages).map(TextProofTest::body).toList();
    return new TextProof().prove(new RenderedPdf(ID, bytes, 1, body));
  }

  private static String print(Diagnostic finding) {
    return finding.code().id() + " " + finding.message();
  }
}
