package org.gatefold.preflight.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Assumptions;

/** Programs that read PDF without any code of ours or of PDFBox; where one is not installed, its test is left out. */
final class Tools {
  private static final int WINDOW_MICRONS = 3873;

  private Tools() {}

  /** What a program prints. */
  static String run(String... command) {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      process.waitFor();
      return out;
    } catch (IOException notInstalled) {
      return Assumptions.abort(command[0] + " is not installed");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** The most ink on a square of 15 mm² inside a box, in percent, as Ghostscript renders it. */
  static double ink(Path pdf, double left, double bottom, double right, double top) {
    int dpi = 92;
    Path image = pdf.resolveSibling(pdf.getFileName() + ".pam");
    run("gs", "-q", "-dBATCH", "-dNOPAUSE", "-dSAFER", "-sDEVICE=pamcmyk32", "-r" + dpi, "-o", image.toString(), pdf.toString());
    try {
      byte[] bytes = Files.readAllBytes(image);
      String head = new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.ISO_8859_1);
      int width = number(head, "WIDTH ");
      int height = number(head, "HEIGHT ");
      int start = head.indexOf("ENDHDR\n") + 7;
      int window = Math.round(WINDOW_MICRONS * dpi / 25400f);
      double best = 0;
      int x1 = (int) (right * dpi / 72) - window;
      int y1 = height - (int) (bottom * dpi / 72) - window;
      for (int y = height - (int) (top * dpi / 72); y < y1; y += 2) {
        for (int x = (int) (left * dpi / 72); x < x1; x += 2) {
          best = Math.max(best, sum(bytes, start, width, x, y, window));
        }
      }
      return best / 2.55 / (window * window);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static double sum(byte[] bytes, int start, int width, int left, int top, int side) {
    long sum = 0;
    for (int y = top; y < top + side; y++) {
      int row = start + (y * width + left) * 4;
      for (int i = row; i < row + side * 4; i++) {
        sum += bytes[i] & 0xFF;
      }
    }
    return sum;
  }

  private static int number(String head, String key) {
    int at = head.indexOf(key) + key.length();
    assertThat(at).isGreaterThanOrEqualTo(key.length());
    return Integer.parseInt(head.substring(at, head.indexOf('\n', at)).strip());
  }

  /** The numbers of a line that begins with some words. */
  static List<Double> numbers(String out, String key) {
    return out.lines().filter(line -> line.contains(key)).findFirst().stream()
        .flatMap(line -> List.of(line.substring(line.indexOf(key) + key.length()).strip().split("\\s+")).stream())
        .filter(word -> word.toLowerCase(Locale.ROOT).matches("[-\\d.]+")).map(Double::valueOf).toList();
  }
}
