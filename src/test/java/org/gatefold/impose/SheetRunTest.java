package org.gatefold.impose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gatefold.impose.Folds.LETTER_FOLD;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gatefold.diag.Outcome;
import org.gatefold.model.RenderedPdf;
import org.gatefold.model.job.Marks;
import org.gatefold.model.job.Paper;
import org.gatefold.model.job.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetRunTest {
  private static final int MANY = 5000;
  private static final List<SheetRun.Stamp> FRONT = List.of(new SheetRun.Stamp(0, 500, 60, 8));

  @TempDir private Path folder;

  /** What the run in a small heap does. */
  static final class InASmallHeap {
    private InASmallHeap() {}

    public static void main(String[] arguments) throws IOException {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(arguments[0])))) {
        Outcome<Integer> run = new SheetRun(sheets(), font(), FRONT).write(records(MANY), out);
        if (!run.succeeded()) {
          throw new IllegalStateException(run.diagnostics().toString());
        }
      }
    }
  }

  @Test
  void fiveThousandSheetsNeedNoMoreThan64Megabytes() throws IOException, InterruptedException {
    Path file = folder.resolve("run.pdf");
    Path log = folder.resolve("log");
    String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx64m",
        "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", classes, InASmallHeap.class.getName(), file.toString())
        .redirectErrorStream(true).redirectOutput(log.toFile()).start();
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(Files.readString(log)).isZero();
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      assertThat(document.getNumberOfPages()).isEqualTo(2 * MANY);
      assertThat(text(document, 2 * MANY - 2)).contains("Prepared for patient 5000");
      assertThat(text(document, 2 * MANY - 1)).doesNotContain("Prepared");
      assertThat(form(document, 2 * MANY - 2)).as("one form for all fronts").isSameAs(form(document, 0));
    }
    assertThat(Files.size(file)).as("bytes a sheet").isLessThan(MANY * 2000L);
  }

  @Test
  void theSameRecordsGiveTheSameBytes() {
    assertThat(write(records(3))).isEqualTo(write(records(3)));
  }

  @Test
  void lettersThatAStampCannotPrintAreFound() {
    Outcome<Integer> run = new SheetRun(sheets(), font(), FRONT)
        .write(List.of(List.of("Preparado para Núñez"), List.of("准备")), OutputStream.nullOutputStream());
    assertThat(run.diagnostics()).singleElement().satisfies(one -> {
      assertThat(one.code()).isEqualTo(ImposeCode.RECORD_TEXT);
      assertThat(one.message()).contains("record 2");
    });
    assertThat(new SheetRun(sheets(), font(), FRONT).write(List.of(List.of()), OutputStream.nullOutputStream()).diagnostics())
        .singleElement().satisfies(one -> assertThat(one.code()).isEqualTo(ImposeCode.RECORD_SIZE));
  }

  private static byte[] write(Iterable<List<String>> records) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(new SheetRun(sheets(), font(), FRONT).write(records, out).get()).isEqualTo(6);
    return out.toByteArray();
  }

  private static RenderedPdf sheets() {
    return new Imposer().impose(Pages.press(Folds.BLEED).panels(LETTER_FOLD, Paper.A4).pdf(),
        Folds.press(LETTER_FOLD, Paper.A4, Marks.NONE), false).get().sheets();
  }

  private static Resource font() {
    try {
      return new Resource("stamp.ttf", Files.readAllBytes(Path.of("fonts/source-sans-3/SourceSans3-Regular.ttf")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Iterable<List<String>> records(int count) {
    return () -> {
      Iterator<Integer> numbers = IntStream.rangeClosed(1, count).iterator();
      return new Iterator<>() {
        @Override
        public boolean hasNext() {
          return numbers.hasNext();
        }

        @Override
        public List<String> next() {
          return List.of("Prepared for patient " + numbers.next());
        }
      };
    };
  }

  private static Object form(PDDocument document, int page) {
    var forms = document.getPage(page).getCOSObject().getCOSDictionary(COSName.RESOURCES).getCOSDictionary(COSName.XOBJECT);
    return forms.getCOSStream(forms.keySet().iterator().next());
  }

  private static String text(PDDocument document, int page) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setStartPage(page + 1);
    stripper.setEndPage(page + 1);
    return stripper.getText(document);
  }
}
