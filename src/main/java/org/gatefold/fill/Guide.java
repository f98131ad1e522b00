package org.gatefold.fill;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.gatefold.model.Manuscript;
import org.gatefold.model.RightToLeft;
import org.gatefold.model.job.Finishing;
import org.gatefold.model.job.FoldRecipe;
import org.gatefold.model.job.FoldRecipe.Crease;
import org.gatefold.model.job.FoldRecipe.Place;
import org.gatefold.model.job.FoldRecipe.Side;
import org.gatefold.model.job.Paper;
import org.gatefold.model.job.Resource;

/** What the sheet "how to print and fold" says of a document's sheets: their sides, their folds, the steps, with pictures. */
final class Guide {
  /** Its template and style sheets, below {@code templates/}. */
  static final String TEMPLATE = "_guide/guide.ftlh";
  static final List<String> STYLES = List.of("_shared/base.css", "_guide/guide.css");
  /** The message with its title; the argument is the title of the article. */
  static final String TITLE = "guide.title";

  private final Paper paper;
  private final int pages;
  private final boolean rightToLeft;
  private final Map<String, Resource> pictures = new LinkedHashMap<>();
  private final Map<String, Object> map = new LinkedHashMap<>();

  private Guide(Paper paper, int pages, boolean rightToLeft) {
    this.paper = paper;
    this.pages = pages;
    this.rightToLeft = rightToLeft;
  }

  /** {@code pages}: of the document, as it is read. */
  static Guide of(Manuscript manuscript, int pages) {
    boolean rightToLeft = RightToLeft.is(manuscript.article().locale());
    Guide guide = new Guide(manuscript.paper(), pages, rightToLeft);
    guide.put("pages", pages);
    guide.put("sides", List.of());
    guide.put("steps", List.of());
    switch (manuscript.production().finishing()) {
      case Finishing.Leaves leaves -> guide.leaves();
      case Finishing.Folded folded -> guide.folded(rightToLeft ? folded.recipe().mirrored() : folded.recipe());
      case Finishing.Stitched stitched -> guide.stitched();
      case Finishing.TwoUp halves -> guide.halves(halves.equal());
    }
    return guide;
  }

  /** What the template calls {@code guide}. */
  Map<String, Object> map() {
    return map;
  }

  /** Drawings by the name that the template calls them. */
  Map<String, Resource> pictures() {
    return pictures;
  }

  private void put(String name, Object value) {
    map.put(name, value);
  }

  private void leaves() {
    put("kind", "leaves");
    put("sheets", (pages + 1) / 2);
  }

  /** Cut apart in the middle. */
  private void halves(boolean equal) {
    put("kind", "halves");
    put("sheets", equal ? (pages + 1) / 2 : (pages + 3) / 4);
  }

  private void folded(FoldRecipe recipe) {
    put("kind", "folded");
    put("sheets", 1);
    List<Double> outside = recipe.outside().getOrDefault(paper, List.of());
    List<Boolean> outwards = recipe.creases().stream().map(crease -> crease == Crease.VALLEY).toList();
    List<Boolean> inwards = outwards.reversed().stream().map(towards -> !towards).toList();
    int last = recipe.creases().size() - 1;
    List<Integer> steps = recipe.steps().stream().map(step -> last - step).toList();
    int cover = last + 1 - recipe.order().getFirst().panel();
    FoldedSheet sheet = new FoldedSheet(outside.reversed(), paper.width(), inwards, steps, cover);
    put("sides", List.of(
        side("outside", outside, outwards, numbers(recipe, Side.OUTSIDE), letters(recipe.steps()), false),
        side("inside", outside.reversed(), inwards, numbers(recipe, Side.INSIDE), letters(steps), false)));
    put("steps", steps(sheet, numbers(recipe, Side.INSIDE), numbers(recipe, Side.OUTSIDE)));
    put("closed", picture("closed", FoldPicture.step(sheet, sheet.folds())));
  }

  /** The outermost sheet stands for all. */
  private void stitched() {
    put("kind", "stitched");
    put("sheets", (pages + 3) / 4);
    List<Double> halves = List.of(paper.height() / 2, paper.height() / 2);
    FoldedSheet sheet = new FoldedSheet(halves, paper.width(), List.of(true), List.of(0), rightToLeft ? 1 : 0);
    put("sides", List.of(
        side("outside", halves, List.of(false), inOrder(pages, 1), List.of(""), true),
        side("inside", halves, List.of(true), inOrder(2, pages - 1), List.of(""), true)));
    put("steps", steps(sheet, inOrder(2, pages - 1), inOrder(pages, 1)));
    put("closed", picture("closed", FoldPicture.step(sheet, 1)));
  }

  private List<Integer> inOrder(int left, int right) {
    return rightToLeft ? List.of(right, left) : List.of(left, right);
  }

  /** Page numbers from left to right. */
  private static List<Integer> numbers(FoldRecipe recipe, Side side) {
    return IntStream.rangeClosed(0, recipe.creases().size())
        .mapToObj(panel -> recipe.order().indexOf(new Place(side, panel)) + 1)
        .toList();
  }

  /** What folds are called, from left to right: A is the first to be made. */
  private static List<String> letters(List<Integer> steps) {
    return IntStream.range(0, steps.size()).mapToObj(fold -> letter(steps.indexOf(fold))).toList();
  }

  private static String letter(int step) {
    return String.valueOf((char) ('A' + step));
  }

  private Map<String, Object> side(String name, List<Double> widths, List<Boolean> towards, List<Integer> numbers,
      List<String> letters, boolean staples) {
    double whole = widths.stream().mapToDouble(Double::doubleValue).sum();
    List<Map<String, Object>> panels = new ArrayList<>();
    for (int i = 0; i < widths.size(); i++) {
      panels.add(Map.of("page", numbers.get(i), "share", widths.get(i) / whole, "fold", i < letters.size() ? letters.get(i) : ""));
    }
    return Map.of("name", name, "panels", panels,
        "picture", picture(name, FoldPicture.side(widths, paper.width(), towards, staples)));
  }

  /** Page numbers are those of the inside and of the outside, each from left to right. */
  private List<Map<String, Object>> steps(FoldedSheet sheet, List<Integer> inside, List<Integer> outside) {
    List<Map<String, Object>> steps = new ArrayList<>();
    for (int step = 0; step < sheet.folds(); step++) {
      int fold = sheet.steps().get(step);
      int moving = sheet.movesRight(fold) ? fold + 1 : fold;
      steps.add(Map.of(
          "letter", letter(step),
          "towards", sheet.towards().get(fold),
          "page", visible(sheet, moving, fold, inside, outside),
          "onto", visible(sheet, 2 * fold + 1 - moving, fold, inside, outside),
          "picture", picture("step-" + (step + 1), FoldPicture.step(sheet, step))));
    }
    return steps;
  }

  /** The page that is seen where a panel lies while a fold is made. */
  private static int visible(FoldedSheet sheet, int panel, int fold, List<Integer> inside, List<Integer> outside) {
    int hider = sheet.hider(panel, fold);
    return hider < 0 ? inside.get(panel) : outside.get(outside.size() - 1 - hider);
  }

  private String picture(String name, String svg) {
    String path = "guide/" + name + ".svg";
    pictures.put(path, new Resource(path, svg.getBytes(StandardCharsets.UTF_8)));
    return path;
  }
}
