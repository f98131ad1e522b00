package org.gatefold.fill;

import io.nayuki.qrcodegen.QrCode;
import java.nio.charset.StandardCharsets;
import org.gatefold.model.job.Resource;

/** Draws the address of the clinic's site as a QR code, so that a patient with the leaflet in hand need not type it. */
final class QrPicture {
  /** What templates call it. */
  static final String NAME = "brand/qr.svg";
  /** Modules left white around it, as the standard asks (ISO/IEC 18004, 9.1). */
  private static final int QUIET = 4;

  private QrPicture() {}

  /** The address as a link needs it. */
  static String address(String web) {
    return web.startsWith("http://") || web.startsWith("https://") ? web : "https://" + web;
  }

  /** An SVG drawing with one unit a module, runs of dark modules drawn as one bar. */
  static Resource of(String web) {
    QrCode code = QrCode.encodeText(address(web), QrCode.Ecc.MEDIUM);
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < code.size; y++) {
      for (int x = 0; x < code.size; x++) {
        int from = x;
        while (code.getModule(x, y)) {
          x++;
        }
        if (x > from) {
          path.append('M').append(from + QUIET).append(' ').append(y + QUIET).append('h').append(x - from).append("v1h-")
              .append(x - from).append('z');
        }
      }
    }
    int size = code.size + 2 * QUIET;
    String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + size + " " + size + "\"><rect width=\"" + size
        + "\" height=\"" + size + "\" fill=\"#fff\"/><path d=\"" + path + "\" fill=\"#000\"/></svg>";
    return new Resource(NAME, svg.getBytes(StandardCharsets.UTF_8));
  }
}
