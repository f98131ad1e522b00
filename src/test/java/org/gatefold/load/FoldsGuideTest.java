package org.gatefold.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.gatefold.model.job.Finishing;
import org.gatefold.model.job.FoldRecipe;
import org.gatefold.model.job.FoldRecipe.Side;
import org.gatefold.model.job.PageSize;
import org.gatefold.model.job.Paper;
import org.junit.jupiter.api.Test;

/** {@code docs/folds.md} has the recipes of {@code templates/folds.yaml}. {@code -Dgolden.update=true} writes its tables anew. */
class FoldsGuideTest {
  private static final Path FILE = Path.of("docs/folds.md");
  private static final String BEGIN = "<!-- generated: recipes -->\n";
  private static final String END = "<!-- end -->\n";

  @Test
  void theGuideHasTheTable() throws IOException {
    String text = Files.readString(FILE);
    int begin = text.indexOf(BEGIN) + BEGIN.length();
    int end = text.indexOf(END, begin);
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(FILE, text.substring(0, begin) + tables() + text.substring(end));
    } else {
      assertThat(text.substring(begin, end)).isEqualTo(tables());
    }
  }

  private static String tables() {
    StringBuilder folds = new StringBuilder("""
        | recipe | outside on A4, mm | outside on Letter, inches | folds, from outside | reading order |
        |---|---|---|---|---|
        """);
    StringBuilder halves = new StringBuilder("""

        | finishing | page on A4, mm | page on Letter, inches | pages |
        |---|---|---|---|
        """);
    for (Map.Entry<String, Finishing> entry : FoldTable.all().entrySet()) {
      switch (entry.getValue()) {
        case Finishing.Leaves leaves -> { }
        case Finishing.Folded folded -> folds.append(row(folded.recipe()));
        case Finishing.Stitched booklet -> halves.append(row(entry.getKey(), booklet.sizes(), booklet.pages().getFirst()
            + " to " + booklet.pages().getLast() + ", by fours; blank ones before the back cover"));
        case Finishing.TwoUp two -> halves.append(row(entry.getKey(), two.sizes(),
            two.equal() ? "any; both halves of a sheet are the same leaf" : "any; two leaves on a sheet"));
      }
    }
    return folds.toString() + halves;
  }

  private static String row(FoldRecipe recipe) {
    return "| `" + recipe.name() + "` | " + widths(recipe, Paper.A4, 25.4 / 72, 2) + " | "
        + widths(recipe, Paper.LETTER, 1 / 72.0, 5) + " | "
        + recipe.creases().stream().map(crease -> crease.name().toLowerCase(Locale.ROOT)).collect(Collectors.joining(", "))
        + " | " + recipe.order().stream().map(Object::toString).collect(Collectors.joining(" ")) + " |\n";
  }

  private static String widths(FoldRecipe recipe, Paper paper, double unit, int decimals) {
    List<Double> widths = recipe.widths(paper, Side.OUTSIDE);
    return widths.stream().map(width -> number(width * unit, decimals)).collect(Collectors.joining(" · "));
  }

  private static String row(String name, Map<Paper, PageSize> sizes, String pages) {
    return "| `" + name + "` | " + size(sizes, Paper.A4, 25.4 / 72) + " | " + size(sizes, Paper.LETTER, 1 / 72.0) + " | " + pages
        + " |\n";
  }

  private static String size(Map<Paper, PageSize> sizes, Paper paper, double unit) {
    PageSize size = sizes.getOrDefault(paper, new PageSize(0, 0));
    return number(size.width() * unit, 2) + " × " + number(size.height() * unit, 2);
  }

  private static String number(double value, int decimals) {
    return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
  }
}
