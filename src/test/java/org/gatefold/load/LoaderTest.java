package org.gatefold.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.gatefold.diag.Diagnostic;
import org.gatefold.diag.Outcome;
import org.gatefold.model.Library;
import org.gatefold.model.article.Evidence;
import org.gatefold.model.article.FrontMatter;
import org.gatefold.model.job.Brand;
import org.gatefold.model.job.Edition;
import org.gatefold.model.job.Format;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoaderTest {
  private static final List<Locale> NO_LOCALES = List.of();
  private static final List<Edition> NO_EDITIONS = List.of();

  @TempDir Path root;

  private ToyWorkspace workspace;

  @BeforeEach
  void open() throws IOException {
    workspace = ToyWorkspace.in(root.resolve("workspace"));
  }

  private Outcome<Library> load() {
    return new Loader().load(workspace.request());
  }

  private static <T> T at(Map<String, T> map, String key) {
    return Objects.requireNonNull(map.get(key), key);
  }

  private List<String> messages(Request request) {
    return new Loader().load(request).diagnostics().stream().map(Diagnostic::message).toList();
  }

  private Request ask(List<String> articles, List<Locale> locales, List<String> formats) {
    return new Request(workspace.root(), articles, locales, formats, NO_EDITIONS);
  }

  @Test
  void readsWhatTheJobAsksFor() {
    Library library = load().get();
    assertThat(library.job().articles()).containsExactly("knee");
    assertThat(library.job().locales()).containsExactly(Locale.US);
    assertThat(library.job().formats()).containsExactly("leaflet");
    assertThat(library.job().editions()).containsExactly(Edition.SCREEN);
    assertThat(library.job().paper()).isNull();
    assertThat(library.folders()).hasSize(1);
    assertThat(library.folders().get(0).references().keySet()).containsExactly("orozco2011", "kumar2017");
    assertThat(at(library.folders().get(0).references(), "kumar2017").origin()).hasToString(
        "articles/knee/references.json:3:3");
    assertThat(library.templates().keySet()).containsExactlyInAnyOrder(
        "leaflet/format.yaml", "leaflet/leaflet.css", "leaflet/leaflet.ftlh");
  }

  @Test
  void readsBrandAndFormat() {
    Brand brand = load().get().brand();
    assertThat(brand.name()).isEqualTo("Toy Clinic");
    assertThat(brand.contact()).containsEntry("phone", "+57 1 234").hasSize(4);
    assertThat(at(brand.colours(), "primary").cmyk()).containsExactly(0.88, 0.40, 0.47, 0.26);
    assertThat(brand.logo()).hasToString("brand/logo.svg");
    Format format = at(load().get().formats(), "leaflet");
    assertThat(format.brochure()).isTrue();
    assertThat(format.styles()).containsExactly("leaflet/leaflet.css");
    assertThat(format.pages()).containsEntry("*", List.of(6)).containsEntry("cover", List.of(1));
    assertThat(format.variables().get("Letter")).containsEntry("panel", "265.5pt");
  }

  @Test
  void readsTheFrontMatter() throws IOException {
    workspace.write(ToyWorkspace.ARTICLE, """
        ---
        title: "Knees: a guide"
        subtitle: What we know
        lang: en-US
        status: approved
        class: promotion
        jurisdictions: [no, us]
        published: 2026-11-22
        reviewed: {by: "Medical director", on: 2026-11-20, next: 2027-05-22}
        ---
        """);
    Outcome<Library> outcome = load();
    assertThat(outcome.diagnostics()).extracting(d -> d.code().id()).containsExactly("LOD210");
    FrontMatter head = outcome.get().folders().get(0).articles().get(0).frontMatter();
    assertThat(head.title()).isEqualTo("Knees: a guide");
    assertThat(head.summary()).isEmpty();
    assertThat(head.status()).isEqualTo(FrontMatter.Status.APPROVED);
    assertThat(head.jurisdictions()).as("Norway is no truth value").containsExactly("no", "us");
    assertThat(head.review()).isEqualTo(
        new FrontMatter.Review("Medical director", LocalDate.of(2026, 11, 20), LocalDate.of(2027, 5, 22)));
    assertThat(head.style()).isEqualTo("american-medical-association");
    assertThat(head.places().get("published")).hasToString(ToyWorkspace.ARTICLE + ":8:1");
  }

  @Test
  void readsTheEvidence() throws IOException {
    workspace.write("articles/knee/evidence.yaml", """
        references:
          orozco2011:
            status: probable-match
            checked: {on: 2026-11-22, by: Editor}
            n: 10
            control: none
            retraction: {checked: 2026-11-22, status: none}
            suggested: {title: T, DOI: 10.1/x}
        quotes:
          q: {reference: orozco2011, status: unverified, locator: null, hash: null}
        waivers:
          - {rule: EVI301, block: intro, reason: R, by: Director, until: 2027-01-01}
        """);
    Evidence evidence = load().get().folders().get(0).evidence();
    Evidence.Source source = at(evidence.references(), "orozco2011");
    assertThat(source.status()).isEqualTo(Evidence.Status.PROBABLE_MATCH);
    assertThat(source.n()).isEqualTo(10);
    assertThat(source.control()).isEqualTo("none");
    assertThat(source.retraction()).isEqualTo("none");
    assertThat(source.suggested()).containsEntry("DOI", "10.1/x");
    assertThat(source.origin()).hasToString("articles/knee/evidence.yaml:2:3");
    assertThat(at(evidence.quotes(), "q").locator()).isNull();
    assertThat(evidence.waivers()).singleElement().extracting(Evidence.Waiver::until).hasToString("2027-01-01");
  }

  @Test
  void commandLinePicksFromWhatThereIs() throws IOException {
    workspace.write("articles/hip/article.es-CO.md", ToyWorkspace.FRONT_MATTER.replace("en-US", "es-CO"));
    Outcome<Library> outcome = new Loader().load(new Request(workspace.root(), List.of("hip"),
        List.of(Locale.forLanguageTag("es-CO")), List.of("leaflet"), List.of(Edition.PRESS)));
    assertThat(outcome.diagnostics()).isEmpty();
    assertThat(Manuscripts.documents(outcome.get())).hasToString("[hip/es-CO/leaflet.press.pdf]");
  }

  @Test
  void commandLineNamesThatDoNotExistAreErrorsWithoutAPlace() {
    assertThat(messages(ask(List.of("kne"), NO_LOCALES, List.of())))
        .containsExactly("There is no article `kne`.");
    assertThat(messages(ask(List.of(), NO_LOCALES, List.of("leaflets"))))
        .containsExactly("There is no format `leaflets`.");
    List<Diagnostic> found = new Loader().load(ask(List.of(), List.of(Locale.UK), List.of())).diagnostics();
    assertThat(found).singleElement().satisfies(one -> {
      assertThat(one.code()).isEqualTo(LoadCode.UNKNOWN_LOCALE);
      assertThat(one.origin().file()).isEmpty();
      assertThat(one.hint()).isEqualTo("Did you mean `en-US`? There are: en-US.");
    });
  }

  @Test
  void anArticleWithAFaultDoesNotTakeTheOthersAway() throws IOException {
    workspace.write("articles/hip/article.en-US.md", "no front matter\n");
    Outcome<Library> outcome = load();
    assertThat(outcome.succeeded()).isFalse();
    assertThat(Manuscripts.documents(outcome.get())).as("the job asks for both")
        .hasToString("[hip/en-US/leaflet.screen.pdf, knee/en-US/leaflet.screen.pdf]")
        .filteredOn(id -> outcome.diagnostics().stream().noneMatch(found -> Reach.concerns(found, id)))
        .singleElement()
        .satisfies(id -> assertThat(Manuscripts.manuscript(outcome.get(), id).article().slug()).isEqualTo("knee"));
  }

  @Test
  void fontsAreParsedOnceAsLongAsTheyStayTheSame() throws IOException {
    Loader loader = new Loader();
    var first = loader.load(workspace.request()).get().fonts().faces().get(0);
    assertThat(loader.load(workspace.request()).get().fonts().faces().get(0)).isSameAs(first);
    Path font = workspace.root().resolve("fonts/toy.ttf");
    byte[] bytes = Files.readAllBytes(font);
    bytes[bytes.length - 1] ^= 1;
    Files.write(font, bytes);
    assertThat(loader.load(workspace.request()).get().fonts().faces().get(0)).isNotSameAs(first);
  }

  @Test
  void linksMayNotLeadOut() throws IOException {
    Path outside = Files.writeString(root.resolve("secret.svg"), "<svg/>");
    Path figures = Files.createDirectories(workspace.root().resolve("articles/knee/figures"));
    Files.createSymbolicLink(figures.resolve("out.svg"), outside);
    Files.createSymbolicLink(figures.resolve("in.svg"), workspace.root().resolve("brand/logo.svg"));
    Files.createSymbolicLink(workspace.root().resolve("templates/out"), root);
    Outcome<Library> outcome = load();
    assertThat(outcome.diagnostics()).extracting(one -> one.code().name() + " " + one.origin())
        .containsExactly("OUTSIDE_WORKSPACE articles/knee/figures/out.svg", "OUTSIDE_WORKSPACE templates/out");
    assertThat(outcome.get().folders().get(0).figures().keySet()).containsExactly("figures/in.svg");
  }

  @Test
  void linksInACircleEnd() throws IOException {
    Files.createSymbolicLink(workspace.root().resolve("templates/again"), workspace.root().resolve("templates"));
    assertThat(load().diagnostics()).extracting(Diagnostic::code).contains(LoadCode.FILE_UNREADABLE);
  }

  @Test
  void textsHaveALimit() throws IOException {
    workspace.write("gatefold.yaml", "#".repeat(1 << 20) + "\n");
    assertThat(load().diagnostics()).extracting(Diagnostic::code).containsExactly(LoadCode.TOO_LARGE);
  }

  @Test
  void aFolderThatIsNotThereIsAnError() {
    Outcome<Library> outcome = new Loader().load(Request.all(root.resolve("nowhere")));
    assertThat(outcome.value()).isEmpty();
    assertThat(outcome.diagnostics()).extracting(Diagnostic::code).containsExactly(LoadCode.FILE_MISSING);
  }

  @Test
  void fontsThatMayNotBeEmbeddedAreRefused() throws IOException {
    Path font = workspace.root().resolve("fonts/toy.ttf");
    byte[] bytes = Files.readAllBytes(font);
    bytes[tableOffset(bytes, "OS/2") + 9] = 2;
    Files.write(font, bytes);
    assertThat(load().diagnostics()).extracting(Diagnostic::code).containsExactly(LoadCode.FONT_RESTRICTED);
  }

  private static int tableOffset(byte[] bytes, String tag) {
    ByteBuffer file = ByteBuffer.wrap(bytes);
    for (int at = 12; ; at += 16) {
      if (new String(bytes, at, 4, StandardCharsets.ISO_8859_1).equals(tag)) {
        return file.getInt(at + 8);
      }
    }
  }
}
