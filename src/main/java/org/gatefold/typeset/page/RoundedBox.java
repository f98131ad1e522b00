package org.gatefold.typeset.page;

import java.util.ArrayList;
import java.util.List;
import org.gatefold.model.paged.PageItem;
import org.gatefold.model.paged.PageItem.Segment;
import org.gatefold.typeset.css.ComputedStyle.Corner;

/** A box with elliptic corners (Backgrounds 3, 5). */
final class RoundedBox {
  private final PageItem.Box box;
  /** Horizontal and vertical, in pt: top left, top right, bottom right, bottom left. */
  private final double[] radii;

  private RoundedBox(PageItem.Box box, double[] radii) {
    this.box = box;
    this.radii = radii;
  }

  PageItem.Box box() {
    return box;
  }

  /** Resolves corners against a box; where they would overlap, all become smaller by the same part. */
  static RoundedBox of(PageItem.Box box, List<Corner> corners, Cut cut) {
    double[] radii = new double[8];
    for (int i = 0; i < 4; i++) {
      boolean above = i < 2 ? cut.top() : cut.bottom();
      boolean beside = i == 0 || i == 3 ? cut.left() : cut.right();
      boolean gone = above || beside;
      double across = gone ? 0 : corners.get(i).across().resolve(box.width());
      double down = gone ? 0 : corners.get(i).down().resolve(box.height());
      radii[2 * i] = down <= 0 ? 0 : across;
      radii[2 * i + 1] = across <= 0 ? 0 : down;
    }
    double part = 1;
    part = Math.min(part, share(box.width(), radii[0] + radii[2]));
    part = Math.min(part, share(box.width(), radii[4] + radii[6]));
    part = Math.min(part, share(box.height(), radii[3] + radii[5]));
    part = Math.min(part, share(box.height(), radii[7] + radii[1]));
    for (int i = 0; i < radii.length; i++) {
      radii[i] *= part;
    }
    return new RoundedBox(box, radii);
  }

  private static double share(double side, double wanted) {
    return wanted > side && wanted > 0 ? side / wanted : 1;
  }

  boolean isRound() {
    for (double radius : radii) {
      if (radius > 0) {
        return true;
      }
    }
    return false;
  }

  /** The box that lies so far within this one: top, right, bottom, left, in pt. */
  RoundedBox inset(double[] by) {
    PageItem.Box inner = new PageItem.Box(box.x() + by[3], box.y() + by[0], Math.max(0, box.width() - by[1] - by[3]),
        Math.max(0, box.height() - by[0] - by[2]));
    double[] smaller = new double[8];
    for (int i = 0; i < 4; i++) {
      double across = radii[2 * i] - by[i == 0 || i == 3 ? 3 : 1];
      double down = radii[2 * i + 1] - by[i < 2 ? 0 : 2];
      smaller[2 * i] = across > 0 && down > 0 ? across : 0;
      smaller[2 * i + 1] = across > 0 && down > 0 ? down : 0;
    }
    return new RoundedBox(inner, smaller);
  }

  /** A corner from side to side, clockwise. */
  Arc corner(int index) {
    double right = box.x() + box.width();
    double bottom = box.y() + box.height();
    double across = radii[2 * index];
    double down = radii[2 * index + 1];
    return switch (index) {
      case 0 -> Arc.of(box.x(), box.y() + down, box.x(), box.y(), box.x() + across, box.y());
      case 1 -> Arc.of(right - across, box.y(), right, box.y(), right, box.y() + down);
      case 2 -> Arc.of(right, bottom - down, right, bottom, right - across, bottom);
      default -> Arc.of(box.x() + across, bottom, box.x(), bottom, box.x(), bottom - down);
    };
  }

  /** The whole outline. */
  List<Segment> path() {
    List<Segment> path = new ArrayList<>();
    Arc first = corner(0);
    path.add(new Segment.MoveTo(first.endX(), first.endY()));
    for (int i = 1; i <= 4; i++) {
      corner(i % 4).to(path);
    }
    path.add(new Segment.Close());
    return path;
  }
}
