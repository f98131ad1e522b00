package org.gatefold.preflight.press.read;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.ChecksumException;
import com.google.zxing.DecodeHintType;
import com.google.zxing.FormatException;
import com.google.zxing.LuminanceSource;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ResultPoint;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.common.DetectorResult;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.decoder.Decoder;
import com.google.zxing.qrcode.detector.Detector;
import java.util.Map;
import java.util.Optional;
import org.gatefold.preflight.press.ink.Plates;
import org.gatefold.preflight.press.page.Box;
import org.gatefold.preflight.press.page.QrFacts;

/** Looks at one place of a page as a phone does. */
final class QrLook {
  private static final Map<DecodeHintType, Object> HARDER = Map.of(DecodeHintType.TRY_HARDER, true);

  /** Modules from the centre of a finder pattern to the code's edge (ISO/IEC 18004, 6.3.3). */
  private static final double TO_EDGE = 3.5;

  /** Modules of quiet wanted, less what edges of pixels may be off. */
  private static final double QUIET = 3.7;

  /** Share of pixels that have to be light or dark, or it is a picture of something. */
  private static final double TWO_TONES = 0.9;

  private final Plates plates;
  private final int[] light;
  private int dark = 255;
  private int bright;

  private QrLook(Plates plates) {
    this.plates = plates;
    this.light = new int[plates.width() * plates.height()];
    for (int i = 0; i < light.length; i++) {
      light[i] = plates.light(i);
      dark = Math.min(dark, light[i]);
      bright = Math.max(bright, light[i]);
    }
  }

  /** The code in a part of a page; empty if there is none. */
  static Optional<QrFacts> at(Plates plates) {
    QrLook look = new QrLook(plates);
    return look.hasTwoTones() ? look.find() : Optional.empty();
  }

  private boolean hasTwoTones() {
    int near = (bright - dark) / 5;
    int count = 0;
    for (int value : light) {
      count += value - dark <= near || bright - value <= near ? 1 : 0;
    }
    return bright - dark > 60 && count >= TWO_TONES * light.length;
  }

  private Optional<QrFacts> find() {
    int[] pixels = new int[light.length];
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = light[i] * 0x010101;
    }
    LuminanceSource source = new RGBLuminanceSource(plates.width(), plates.height(), pixels);
    Optional<DetectorResult> found = detect(source);
    Optional<DetectorResult> turned = found.isEmpty() ? detect(source.invert()) : Optional.empty();
    return found.or(() -> turned).map(code -> facts(code, found.isPresent() && isReadable(code.getBits())));
  }

  private static Optional<DetectorResult> detect(LuminanceSource source) {
    try {
      BitMatrix bits = new BinaryBitmap(new HybridBinarizer(source)).getBlackMatrix();
      return Optional.of(new Detector(bits).detect(HARDER));
    } catch (NotFoundException | FormatException noCode) {
      return Optional.empty();
    }
  }

  private static boolean isReadable(BitMatrix bits) {
    try {
      return !new Decoder().decode(bits, HARDER).getText().isEmpty();
    } catch (ChecksumException | FormatException unreadable) {
      return false;
    }
  }

  private QrFacts facts(DetectorResult code, boolean readable) {
    ResultPoint below = code.getPoints()[0];
    ResultPoint corner = code.getPoints()[1];
    ResultPoint beside = code.getPoints()[2];
    double module = ResultPoint.distance(corner, beside) / (code.getBits().getWidth() - 2 * TO_EDGE);
    double edge = TO_EDGE * module;
    double left = Math.min(corner.getX(), Math.min(beside.getX(), below.getX())) - edge;
    double right = Math.max(corner.getX(), Math.max(beside.getX(), below.getX())) + edge;
    double top = Math.min(corner.getY(), Math.min(beside.getY(), below.getY())) - edge;
    double bottom = Math.max(corner.getY(), Math.max(beside.getY(), below.getY())) + edge;
    Box box = plates.place((int) Math.round(left), (int) Math.round(top), (int) Math.round(right - left), (int) Math.round(bottom - top));
    boolean straight = Math.abs(right - left - (bottom - top)) < module
        && Math.abs(right - left - module * code.getBits().getWidth()) < module;
    return new QrFacts(box, module / plates.scale() / Box.MM, readable,
        isBlackOnly(left, top, right, bottom), !straight || isQuiet(left, top, right, bottom, module));
  }

  private boolean isBlackOnly(double left, double top, double right, double bottom) {
    long colour = 0;
    long count = 0;
    for (int y = Math.max(0, (int) top); y < Math.min(plates.height(), bottom); y++) {
      for (int x = Math.max(0, (int) left); x < Math.min(plates.width(), right); x++) {
        if (light[y * plates.width() + x] < (dark + bright) / 2) {
          colour += plates.sum(x, y) - plates.at(3, x, y);
          count++;
        }
      }
    }
    return count == 0 || colour / count <= 8;
  }

  /** Whether nothing dark is around the code; what lies beyond the pixels is not known. */
  private boolean isQuiet(double left, double top, double right, double bottom, double module) {
    double near = 0.4 * module;
    double far = QUIET * module;
    for (int y = Math.max(0, (int) (top - far)); y < Math.min(plates.height(), bottom + far); y++) {
      for (int x = Math.max(0, (int) (left - far)); x < Math.min(plates.width(), right + far); x++) {
        boolean outside = x < left - near || x > right + near || y < top - near || y > bottom + near;
        if (outside && light[y * plates.width() + x] < (dark + bright) / 2) {
          return false;
        }
      }
    }
    return true;
  }
}
