package org.gatefold.preflight.sheets;

import java.awt.Point;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.gatefold.diag.Findings;
import org.gatefold.diag.Origin;
import org.gatefold.diag.Outcome;
import org.gatefold.model.job.Edition;
import org.gatefold.model.job.Press;
import org.gatefold.model.sheet.Area;
import org.gatefold.model.sheet.ImposedPdf;
import org.gatefold.model.sheet.Placement;

/**
 * Compares pages with their sheets, pixel by pixel. A page is drawn a second time, moved to where it stands on the sheet, so
 * that edges fall on the same part of a pixel both times; what then differs was lost or added on the way.
 */
public final class SheetProof {
  private static final double DPI = 50;

  /** Of 255; smoothing at the edge of a group differs by less. */
  private static final int SAME = 40;

  /** So many pixels of a square have to differ: one alone may be a matter of rounding. */
  private static final int SQUARE = 6;
  private static final int MOST_IN_A_SQUARE = 2;

  /** Of 255: darker is ink. */
  private static final int PAPER = 240;

  /** The sheets, if every page looks on them as it did by itself; otherwise findings as well. */
  public Outcome<ImposedPdf> prove(ImposedPdf imposed) {
    Findings findings = new Findings();
    try (PDDocument source = Loader.loadPDF(imposed.source().bytes());
        PDDocument sheets = Loader.loadPDF(imposed.sheets().bytes())) {
      new Comparison(imposed, source, sheets, findings).run(sheets);
    } catch (IOException damaged) {
      findings.add(SheetCode.UNREADABLE, Origin.NOWHERE, imposed.source().id(), String.valueOf(damaged.getMessage()));
      return findings.failed();
    }
    return findings.with(imposed);
  }

  /** One run. */
  private static final class Comparison {
    private final ImposedPdf imposed;
    private final PDDocument source;
    private final Raster pages;
    private final Raster sheets;
    private final Findings findings;

    Comparison(ImposedPdf imposed, PDDocument source, PDDocument sheets, Findings findings) {
      this.imposed = imposed;
      this.source = source;
      this.pages = new Raster(source, DPI);
      this.sheets = new Raster(sheets, DPI);
      this.findings = findings;
    }

    void run(PDDocument imposedFile) throws IOException {
      int groups = Groups.ofPages(source);
      int kept = Groups.takeOff(imposedFile);
      if (kept < groups) {
        findings.add(SheetCode.GROUP_LOST, Origin.NOWHERE, imposed.source().id(), groups, kept);
      }
      Set<Integer> placed = new HashSet<>();
      for (int sheet = 0; sheet < imposed.sheets().pages(); sheet++) {
        int number = sheet;
        List<Placement> here = imposed.placements().stream().filter(one -> one.sheet() == number).toList();
        BufferedImage image = sheets.page(sheet);
        for (Placement one : here) {
          placed.add(one.page());
          compare(one, image);
        }
        strayInk(sheet, image, here);
      }
      for (int page = 0; page < imposed.source().pages(); page++) {
        if (!placed.contains(page)) {
          findings.add(SheetCode.NOT_PLACED, Origin.NOWHERE, imposed.source().id(), page + 1);
        }
      }
    }

    private void compare(Placement one, BufferedImage sheet) throws IOException {
      Rectangle pixels = sheets.pixels(one.clip(), sheets.height(one.sheet()));
      pixels.grow(-1, -1);
      if (pixels.isEmpty()) {
        return;
      }
      PDPage page = source.getPage(one.page());
      double right = one.trim().x() - (page.getTrimBox().getLowerLeftX() - page.getCropBox().getLowerLeftX());
      double top = page.getCropBox().getUpperRightY() - page.getTrimBox().getUpperRightY();
      double down = sheets.height(one.sheet()) - one.trim().top() - top;
      BufferedImage alone = pages.part(one.page(), pixels, right, down);
      difference(alone, sheet, pixels).ifPresent(at -> findings.add(SheetCode.DIFFERS, Origin.NOWHERE,
          imposed.source().id(), one.page() + 1, one.sheet() + 1,
          sheets.millimetres(at.x - one.trim().x() * DPI / 72),
          sheets.millimetres(at.y - (sheets.height(one.sheet()) - one.trim().top()) * DPI / 72)));
    }

    /** The first square in which pixels differ, in pixels of the sheet. */
    private static Optional<Point> difference(BufferedImage alone, BufferedImage sheet, Rectangle part) {
      int[] page = Raster.values(alone);
      int[] all = Raster.values(sheet);
      int columns = part.width / SQUARE + 1;
      int[] count = new int[columns * (part.height / SQUARE + 1)];
      for (int y = 0; y < part.height && part.y + y < sheet.getHeight(); y++) {
        for (int x = 0; x < part.width && part.x + x < sheet.getWidth(); x++) {
          int here = page[y * alone.getWidth() + x];
          int there = all[(part.y + y) * sheet.getWidth() + part.x + x];
          int square = y / SQUARE * columns + x / SQUARE;
          if (here != there && distance(here, there) > SAME && ++count[square] > MOST_IN_A_SQUARE) {
            return Optional.of(new Point(part.x + x, part.y + y));
          }
        }
      }
      return Optional.empty();
    }

    private static int distance(int a, int b) {
      return Math.max(Math.abs((a & 0xFF) - (b & 0xFF)),
          Math.max(Math.abs((a >> 8 & 0xFF) - (b >> 8 & 0xFF)), Math.abs((a >> 16 & 0xFF) - (b >> 16 & 0xFF))));
    }

    /** Beyond the bleed there are marks; up to there, only pages. */
    private void strayInk(int sheet, BufferedImage image, List<Placement> here) {
      Area trim = imposed.trims().get(sheet);
      Press press = imposed.production().press();
      double bleed = imposed.source().id().edition() == Edition.PRESS && press != null ? press.bleed() : 0;
      double height = sheets.height(sheet);
      Rectangle looked = sheets.pixels(trim.grown(bleed), height);
      List<Rectangle> pages = here.stream().map(one -> sheets.pixels(one.clip(), height)).toList();
      pages.forEach(page -> page.grow(2, 2));
      int[] values = Raster.values(image);
      for (int y = looked.y; y < Math.min(looked.y + looked.height, image.getHeight()); y++) {
        for (int x = looked.x; x < Math.min(looked.x + looked.width, image.getWidth()); x++) {
          if (isInk(values[y * image.getWidth() + x]) && outside(pages, x, y)) {
            findings.add(SheetCode.STRAY_INK, Origin.NOWHERE, imposed.source().id(), sheet + 1,
                sheets.millimetres(x - trim.x() * DPI / 72), sheets.millimetres(y - (height - trim.top()) * DPI / 72));
            return;
          }
        }
      }
    }

    private static boolean outside(List<Rectangle> pages, int x, int y) {
      for (Rectangle page : pages) {
        if (page.contains(x, y)) {
          return false;
        }
      }
      return true;
    }

    private static boolean isInk(int pixel) {
      return Math.min(pixel & 0xFF, Math.min(pixel >> 8 & 0xFF, pixel >> 16 & 0xFF)) < PAPER;
    }
  }
}
