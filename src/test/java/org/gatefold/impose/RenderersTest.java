package org.gatefold.impose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gatefold.impose.Folds.LETTER_FOLD;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.gatefold.model.RenderedPdf;
import org.gatefold.model.job.Marks;
import org.gatefold.model.job.Paper;
import org.gatefold.model.sheet.ImposedPdf;
import org.gatefold.model.sheet.Placement;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Other programs see on the sheets what they see on the pages; for machines that have them. */
class RenderersTest {
  private static final int DPI = 72;

  /** Mean difference of a channel, of 255: letters fall on other parts of pixels than on their page. */
  private static final double MOST = 2;

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"gs", "mutool"})
  void pagesAndSheetsLookAlike(String program) throws IOException, InterruptedException {
    assumeTrue(isInstalled(program), program + " is not installed");
    RenderedPdf panels = Pages.press(Folds.BLEED).panels(LETTER_FOLD, Paper.A4).pdf();
    ImposedPdf sheets = new Imposer().impose(panels, Folds.press(LETTER_FOLD, Paper.A4, Marks.ALL), false).get();
    List<BufferedImage> pages = render(program, panels, "page");
    List<BufferedImage> sides = render(program, sheets.sheets(), "side");
    assertThat(sides).hasSize(2);
    assertThat(sheets.placements()).allSatisfy(one ->
        assertThat(difference(one, pages.get(one.page()), sides.get(one.sheet()))).as("page %d", one.page() + 1).isLessThan(MOST));
  }

  private List<BufferedImage> render(String program, RenderedPdf file, String name) throws IOException, InterruptedException {
    Path pdf = Files.write(folder.resolve(name + ".pdf"), file.bytes());
    String out = folder.resolve(name + "-%d.png").toString();
    List<String> command = program.equals("gs")
        ? List.of("gs", "-q", "-dNOPAUSE", "-dBATCH", "-dSAFER", "-sDEVICE=png16m", "-dTextAlphaBits=4", "-dGraphicsAlphaBits=4",
            "-r" + DPI, "-sOutputFile=" + out, pdf.toString())
        : List.of("mutool", "draw", "-q", "-r", String.valueOf(DPI), "-o", out, pdf.toString());
    Process process = new ProcessBuilder(command).redirectErrorStream(true)
        .redirectOutput(folder.resolve(name + ".log").toFile()).start();
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(Files.readString(folder.resolve(name + ".log"))).isZero();
    List<BufferedImage> images = new java.util.ArrayList<>();
    for (int i = 1; i <= file.pages(); i++) {
      images.add(ImageIO.read(folder.resolve(name + "-" + i + ".png").toFile()));
    }
    return images;
  }

  private static double difference(Placement one, BufferedImage page, BufferedImage side) {
    double sum = 0;
    int count = 0;
    int left = (int) Math.ceil(one.clip().x()) + 1;
    int top = (int) Math.ceil(side.getHeight() - one.clip().top()) + 1;
    double right = one.trim().x() - Folds.BLEED;
    double down = side.getHeight() - one.trim().top() - Folds.BLEED;
    for (int y = top; y < side.getHeight() - one.clip().y() - 1; y++) {
      for (int x = left; x < one.clip().right() - 1; x++) {
        int here = page.getRGB(Math.clamp(Math.round(x - right), 0, page.getWidth() - 1),
            Math.clamp(Math.round(y - down), 0, page.getHeight() - 1));
        int there = side.getRGB(x, y);
        sum += Math.abs((here >> 8 & 0xFF) - (there >> 8 & 0xFF));
        count++;
      }
    }
    return sum / count;
  }

  private static boolean isInstalled(String program) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator, -1))
        .anyMatch(path -> Files.isExecutable(Path.of(path, program)));
  }
}
