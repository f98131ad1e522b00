package org.gatefold.preflight.sheets;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.gatefold.model.job.FoldRecipe;
import org.gatefold.model.job.FoldRecipe.Crease;
import org.gatefold.model.job.FoldRecipe.Place;
import org.gatefold.model.job.FoldRecipe.Side;
import org.gatefold.model.job.PageSize;
import org.gatefold.model.job.Paper;

/** A folded leaflet or a booklet as it stands on a table: closed, half open, open. */
final class Mockup {
  private static final double MM = 25.4 / 72;
  private static final double SCALE = 2.1;
  private static final int HEIGHT = 640;

  private final IntFunction<BufferedImage> page;

  /** @param page the picture of a page of the document, from 0 */
  Mockup(IntFunction<BufferedImage> page) {
    this.page = page;
  }

  /** Closed, then opened step by step. */
  BufferedImage folded(FoldRecipe recipe, Paper paper) {
    List<BufferedImage> states = new ArrayList<>();
    for (Pose pose : Pose.of(recipe)) {
      states.add(picture(strips(recipe, paper, pose)));
    }
    return row(states);
  }

  /** The closed cover and the spread in the middle. */
  BufferedImage stitched(List<Integer> pages, PageSize size, boolean rightToLeft) {
    double width = size.width() * MM;
    double height = size.height() * MM;
    BufferedImage cover = page.apply(pages.getFirst());
    int middle = pages.size() / 2;
    BufferedImage first = page.apply(pages.get(middle - 1));
    BufferedImage second = page.apply(pages.get(middle));
    double turn = Math.toRadians(rightToLeft ? 16 : -16);
    List<Strip> closed = new ArrayList<>();
    for (int leaf = 3; leaf >= 0; leaf--) {
      BufferedImage shown = leaf == 0 ? cover : Sheets.blank();
      closed.add(line(0, 0, turn, width - leaf * 0.12, height, shown, shown, 0, 0).moved(0, leaf * 0.55));
    }
    double slope = Math.toRadians(11);
    List<Strip> open = List.of(
        line(-width * Math.cos(slope), -width * Math.sin(slope), -slope, width, height,
            rightToLeft ? second : first, cover, 0, 1),
        line(0, 0, slope, width, height, rightToLeft ? first : second, cover, 1, 0));
    return row(List.of(picture(centred(closed)), picture(centred(open))));
  }

  /** @param heading 0 is to the right; a greater one goes towards the viewer */
  private static Strip line(double x, double z, double heading, double width, double height, BufferedImage face,
      BufferedImage back, double left, double right) {
    return new Strip(x, z, x + width * Math.cos(heading), z - width * Math.sin(heading), height, face, back, left, right);
  }

  /** Goes along the inside from left to right and turns at every fold. */
  private List<Strip> strips(FoldRecipe recipe, Paper paper, Pose pose) {
    List<Double> widths = recipe.widths(paper, Side.INSIDE);
    int last = widths.size() - 1;
    double height = paper.width() * MM;
    double heading = pose.heading();
    for (int panel = pose.still(); panel > 0; panel--) {
      heading -= pose.turn(recipe, panel - 1);
    }
    List<Strip> strips = new ArrayList<>();
    double x = 0;
    double z = 0;
    for (int panel = 0; panel <= last; panel++) {
      double left = panel == 0 ? 0 : shade(recipe, pose, panel - 1);
      double right = panel == last ? 0 : shade(recipe, pose, panel);
      Strip strip = line(x, z, heading, widths.get(panel) * MM, height, picture(recipe, Side.INSIDE, panel),
          picture(recipe, Side.OUTSIDE, last - panel), left, right);
      strips.add(strip);
      x = strip.x2();
      z = strip.z2();
      heading += panel == last ? 0 : pose.turn(recipe, panel);
    }
    return centred(strips);
  }

  private static double shade(FoldRecipe recipe, Pose pose, int fold) {
    return Math.sin(Math.min(Math.PI / 2, Math.abs(pose.turn(recipe, fold)) * 0.8))
        * (recipe.creases().reversed().get(fold) == Crease.MOUNTAIN ? 1 : 0.3);
  }

  private BufferedImage picture(FoldRecipe recipe, Side side, int panel) {
    return page.apply(recipe.order().indexOf(new Place(side, panel)));
  }

  private static List<Strip> centred(List<Strip> strips) {
    double left = strips.stream().mapToDouble(one -> Math.min(one.x1(), one.x2())).min().orElse(0);
    double right = strips.stream().mapToDouble(one -> Math.max(one.x1(), one.x2())).max().orElse(0);
    double near = strips.stream().mapToDouble(one -> Math.min(one.z1(), one.z2())).min().orElse(0);
    double far = strips.stream().mapToDouble(one -> Math.max(one.z1(), one.z2())).max().orElse(0);
    return strips.stream().map(one -> one.moved(-(left + right) / 2, -(near + far) / 2)).toList();
  }

  private static BufferedImage picture(List<Strip> strips) {
    double widest = strips.stream().mapToDouble(one -> Math.max(Math.abs(one.x1()), Math.abs(one.x2()))).max().orElse(0);
    Scene scene = new Scene((int) (2.2 * widest * SCALE) + 160, HEIGHT, SCALE);
    scene.shadows(strips);
    strips.forEach(scene::draw);
    return scene.finish();
  }

  private static BufferedImage row(List<BufferedImage> pictures) {
    int width = pictures.stream().mapToInt(BufferedImage::getWidth).sum();
    BufferedImage row = new BufferedImage(width, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = row.createGraphics();
    int x = 0;
    for (BufferedImage one : pictures) {
      graphics.drawImage(one, x, 0, null);
      x += one.getWidth();
    }
    graphics.dispose();
    return row;
  }
}
