package org.gatefold.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import org.gatefold.diag.Diagnostic;
import org.gatefold.diag.Outcome;
import org.gatefold.model.DocumentId;
import org.gatefold.model.Library;
import org.gatefold.model.job.Edition;
import org.gatefold.model.job.Marks;
import org.gatefold.model.job.OutputCondition;
import org.gatefold.model.job.Paper;
import org.gatefold.model.job.Press;
import org.gatefold.model.job.PressTerms;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code press} of the job, and the profiles that it leads to. */
class PressTermsTest {
  private static final Path SHIPPED = Path.of("brand/profiles");

  @TempDir Path root;

  @BeforeEach
  void copyProfiles() throws IOException {
    ToyWorkspace.in(root);
    Files.createDirectories(root.resolve(SHIPPED));
    Files.copy(SHIPPED.resolve("conditions.yaml"), root.resolve("brand/profiles/conditions.yaml"),
        StandardCopyOption.REPLACE_EXISTING);
    for (String name : new String[] {"ISOcoated_v2_300_bas.icc", "FOGRA29L_m.icc", "TR006_m.icc"}) {
      Files.copy(SHIPPED.resolve(name), root.resolve(SHIPPED).resolve(name));
    }
  }

  @ParameterizedTest
  @CsvSource({"fogra39, FOGRA39, 300", "fogra29, FOGRA29, 280", "tr006, CGATS TR 006, 300"})
  void each_condition_that_is_shipped_has_its_profile(String id, String identifier, double limit) throws IOException {
    OutputCondition condition = terms("press", "press: {condition: " + id + "}").condition();
    assertThat(condition.id()).isEqualTo(id);
    assertThat(condition.identifier()).isEqualTo(identifier);
    assertThat(condition.registered()).isTrue();
    assertThat(condition.inkLimit()).isEqualTo(limit);
    assertThat(IccProfile.fault(condition.profile().bytes())).isEmpty();
  }

  @Test
  void without_a_word_it_is_coated_paper_with_crop_marks() throws IOException {
    PressTerms terms = terms("press", "");
    assertThat(terms.condition().id()).isEqualTo("fogra39");
    assertThat(terms.marks()).isEqualTo(Marks.CROP);
    assertThat(terms.bleed()).isNull();
  }

  @Test
  void profiles_are_read_for_press_editions_only() throws IOException {
    Files.delete(root.resolve("brand/profiles/ISOcoated_v2_300_bas.icc"));
    assertThat(load("screen", "press: {condition: fogra39}").get().job().press()).isNull();
    Outcome<Library> press = load("press", "press: {condition: fogra39}");
    assertThat(press.diagnostics()).extracting(PressTermsTest::line).contains("LOD001 brand/profiles/conditions.yaml:4:20");
  }

  @ParameterizedTest
  @CsvSource({"es-ES, 8.504", "en-US, 9"})
  void the_bleed_follows_the_paper(Locale locale, double points) throws IOException {
    PressTerms terms = terms("press", "");
    assertThat(terms.on(Manuscripts.paper(locale)).bleed()).isCloseTo(points, within(0.001));
    assertThat(terms("press", "press: {bleed: 5 mm}").on(Paper.LETTER).bleed()).isCloseTo(14.173, within(0.001));
  }

  @Test
  void a_document_knows_its_press() throws IOException {
    Library library = load("press", "press: {marks: all}").get();
    DocumentId id = new DocumentId("knee", Locale.US, "leaflet", Edition.PRESS);
    Press press = Objects.requireNonNull(Manuscripts.manuscript(library, id).production().press());
    assertThat(press.bleed()).isEqualTo(9);
    assertThat(press.marks()).isEqualTo(Marks.ALL);
  }

  @Test
  void a_profile_of_ones_own_is_named_by_its_path() throws IOException {
    Files.copy(SHIPPED.resolve("TR006_m.icc"), root.resolve("brand/our press.icc"));
    OutputCondition plain = terms("press", "press: {condition: brand/our press.icc}").condition();
    assertThat(plain.identifier()).isEqualTo("Based on TR006 TAC300");
    assertThat(plain.registered()).isFalse();
    assertThat(plain.inkLimit()).isEqualTo(300);
    OutputCondition named = terms("press", "press: {condition: "
        + "{profile: brand/our press.icc, identifier: FOGRA51, registered: true, info: Ours, ink-limit: 320}}").condition();
    assertThat(named.id()).isEqualTo("our press");
    assertThat(named.identifier()).isEqualTo("FOGRA51");
    assertThat(named.registered()).isTrue();
    assertThat(named.info()).isEqualTo("Ours");
    assertThat(named.inkLimit()).isEqualTo(320);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "12|scnr|it describes no printing (its class is `scnr`, not `prtr`)",
    "16|'RGB '|its colours are RGB, not CMYK",
    "20|'XYZ '|it does not connect by Lab",
    "36|none|it is not an ICC profile",
  })
  void a_profile_of_another_kind_is_refused(int at, String text, String reason) throws IOException {
    byte[] icc = shipped();
    System.arraycopy(text.getBytes(StandardCharsets.US_ASCII), 0, icc, at, 4);
    assertRefused(icc, reason);
  }

  @ParameterizedTest
  @CsvSource({"4, 48, 4.3", "4, 64, 4.4", "5, 0, 5.0"})
  void a_profile_that_is_too_new_is_refused(byte major, byte minor, String version) throws IOException {
    byte[] icc = shipped();
    icc[8] = major;
    icc[9] = minor;
    assertRefused(icc, "it is of version " + version + ", newer than 4.2");
  }

  @Test
  void the_last_version_that_is_allowed_is_taken() {
    byte[] icc = shipped();
    icc[8] = 4;
    icc[9] = 0x20;
    assertThat(IccProfile.fault(icc)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 40, 131, 140, 300, 90_000})
  void a_profile_that_is_cut_off_is_refused(int length) {
    assertThat(IccProfile.fault(Arrays.copyOf(shipped(), length))).isPresent();
    assertThat(IccProfile.title(Arrays.copyOf(shipped(), Math.max(length, 400)))).isNotNull();
  }

  @Test
  void a_damaged_table_of_contents_is_refused() {
    for (int count : new int[] {-1, 0, 201, Integer.MAX_VALUE}) {
      byte[] icc = shipped();
      ByteBuffer.wrap(icc).putInt(128, count);
      assertThat(IccProfile.fault(icc)).contains("its table of contents is damaged");
    }
    for (int offset : new int[] {-1, Integer.MAX_VALUE, 2_000_000}) {
      byte[] icc = shipped();
      ByteBuffer.wrap(icc).putInt(136, offset);
      assertThat(IccProfile.fault(icc)).contains("its table of contents points beyond its end");
    }
  }

  @Test
  void a_profile_without_conversion_to_ink_is_refused() {
    byte[] icc = shipped();
    String head = new String(icc, 0, 400, StandardCharsets.ISO_8859_1);
    icc[head.indexOf("B2A0")] = 'X';
    assertThat(IccProfile.fault(icc)).contains("it has no tables for both directions");
  }

  @Test
  void no_path_leads_out() throws IOException {
    assertThat(load("press", "press: {condition: ../secret.icc}").diagnostics())
        .extracting(PressTermsTest::line).contains("LOD003 gatefold.yaml:6:20");
  }

  private void assertRefused(byte[] icc, String reason) throws IOException {
    Files.write(root.resolve("brand/profiles/own.icc"), icc);
    Outcome<Library> outcome = load("press", "press: {condition: brand/profiles/own.icc}");
    assertThat(outcome.diagnostics()).filteredOn(Diagnostic::isError).extracting(PressTermsTest::line, Diagnostic::message)
        .containsExactly(tuple("LOD307 gatefold.yaml:6:20",
            "brand/profiles/own.icc cannot be used for a press edition: " + reason + "."));
  }

  private static byte[] shipped() {
    try {
      return Files.readAllBytes(SHIPPED.resolve("FOGRA29L_m.icc"));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String line(Diagnostic finding) {
    return finding.code().id() + " " + finding.origin();
  }

  private PressTerms terms(String edition, String press) throws IOException {
    Outcome<Library> outcome = load(edition, press);
    assertThat(outcome.diagnostics()).noneMatch(Diagnostic::isError);
    return Objects.requireNonNull(outcome.get().job().press());
  }

  private Outcome<Library> load(String edition, String press) throws IOException {
    Files.writeString(root.resolve("gatefold.yaml"), """
        articles: ["*"]
        locales: [en-US]
        formats: [leaflet]
        editions: [%s]
        paper: {default: locale}
        """.replace("%s", edition) + press + "\n");
    return new Loader().load(Request.all(root));
  }
}
