package org.gatefold.preflight.press.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.gatefold.preflight.press.ink.Counting;
import org.gatefold.preflight.press.ink.Painter;
import org.gatefold.preflight.press.ink.Plates;
import org.gatefold.preflight.press.page.Box;
import org.gatefold.preflight.press.page.InkFacts;
import org.gatefold.preflight.press.page.PageBoxes;
import org.gatefold.preflight.press.page.PressPage;
import org.gatefold.preflight.press.page.PressPage.Trouble;
import org.gatefold.preflight.press.page.QrFacts;

/** Reads the pages of one document, one after the other. */
public final class PageReader {
  /** Pixels along a QR code under the glass: enough for the largest one in use. */
  private static final double GLASS = 600;

  /** How much of its surroundings is looked at, on each side. */
  private static final double AROUND = 0.25;

  private final Budget budget = new Budget();
  private final Colours colours = new Colours();
  private final Glyphs glyphs = new Glyphs();

  private final double bleed;

  /** A reader for one document; {@code bleed} is how far art has to go on beyond the cut, in points. */
  public PageReader(double bleed) {
    this.bleed = bleed;
    NoSystemFonts.use();
  }

  /** Walks a page; {@code number} counts from 1. */
  public PressPage read(PDPage page, int number) {
    PageBoxes boxes = boxes(page);
    Plates plates = new Plates(boxes.spread(), Counting.SCALE);
    Sheet sheet = walk(page, boxes, plates, false);
    InkFacts ink = Counting.count(plates, boxes, bleed);
    return new PressPage(
        number, page.getCOSObject(), boxes, sheet.painted(), ink, codes(page, boxes, sheet), sheet.trouble());
  }

  /** Walks the page again for each place that may be a QR code, with a magnifying glass. */
  private List<QrFacts> codes(PDPage page, PageBoxes boxes, Sheet sheet) {
    List<QrFacts> codes = new ArrayList<>();
    for (Box place : QrSearch.places(sheet.squares(), sheet.painted())) {
      double side = Math.max(place.width(), place.height());
      if (boxes.cut().touches(place) && sheet.trouble().isEmpty()) {
        Plates near = new Plates(place.grown(side * AROUND), GLASS / side);
        walk(page, boxes, near, true);
        QrLook.at(near).filter(code -> codes.stream().noneMatch(known -> known.box().isLike(code.box(), 3)))
            .ifPresent(codes::add);
      }
    }
    return codes;
  }

  private Sheet walk(PDPage page, PageBoxes boxes, Plates plates, boolean inkOnly) {
    Sheet sheet = new Sheet(new Painter(plates), budget);
    sheet.mute(inkOnly);
    budget.page();
    try {
      new PageWalker(whole(page, boxes), sheet, budget, colours, glyphs).walk();
    } catch (Budget.Spent enough) {
      sheet.note(Trouble.LIMIT);
    } catch (IOException | RuntimeException damaged) { // PDFBox throws whatever a broken file leads to
      sheet.note(Trouble.DAMAGED);
    } catch (StackOverflowError nested) {
      sheet.note(Trouble.LOOP);
    }
    return sheet;
  }

  /** The page without its CropBox and rotation: print shops use neither. */
  private static PDPage whole(PDPage page, PageBoxes boxes) {
    COSDictionary copy = new COSDictionary(page.getCOSObject());
    Box media = boxes.media();
    PDRectangle all = new PDRectangle((float) media.left(), (float) media.bottom(), (float) media.width(), (float) media.height());
    copy.setItem(COSName.CROP_BOX, all.getCOSArray());
    copy.setInt(COSName.ROTATE, 0);
    return new PDPage(copy);
  }

  private static PageBoxes boxes(PDPage page) {
    COSDictionary own = page.getCOSObject();
    PDRectangle media = page.getMediaBox();
    boolean cropped = inherits(own, COSName.CROP_BOX, 0);
    return new PageBoxes(box(media), cropped ? Optional.of(box(page.getCropBox())) : Optional.empty(),
        box(own, COSName.BLEED_BOX), box(own, COSName.TRIM_BOX), box(own, COSName.ART_BOX));
  }

  private static boolean inherits(COSDictionary node, COSName key, int depth) {
    if (node.getDictionaryObject(key) instanceof COSArray) {
      return true;
    }
    COSDictionary parent = node.getCOSDictionary(COSName.PARENT);
    return parent != null && depth < 50 && inherits(parent, key, depth + 1);
  }

  private static Optional<Box> box(COSDictionary page, COSName key) {
    return page.getDictionaryObject(key) instanceof COSArray array && numbers(array)
        ? Optional.of(box(new PDRectangle(array))) : Optional.empty();
  }

  private static boolean numbers(COSArray array) {
    for (int i = 0; i < 4; i++) {
      if (!(array.getObject(i) instanceof COSNumber)) {
        return false;
      }
    }
    return true;
  }

  private static Box box(PDRectangle r) {
    return new Box(r.getLowerLeftX(), r.getLowerLeftY(), r.getUpperRightX(), r.getUpperRightY());
  }
}
