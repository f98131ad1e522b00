package org.gatefold.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.gatefold.model.DocumentId;
import org.gatefold.model.Library;
import org.gatefold.model.Manuscript;
import org.gatefold.model.article.Block;
import org.gatefold.model.job.Edition;
import org.gatefold.model.job.Paper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ManuscriptsTest {
  @TempDir Path root;

  private static final String BLOCKS = """
      Always.

      ## Skipped {brochure=skip}

      Its text.

      ### Its section

      ::: {#deep}
      More.
      :::

      ## Stays

      ::: {.note brochure=only}
      For the leaflet.
      :::

      :::: {.note}
      ::: {.risks brochure=skip}
      All of it.
      :::
      ::::

      > ### Inner {brochure=only}
      >
      > Quoted for the leaflet.
      """;

  private Library library() throws IOException {
    String handout = "template: leaflet/leaflet.ftlh\n";
    ToyWorkspace workspace = ToyWorkspace.in(root)
        .write("templates/handout/format.yaml", handout)
        .write("gatefold.yaml", """
            articles: ['*']
            locales: [es-CO, en-US]
            formats: [leaflet, handout]
            editions: [press, screen]
            """)
        .write(ToyWorkspace.ARTICLE, ToyWorkspace.FRONT_MATTER + BLOCKS)
        .write("articles/knee/article.es-CO.md",
            ToyWorkspace.FRONT_MATTER.replace("lang: en-US", "lang: es-CO\nsource: en-US"));
    var outcome = new Loader().load(workspace.request());
    assertThat(outcome.diagnostics()).isEmpty();
    return outcome.get();
  }

  private Manuscript manuscript(String format) throws IOException {
    return Manuscripts.manuscript(library(), new DocumentId("knee", Locale.US, format, Edition.SCREEN));
  }

  private static List<String> words(List<Block> blocks) {
    return Dump.of(blocks).lines().filter(line -> line.endsWith("\"")).map(line -> line.substring(line.indexOf('"')))
        .toList();
  }

  @Test
  void documentsAreSorted() throws IOException {
    assertThat(Manuscripts.documents(library())).extracting(DocumentId::path).containsExactly(
        "knee/en-US/handout.screen.pdf", "knee/en-US/handout.press.pdf",
        "knee/en-US/leaflet.screen.pdf", "knee/en-US/leaflet.press.pdf",
        "knee/es-CO/handout.screen.pdf", "knee/es-CO/handout.press.pdf",
        "knee/es-CO/leaflet.screen.pdf", "knee/es-CO/leaflet.press.pdf");
  }

  @Test
  void brochuresLeaveOutWhatIsSkippedWithItsSection() throws IOException {
    assertThat(words(manuscript("leaflet").article().blocks())).containsExactly(
        "\"Always.\"", "\"Stays\"", "\"For the leaflet.\"", "\"Inner\"", "\"Quoted for the leaflet.\"");
  }

  @Test
  void handoutsLeaveOutWhatIsForBrochuresOnly() throws IOException {
    Manuscript handout = manuscript("handout");
    assertThat(words(handout.article().blocks())).containsExactly("\"Always.\"", "\"Skipped\"", "\"Its text.\"",
        "\"Its section\"", "\"More.\"", "\"Stays\"", "\"All of it.\"");
    assertThat(handout.article().blocks()).as("emptied blocks are gone").noneMatch(Block.BlockQuote.class::isInstance);
  }

  /** Spanish has ñ behind n, and a translation keeps the order of its source. */
  @Test
  void glossariesAreInTheOrderOfTheirLanguage() throws IOException {
    String glossary = """

        ::: {.glossary}
        ñame
        : One.

        oca
        : Two.

        nuez
        : Three.

        Árnica
        : Four.
        :::
        """;
    ToyWorkspace workspace = ToyWorkspace.in(root)
        .write(ToyWorkspace.ARTICLE, ToyWorkspace.FRONT_MATTER + glossary)
        .write("articles/knee/article.es-CO.md",
            ToyWorkspace.FRONT_MATTER.replace("lang: en-US", "lang: es-CO\nsource: en-US") + glossary)
        .write("gatefold.yaml", "articles: ['*']\nlocales: [es-CO, en-US]\nformats: [leaflet]\neditions: [screen]\n");
    Library library = new Loader().load(workspace.request()).get();
    Manuscript spanish = Manuscripts.manuscript(
        library, new DocumentId("knee", Locale.forLanguageTag("es-CO"), "leaflet", Edition.SCREEN));

    assertThat(words(spanish.article().blocks())).containsSubsequence("\"Árnica\"", "\"nuez\"", "\"ñame\"", "\"oca\"");
  }

  /** A job of two texts, in the source, a translation and another one; only the last is asked for beside. */
  private ToyWorkspace pairs(String beside) throws IOException {
    String spanish = ToyWorkspace.FRONT_MATTER.replace("lang: en-US", "lang: es-CO\nsource: en-US");
    return ToyWorkspace.in(root)
        .write("templates/two/format.yaml", "texts: 2\ntemplate: leaflet/leaflet.ftlh\n")
        .write(ToyWorkspace.ARTICLE, ToyWorkspace.FRONT_MATTER + "Words.\n")
        .write("articles/knee/article.es-CO.md", spanish + "Palabras.\n")
        .write("articles/knee/article.de-DE.md", spanish.replace("es-CO", "de-DE") + "Wörter.\n")
        .write("gatefold.yaml",
            "articles: ['*']\nlocales: [es-CO]\n" + beside + "formats: [leaflet, two]\neditions: [screen]\n");
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {
    "''; two en-US", "'beside: en-US'; two en-US", "'beside: de-DE'; two-de-DE de-DE",
    "'beside: [de-DE, en-US]'; two en-US, two-de-DE de-DE", "'beside: es-CO'; two en-US"
  })
  void aSecondTextIsTheSourceUnlessAnotherIsAskedFor(String beside, String expected) throws IOException {
    var outcome = new Loader().load(pairs(beside.isEmpty() ? "" : beside + "\n").request());
    assertThat(outcome.diagnostics()).isEmpty();
    List<DocumentId> documents = Manuscripts.documents(outcome.get());
    assertThat(documents).filteredOn(id -> id.format().equals("leaflet")).singleElement().extracting(DocumentId::beside).isNull();
    assertThat(documents).filteredOn(id -> id.format().equals("two"))
        .extracting(id -> id.name() + " "
            + Objects.requireNonNull(Manuscripts.manuscript(outcome.get(), id).beside()).locale().toLanguageTag())
        .containsExactlyInAnyOrder(expected.split(", "));
    assertThat(documents).extracting(DocumentId::path).doesNotHaveDuplicates();
    assertThat(outcome.get().folders().getFirst().articles()).as("the job's own").hasSize(1);
  }

  @Test
  void aFaultOfTheSecondTextIsTheDocumentsToo() throws IOException {
    ToyWorkspace workspace = pairs("beside: de-DE\n");
    workspace.write("articles/knee/article.de-DE.md", workspace.text("articles/knee/article.de-DE.md") + "\n[@nobody knows\n\n# One\n");
    var outcome = new Loader().load(workspace.request());
    assertThat(outcome.diagnostics()).isNotEmpty().allSatisfy(finding ->
        assertThat(Manuscripts.documents(outcome.get())).extracting(id -> id.format() + " " + Reach.concerns(finding, id))
            .containsExactly("leaflet false", "two true"));
  }

  @Test
  void aSecondTextHasToBeThere() throws IOException {
    var outcome = new Loader().load(pairs("beside: fr-FR\n").request());
    assertThat(outcome.diagnostics()).extracting(finding -> finding.code().id()).containsExactly("LOD310");
  }

  @Test
  void unknownDocumentsAreAMistakeOfTheCaller() {
    assertThatThrownBy(() -> manuscript("poster")).isInstanceOf(NoSuchElementException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "US,LETTER", "CA,LETTER", "MX,LETTER", "CO,LETTER", "VE,LETTER", "CL,LETTER", "CR,LETTER", "PA,LETTER", "GT,LETTER",
    "SV,LETTER", "NI,LETTER", "PR,LETTER", "PH,LETTER", "BZ,LETTER", "ES,A4", "DE,A4", "AR,A4", "EC,A4", "IN,A4"
  })
  void paperFollowsTheTerritory(String territory, Paper paper) {
    assertThat(Manuscripts.paper(Locale.forLanguageTag("es-" + territory))).isEqualTo(paper);
  }

  @Test
  void aBareLanguageHasThePaperOfItsHome() {
    assertThat(Manuscripts.paper(Locale.forLanguageTag("en"))).isEqualTo(Paper.LETTER);
    assertThat(Manuscripts.paper(Locale.forLanguageTag("es"))).isEqualTo(Paper.A4);
  }
}
