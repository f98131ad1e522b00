package org.gatefold.preflight.sheets;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.gatefold.model.Millimetres;
import org.gatefold.model.sheet.Area;

/** Pictures of pages on one grid of pixels, so that two of them can be compared without either being moved. */
final class Raster {
  private final PDDocument document;
  private final PDFRenderer renderer;
  private final double scale;

  Raster(PDDocument document, double dpi) {
    this.document = document;
    this.renderer = new PDFRenderer(document);
    this.scale = dpi / 72;
  }

  /** The whole page on white. */
  BufferedImage page(int page) throws IOException {
    PDRectangle box = document.getPage(page).getCropBox();
    Rectangle all = new Rectangle((int) Math.ceil(box.getWidth() * scale), (int) Math.ceil(box.getHeight() * scale));
    return part(page, all, 0, 0);
  }

  /**
   * A part of a page as it looks when the page stands elsewhere.
   *
   * @param part in pixels of that place
   * @param right how far the page is moved, in pt
   * @param down the same downwards
   */
  BufferedImage part(int page, Rectangle part, double right, double down) throws IOException {
    BufferedImage image = new BufferedImage(Math.max(1, part.width), Math.max(1, part.height), BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
    graphics.setBackground(Color.WHITE);
    graphics.translate(right * scale - part.x, down * scale - part.y);
    renderer.renderPageToGraphics(page, graphics, (float) scale);
    graphics.dispose();
    return image;
  }

  /** The pixels that lie wholly within an area of a page; the area counts from the bottom left of the page. */
  Rectangle pixels(Area area, double pageHeight) {
    int left = (int) Math.ceil(area.x() * scale);
    int top = (int) Math.ceil((pageHeight - area.top()) * scale);
    return new Rectangle(left, top, Math.max(0, (int) Math.floor(area.right() * scale) - left),
        Math.max(0, (int) Math.floor((pageHeight - area.y()) * scale) - top));
  }

  double height(int page) {
    return document.getPage(page).getCropBox().getHeight();
  }

  /** A length of so many pixels in mm. */
  long millimetres(double pixels) {
    return Math.round(Millimetres.of(pixels / scale));
  }

  /** A picture's pixels, row by row. */
  static int[] values(BufferedImage image) {
    return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
  }
}
