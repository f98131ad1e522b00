package org.gatefold.preflight.press.read;

import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShading;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShadingType2;
import org.gatefold.preflight.press.ink.Painter;
import org.gatefold.preflight.press.page.Ink;

/** Axial and radial gradients as ink (ISO 32000-1, 8.7.4.5); the others count as paper. */
final class ShadingTone implements Painter.Tone {
  private static final int STEPS = 256;

  private final AffineTransform toShading;
  private final boolean radial;
  private final double[] axis;
  private final boolean before;
  private final boolean behind;
  private final Ink[] inks = new Ink[STEPS + 1];
  private final Point2D.Double point = new Point2D.Double();

  private ShadingTone(PDShadingType2 shading, AffineTransform toShading, Colours colours) throws IOException {
    this.toShading = toShading;
    this.radial = shading.getShadingType() == PDShading.SHADING_TYPE3;
    this.axis = new double[6];
    List<Double> coords = Colours.numbers(shading.getCoords());
    for (int i = 0; i < axis.length && i < coords.size(); i++) {
      axis[i] = coords.get(i);
    }
    this.before = extend(shading.getExtend(), 0);
    this.behind = extend(shading.getExtend(), 1);
    List<Double> domain = shading.getDomain() == null ? List.of() : Colours.numbers(shading.getDomain());
    double from = domain.size() < 2 ? 0 : domain.get(0);
    double to = domain.size() < 2 ? 1 : domain.get(1);
    PDColorSpace space = shading.getColorSpace();
    for (int i = 0; i <= STEPS; i++) {
      float[] c = shading.evalFunction((float) (from + (to - from) * i / STEPS));
      inks[i] = colours.ink(space, c);
    }
  }

  /** The gradient, if it is one of the simple kinds; {@code placing} is from its space to points. */
  static Optional<Painter.Tone> of(PDShading shading, AffineTransform placing, Colours colours)
      throws IOException, NoninvertibleTransformException {
    return shading instanceof PDShadingType2 simple && simple.getCoords() != null
        ? Optional.of(new ShadingTone(simple, placing.createInverse(), colours)) : Optional.empty();
  }

  private static boolean extend(COSArray extend, int index) {
    return extend != null && extend.size() > index && extend.getObject(index) instanceof COSBoolean yes && yes.getValue();
  }

  @Override
  public boolean at(double x, double y, int[] levels) {
    point.setLocation(x, y);
    toShading.transform(point, point);
    double t = radial ? alongCircles() : alongLine();
    if (Double.isNaN(t) || (t < 0 && !before) || (t > 1 && !behind)) {
      return false;
    }
    Ink ink = inks[(int) Math.round(Math.clamp(t, 0, 1) * STEPS)];
    for (int plate = 0; plate < 4; plate++) {
      levels[plate] = Math.round(ink.plate(plate) * 255);
    }
    levels[4] = 255;
    return true;
  }

  private double alongLine() {
    double dx = axis[2] - axis[0];
    double dy = axis[3] - axis[1];
    double length = dx * dx + dy * dy;
    return length == 0 ? Double.NaN : ((point.x - axis[0]) * dx + (point.y - axis[1]) * dy) / length;
  }

  /** The last circle that goes through the point: the greatest t with a radius that is not negative. */
  private double alongCircles() {
    double dx = axis[3] - axis[0];
    double dy = axis[4] - axis[1];
    double dr = axis[5] - axis[2];
    double px = point.x - axis[0];
    double py = point.y - axis[1];
    double a = dx * dx + dy * dy - dr * dr;
    double b = px * dx + py * dy + axis[2] * dr;
    double c = px * px + py * py - axis[2] * axis[2];
    double root = Math.sqrt(b * b - a * c);
    double high = Math.abs(a) < 1e-9 ? c / (2 * b) : Math.max((b + root) / a, (b - root) / a);
    double low = Math.abs(a) < 1e-9 ? high : Math.min((b + root) / a, (b - root) / a);
    return isOn(high, dr) ? high : isOn(low, dr) ? low : Double.NaN;
  }

  private boolean isOn(double t, double dr) {
    return axis[2] + t * dr >= 0 && (t >= 0 || before) && (t <= 1 || behind);
  }
}
