package org.gatefold.impose;

import java.util.ArrayList;
import java.util.List;
import org.gatefold.model.Millimetres;
import org.gatefold.model.job.Finishing;
import org.gatefold.model.job.PageSize;
import org.gatefold.model.job.Paper;
import org.gatefold.model.sheet.Area;

/** Two pages beside each other on each side of the office's sheets: a stitched booklet, or leaves to be cut apart. */
final class HalvesPlan {
  /** Stands for a page with nothing on it. */
  static final int BLANK = -1;

  /** A creep of less than this over the whole booklet is not worth moving pages, in mm. */
  private static final double LEAST_CREEP = 0.3;
  private final Paper paper;
  private final PageSize size;
  private final List<Face> faces = new ArrayList<>();

  private HalvesPlan(Paper paper, PageSize size) {
    this.paper = paper;
    this.size = size;
  }

  /**
   * Saddle stitch: sheet {@code s} has pages N-2s and 1+2s in front, 2+2s and N-1-2s behind, numbered from 1; it is the
   * {@code s}-th from the outside. In the folded booklet inner sheets stick out, so that their pages move towards the spine.
   *
   * @param pages in reading order, as many as can be folded; {@link #BLANK} for none
   */
  static List<Face> stitched(Finishing.Stitched booklet, Paper paper, PageSize size, List<Integer> pages,
      boolean rightToLeft) {
    HalvesPlan plan = new HalvesPlan(paper, size);
    int count = pages.size();
    double each = creep(booklet, count / 4);
    for (int sheet = 0; sheet < count / 4; sheet++) {
      String name = "sheet " + (sheet + 1) + " of " + count / 4;
      int first = 2 * sheet;
      plan.add(name + ", front", pages.get(count - 1 - first), pages.get(first), rightToLeft, sheet * each);
      plan.add(name + ", back", pages.get(first + 1), pages.get(count - 2 - first), rightToLeft, sheet * each);
    }
    return plan.faces;
  }

  /** How far each sheet moves beyond the one around it, in pt. */
  private static double creep(Finishing.Stitched booklet, int sheets) {
    double each = booklet.caliper() * booklet.creep();
    return each * (sheets - 1) < LEAST_CREEP ? 0 : each * Millimetres.MM;
  }

  /**
   * Leaves of half a sheet. Behind page 1 is page 2: turned over on its short edge, a sheet has its left half behind its
   * right one.
   */
  static List<Face> twoUp(Finishing.TwoUp finishing, Paper paper, PageSize size, int pages, boolean rightToLeft) {
    HalvesPlan plan = new HalvesPlan(paper, size);
    int step = finishing.equal() ? 2 : 4;
    int other = finishing.equal() ? 0 : 2;
    for (int first = 0; first < pages; first += step) {
      String name = "sheet " + (first / step + 1);
      plan.add(name + ", front", first, at(first + other, pages), rightToLeft, 0);
      if (pages > 1) {
        plan.add(name + ", back", at(first + other + 1, pages), at(first + 1, pages), rightToLeft, 0);
      }
    }
    return plan.faces;
  }

  private static int at(int page, int pages) {
    return page < pages ? page : BLANK;
  }

  /** @param inwards how far both pages move towards the middle, in pt */
  private void add(String name, int left, int right, boolean swapped, double inwards) {
    double middle = paper.height() / 2;
    double bottom = (paper.width() - size.height()) / 2;
    List<Face.Slot> slots = new ArrayList<>();
    slot(swapped ? right : left, new Area(middle - size.width() + inwards, bottom, size.width(), size.height()),
        new Area(0, 0, middle, paper.width()), slots);
    slot(swapped ? left : right, new Area(middle - inwards, bottom, size.width(), size.height()),
        new Area(middle, 0, middle, paper.width()), slots);
    faces.add(new Face(name, /* width= */ paper.height(), /* height= */ paper.width(), slots, List.of(middle)));
  }

  private static void slot(int page, Area trim, Area half, List<Face.Slot> slots) {
    if (page != BLANK) {
      slots.add(new Face.Slot(page, trim, trim.within(half)));
    }
  }
}
