package org.gatefold.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.gatefold.model.paged.Ink;
import org.gatefold.model.paged.PagedDocument;
import org.gatefold.model.paged.StructChild;
import org.gatefold.model.paged.StructRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What programs of others say about a press file; where they are not installed, nothing. */
class PressRefereeTest {
  private static final Pattern KNOCKS_OUT = Pattern.compile("<fill_text[^>]*color=\"0 0 0 1\"(?![^>]*op=\"1\")[^>]*>");

  @TempDir Path folder;

  @Test
  void mupdf_sees_ink_only_and_black_text_that_overprints() throws IOException, InterruptedException {
    String trace = run("mutool", "trace", file().toString());
    assertThat(trace).contains("<fill_text", "<fill_image", "DeviceCMYK").doesNotContain("colorspace=\"DeviceRGB", "colorspace=\"ICCBased");
    assertThat(KNOCKS_OUT.matcher(trace).find()).isFalse();
  }

  @Test
  void qpdf_finds_no_fault() throws IOException, InterruptedException {
    assertThat(run("qpdf", "--check", file().toString())).contains("No syntax or stream encoding errors found");
  }

  @Test
  void ghostscript_separates_it_into_four_plates_with_black_text_on_one() throws IOException, InterruptedException {
    Draft draft = new Draft().press(9);
    Path text = folder.resolve("text.pdf");
    Files.write(text, Pdf.of(draft.build(Draft.node(StructRole.P, draft.text("Knees and hips"))), Presses.FOGRA39));
    List<String> coverage = List.of(run("gs", "-q", "-o", "-", "-sDEVICE=ink_cov", text.toString()).strip().split("\\s+"));
    assertThat(coverage.subList(0, 3)).allMatch(ink -> Double.parseDouble(ink) == 0);
    assertThat(Double.parseDouble(coverage.get(3))).isPositive();
  }

  private Path file() throws IOException {
    Path file = folder.resolve("press.pdf");
    Files.write(file, Pdf.of(everything(), Presses.FOGRA39));
    return file;
  }

  private static PagedDocument everything() {
    Draft draft = new Draft().press(9);
    draft.add(Draft.rectangle(new Ink.Rgb(0.1, 0.4, 0.5, 0.5), -9, -9, 438, 60));
    StructChild text = Draft.node(StructRole.P, draft.text("Most back pain gets better."));
    return draft.build(text, draft.figure("A spine", draft.picture(Pictures.svg(Pictures.GRADIENT), 100, 50)),
        draft.figure("A disc", draft.picture(Pictures.png(true), 6, 4)),
        draft.figure("A photograph",
            draft.picture(Pictures.jpeg(Pictures.image(BufferedImage.TYPE_INT_RGB), false), 6, 4)));
  }

  private static String run(String... command) throws IOException, InterruptedException {
    Process process;
    try {
      process = new ProcessBuilder(command).redirectErrorStream(true).start();
    } catch (IOException absent) {
      assumeThat(absent).as("%s is installed", command[0]).isNull();
      throw absent;
    }
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    return said;
  }
}
