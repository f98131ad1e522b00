package org.gatefold.preflight.sheets;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.gatefold.diag.Findings;
import org.gatefold.diag.Origin;
import org.gatefold.diag.Outcome;
import org.gatefold.model.job.Finishing;
import org.gatefold.model.sheet.ImposedPdf;

/** Pictures for people who have to say yes to a print run. The same sheets give the same bytes on the same Java. */
public final class SheetPictures {
  private static final double DPI = 100;

  /**
   * PNG files by name: {@code side-1}, {@code side-2} … for the sides of sheets that hold several pages, and {@code folded} for the thing in the
   * hand, which leaves do not have.
   */
  public Outcome<Map<String, byte[]>> draw(ImposedPdf imposed) {
    Findings findings = new Findings();
    Map<String, byte[]> pictures = new LinkedHashMap<>();
    try (PDDocument document = Loader.loadPDF(imposed.sheets().bytes())) {
      Sheets sheets = new Sheets(imposed, document, DPI);
      // A page on a sheet of its own needs no picture: the file shows it.
      boolean flat = imposed.placements().size() > sheets.count();
      for (int i = 0; flat && i < sheets.count(); i++) {
        pictures.put("side-" + (i + 1), png(sheets.side(i)));
      }
      List<BufferedImage> mockup = mockup(imposed, sheets);
      if (!mockup.isEmpty()) {
        pictures.put("folded", png(mockup.getFirst()));
      }
    } catch (IOException damaged) {
      findings.add(SheetCode.UNREADABLE, Origin.NOWHERE, imposed.source().id(), String.valueOf(damaged.getMessage()));
      return findings.failed();
    }
    return findings.with(pictures);
  }

  private static List<BufferedImage> mockup(ImposedPdf imposed, Sheets sheets) {
    Map<Integer, BufferedImage> known = new LinkedHashMap<>();
    Mockup mockup = new Mockup(page -> known.computeIfAbsent(page, sheets::page));
    return switch (imposed.production().finishing()) {
      case Finishing.Folded folded -> List.of(mockup.folded(folded.recipe(), imposed.production().paper()));
      case Finishing.Stitched booklet -> List.of(mockup.stitched(leaves(imposed, booklet),
          Objects.requireNonNull(booklet.sizes().get(imposed.production().paper())), imposed.rightToLeft()));
      case Finishing.Leaves leaves -> List.of();
      case Finishing.TwoUp halves -> List.of();
    };
  }

  /** Pages as they follow each other in the booklet; a blank one has a number that no page has. */
  private static List<Integer> leaves(ImposedPdf imposed, Finishing.Stitched booklet) {
    int pages = imposed.source().pages();
    int places = booklet.pages().stream().filter(count -> count >= pages).findFirst().orElse(pages);
    List<Integer> all = new ArrayList<>(IntStream.range(0, pages).boxed().toList());
    all.addAll(pages - 1, IntStream.range(pages, places).boxed().toList());
    return all;
  }

  private static byte[] png(BufferedImage image) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.write(image);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
