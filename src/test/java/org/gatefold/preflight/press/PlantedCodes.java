package org.gatefold.preflight.press;

import static org.gatefold.preflight.press.PressPdf.clean;

import io.nayuki.qrcodegen.QrCode;
import java.io.IOException;
import java.util.List;
import org.gatefold.preflight.press.PressPdf.Pen;

/** QR codes, good and bad ones. */
final class PlantedCodes {
  private static final String ADDRESS = "https://clinic.example/back-pain";

  private PlantedCodes() {}

  static List<Planted> all() {
    return List.of(
        Planted.of("", "qr-as-one-path", clean().with(pen -> path(pen, 0.5, true))),
        Planted.of("", "qr-as-many-areas", clean().with(pen -> path(pen, 0.5, false))),
        Planted.of("", "qr-as-picture", clean().with(pen -> picture(pen, 8, false))),
        Planted.of("PRD-QR", "qr-too-small", clean().with(pen -> path(pen, 0.3, true))),
        Planted.of("PRD-QR-INK", "qr-in-four-inks", clean().with(pen -> {
          white(pen, 60, 60, 32, 32);
          pen.ink(0.6, 0.5, 0.4, 0.9);
          draw(pen, 0.5, true);
        })),
        Planted.of("PRD-QR-QUIET", "qr-without-quiet", clean().with(pen -> {
          path(pen, 0.5, true);
          pen.ink(0, 0, 0, 1);
          pen.rectangle(57, 50, 2, 40);
        })),
        Planted.of("PRD-QR-READ", "qr-with-a-hole", clean().with(pen -> {
          path(pen, 0.5, true);
          pen.ink(0, 0, 0, 0);
          pen.rectangle(64.5, 60.5, 5, 9);
        })),
        Planted.of("PRD-QR-READ", "qr-inside-out", clean().with(pen -> {
          pen.ink(0, 0, 0, 1);
          pen.rectangle(55, 55, 24, 24);
          pen.ink(0, 0, 0, 0);
          draw(pen, 0.5, true);
        })),
        Planted.of("", "a-square-picture-of-something", clean().with(pen -> PlantedObjects.picture(pen, 400, 400, 30, 30))));
  }

  /** On white, in black. */
  private static void path(Pen pen, double module, boolean whole) throws IOException {
    white(pen, 55, 55, 24, 24);
    pen.ink(0, 0, 0, 1);
    draw(pen, module, whole);
  }

  private static void white(Pen pen, double x, double y, double w, double h) throws IOException {
    pen.ink(0, 0, 0, 0);
    pen.rectangle(x, y, w, h);
  }

  private static void draw(Pen pen, double module, boolean whole) throws IOException {
    QrCode code = QrCode.encodeText(ADDRESS, QrCode.Ecc.LOW);
    for (int y = 0; y < code.size; y++) {
      for (int x = 0; x < code.size; x++) {
        if (code.getModule(x, y)) {
          pen.out().addRect(Pen.x(60 + x * module), Pen.y(60 + (code.size - 1 - y) * module), Pen.mm(module), Pen.mm(module));
          if (!whole) {
            pen.out().fill();
          }
        }
      }
    }
    if (whole) {
      pen.out().fill();
    }
  }

  private static void picture(Pen pen, int scale, boolean inverted) throws IOException {
    QrCode code = QrCode.encodeText(ADDRESS, QrCode.Ecc.LOW);
    int side = (code.size + 8) * scale;
    byte[] grey = new byte[side * side];
    for (int i = 0; i < grey.length; i++) {
      boolean dark = code.getModule(i % side / scale - 4, i / side / scale - 4);
      grey[i] = (byte) (dark ^ inverted ? 0 : 255);
    }
    pen.out().drawImage(PlantedObjects.image(pen.document(), side, side, grey, 1), Pen.x(60), Pen.y(60), Pen.mm(20), Pen.mm(20));
  }
}
