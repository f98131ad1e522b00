package org.gatefold.typeset.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gatefold.model.paged.Ink;
import org.gatefold.model.paged.PageItem;
import org.gatefold.typeset.css.Extent;
import org.gatefold.typeset.css.LinearGradient;

/** Lays gradients over boxes (Images 3, 3.1). */
final class GradientPainter {
  private GradientPainter() {}

  /** Whether all of its colours can be mixed: one colour space and one opacity. */
  static boolean mixes(LinearGradient gradient, Ink current) {
    Ink first = ink(gradient.stops().getFirst(), current);
    return gradient.stops().stream().map(stop -> ink(stop, current))
        .allMatch(ink -> ink.getClass().equals(first.getClass()) && ink.alpha() == first.alpha());
  }

  private static Ink ink(LinearGradient.Stop stop, Ink current) {
    return stop.ink() == null ? current : stop.ink();
  }

  /** The gradient over a box; {@code current} is the text's own colour. */
  static PageItem.Gradient of(LinearGradient gradient, Ink current, RoundedBox box) {
    PageItem.Box area = box.box();
    double angle = Math.toRadians(gradient.angle());
    double right = Math.sin(angle);
    double down = -Math.cos(angle);
    if (gradient.toCorner()) {
      // The colour in the middle runs from one of the other corners to the next (Images 3, 3.1.1).
      double length = Math.hypot(area.width(), area.height());
      right = Math.signum(right) * area.height() / length;
      down = Math.signum(down) * area.width() / length;
    }
    double length = Math.abs(area.width() * right) + Math.abs(area.height() * down);
    double middleX = area.x() + area.width() / 2;
    double middleY = area.y() + area.height() / 2;
    double x = right * length / 2;
    double y = down * length / 2;
    return new PageItem.Gradient(box.path(), middleX - x, middleY - y, middleX + x, middleY + y,
        stops(gradient, current, length), PageItem.ARTIFACT);
  }

  private static List<PageItem.Stop> stops(LinearGradient gradient, Ink current, double length) {
    double[] places = places(gradient.stops(), length);
    List<PageItem.Stop> stops = new ArrayList<>();
    for (int i = 0; i < places.length; i++) {
      stops.add(new PageItem.Stop(places[i], ink(gradient.stops().get(i), current)));
    }
    return stops;
  }

  /** Places that are given, none before the one before it, and even shares between them (Images 3, 3.4.3). */
  private static double[] places(List<LinearGradient.Stop> stops, double length) {
    int count = stops.size();
    double[] places = new double[count];
    Arrays.fill(places, Double.NaN);
    double furthest = 0;
    for (int i = 0; i < count; i++) {
      Extent place = stops.get(i).place();
      if (place != null || i == 0 || i == count - 1) {
        double wish = place == null ? i == 0 ? 0 : 1 : length == 0 ? 0 : place.resolve(length) / length;
        furthest = i == 0 ? wish : Math.max(furthest, wish);
        places[i] = furthest;
      }
    }
    int known = 0;
    for (int i = 1; i < count; i++) {
      if (!Double.isNaN(places[i])) {
        for (int k = known + 1; k < i; k++) {
          places[k] = places[known] + (places[i] - places[known]) * (k - known) / (i - known);
        }
        known = i;
      }
    }
    return clamped(places);
  }

  private static double[] clamped(double[] places) {
    for (int i = 0; i < places.length; i++) {
      places[i] = Math.clamp(places[i], 0, 1);
    }
    return places;
  }
}
