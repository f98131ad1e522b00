package org.gatefold.preflight.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.gatefold.preflight.press.page.Box;
import org.gatefold.preflight.press.page.PressPage;
import org.gatefold.preflight.press.read.PageReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What we say is wrong, other programs see too; and where we see nothing, they see nothing either. */
class RefereesTest {
  @TempDir private Path folder;

  private Path file(String name) throws IOException {
    Planted planted = Stream.of(PlantedObjects.all(), PlantedStructure.all()).flatMap(List::stream)
        .filter(p -> p.name().equals(name)).findFirst().orElseThrow();
    return Files.write(folder.resolve(name + ".pdf"), planted.pdf().bytes());
  }

  private Path clean() throws IOException {
    return Files.write(folder.resolve("clean.pdf"), PressPdf.clean().bytes());
  }

  private static String trace(Path file) {
    return Tools.run("mutool", "trace", file.toString());
  }

  @Test
  void theCleanFileIsCleanForThemToo() throws IOException {
    String clean = clean().toString();
    assertThat(Tools.run("qpdf", "--check", clean)).contains("No syntax or stream encoding errors");
    assertThat(trace(Path.of(clean))).doesNotContainPattern("<(fill|stroke)[^>]*colorspace=\"Device(RGB|Gray)");
    assertThat(Tools.run("pdffonts", clean).lines().skip(2)).allMatch(line -> line.contains("yes yes yes"));
  }

  @Test
  void rgb() throws IOException {
    assertThat(trace(file("rgb-text"))).containsPattern("<fill_text[^>]*colorspace=\"DeviceRGB\" color=\"0 0 0\"");
  }

  @Test
  void blackInSeveralInks() throws IOException {
    assertThat(trace(file("rich-black"))).containsPattern("<fill_text[^>]*color=\"\\.6 \\.4 \\.4 1\"");
    assertThat(trace(file("small-text-in-inks"))).containsPattern("color=\"\\.2 \\.9 \\.8 \\.1\"").contains("trm=\"7 0 0 7\"");
  }

  @Test
  void blackThatKnocksOut() throws IOException {
    Path file = file("black-knocks-out");
    assertThat(trace(file).lines().filter(line -> line.contains("<fill_text") && !line.contains("op=\"1\""))).hasSize(1);
    assertThat(trace(clean()).lines().filter(line -> line.contains("<fill_text") && !line.contains("op=\"1\""))).isEmpty();
  }

  @Test
  void hairlines() throws IOException {
    assertThat(trace(file("hairline"))).contains("linewidth=\".1\"");
  }

  @Test
  void coarsePictures() throws IOException {
    assertThat(Tools.run("pdfimages", "-list", file("coarse-picture").toString())).containsPattern("cmyk .* 42 +42 ");
  }

  @Test
  void fontsThatAreNotThere() throws IOException {
    assertThat(Tools.run("pdffonts", file("font-not-embedded").toString())).containsPattern("Helvetica +Type 1 +\\S+ +no ");
  }

  @Test
  void widths() throws IOException {
    List<Double> box = Tools.numbers(Tools.run("pdfinfo", "-box", file("too-narrow").toString()), "TrimBox:");
    assertThat((box.get(2) - box.get(0)) / Box.MM).isEqualTo(294, within(0.05));
  }

  @Test
  void bleed() throws IOException {
    assertThat(Tools.run("mutool", "show", file("no-bleed-box").toString(), "pages/1")).contains("TrimBox")
        .doesNotContain("BleedBox");
    assertThat(Tools.run("mutool", "show", clean().toString(), "pages/1")).contains("BleedBox");
  }

  @Test
  void links() throws IOException {
    assertThat(Tools.run("mutool", "show", file("link").toString(), "grep")).containsPattern("/Subtype */Link");
  }

  /** Two programs that share no code count the same ink. */
  @ParameterizedTest
  @ValueSource(strings = {"too-much-ink", "ink-over-ink", "dark-picture", "spot", "soft-shadow", "gradient", "multiplied"})
  void ink(String name) throws IOException {
    Path file = file(name);
    PressPage page = page(file);
    Box bleed = page.boxes().spread();
    double theirs = Tools.ink(file, bleed.left(), bleed.bottom(), bleed.right(), bleed.top());
    assertThat(page.ink().heaviest()).as(name).isEqualTo(theirs, within(Math.max(4, theirs * 0.03)));
  }

  private static PressPage page(Path file) throws IOException {
    try (PDDocument document = Loader.loadPDF(Files.readAllBytes(file))) {
      return new PageReader(3 * Box.MM).read(document.getPage(0), 1);
    }
  }
}
