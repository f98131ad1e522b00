package org.gatefold.preflight.sheets;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.gatefold.model.sheet.Area;
import org.gatefold.model.sheet.ImposedPdf;
import org.gatefold.model.sheet.Placement;

/** Rendered sheets, and pages cut out of them. */
final class Sheets {
  private static final Color TRIM = new Color(0xC2, 0x18, 0x5B);

  private final ImposedPdf imposed;
  private final double scale;
  private final List<BufferedImage> sides = new ArrayList<>();

  Sheets(ImposedPdf imposed, PDDocument sheets, double dpi) throws IOException {
    this.imposed = imposed;
    this.scale = dpi / 72;
    Groups.takeOff(sheets);
    Raster raster = new Raster(sheets, dpi);
    for (int i = 0; i < sheets.getNumberOfPages(); i++) {
      sides.add(raster.page(i));
    }
  }

  int count() {
    return sides.size();
  }

  /** A side with a thin line where it will be trimmed. */
  BufferedImage side(int number) {
    BufferedImage image = sides.get(number);
    BufferedImage copy = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = copy.createGraphics();
    graphics.drawImage(image, 0, 0, null);
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setColor(TRIM);
    graphics.setStroke(new BasicStroke(1));
    Area trim = imposed.trims().get(number);
    graphics.draw(new Rectangle2D.Double(trim.x() * scale, image.getHeight() - trim.top() * scale,
        Math.min(trim.width() * scale, image.getWidth() - 1), Math.min(trim.height() * scale, image.getHeight() - 1)));
    graphics.dispose();
    return copy;
  }

  /** What a page looks like on its sheet; white paper for one that is not there. */
  BufferedImage page(int page) {
    return imposed.placements().stream().filter(one -> one.page() == page).findFirst().map(this::cut).orElseGet(Sheets::blank);
  }

  private BufferedImage cut(Placement one) {
    BufferedImage image = sides.get(one.sheet());
    Rectangle place = new Rectangle((int) Math.round(one.trim().x() * scale),
        (int) Math.round(image.getHeight() - one.trim().top() * scale), (int) Math.round(one.trim().width() * scale),
        (int) Math.round(one.trim().height() * scale)).intersection(new Rectangle(image.getWidth(), image.getHeight()));
    BufferedImage cut = new BufferedImage(place.width, place.height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = cut.createGraphics();
    graphics.drawImage(image, -place.x, -place.y, null);
    graphics.dispose();
    return cut;
  }

  /** Paper. */
  static BufferedImage blank() {
    BufferedImage blank = new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB);
    Arrays.fill(Raster.values(blank), 0xFFFFFF);
    return blank;
  }
}
