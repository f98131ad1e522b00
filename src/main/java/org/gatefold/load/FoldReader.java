package org.gatefold.load;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.gatefold.diag.Findings;
import org.gatefold.model.Millimetres;
import org.gatefold.model.job.FoldRecipe;
import org.gatefold.model.job.FoldRecipe.Crease;
import org.gatefold.model.job.FoldRecipe.Place;
import org.gatefold.model.job.FoldRecipe.Side;
import org.gatefold.model.job.Paper;

/** Reads one recipe and checks that it can be folded: a sheet of these panels, with two faces that fit each other. */
final class FoldReader {
  static final List<String> KEYS = List.of("outside", "inside", "creases", "steps", "order");

  /** How far rounded widths may be from the sheet they add up to, in pt. */
  private static final double TOLERANCE = 0.05;
  private static final int MOST_PANELS = 12;

  private final YamlMap map;
  private final Findings findings;

  FoldReader(YamlMap map, Findings findings) {
    this.map = map;
    this.findings = findings;
  }

  /** Empty if too little could be read to go on; a recipe that comes beside errors is of no use. */
  Optional<FoldRecipe> read(String name) {
    KEYS.stream().filter(key -> !map.has(key)).forEach(key -> findings.add(LoadCode.MISSING_KEY, map.place(key), key));
    List<String> papers = Arrays.stream(Paper.values()).map(Paper::title).toList();
    YamlMap outside = map.map("outside", papers);
    YamlMap inside = map.map("inside", papers);
    Map<Paper, List<Double>> widths = new EnumMap<>(Paper.class);
    for (Paper paper : Paper.values()) {
      widths.put(paper, widths(paper, outside, inside));
    }
    int panels = widths.values().stream().mapToInt(List::size).max().orElse(0);
    if (findings.hasErrors() || panels < 2 || panels > MOST_PANELS) {
      return Optional.empty();
    }
    for (Paper paper : Paper.values()) {
      count(outside, paper.title(), panels);
    }
    return Optional.of(new FoldRecipe(name, widths, creases(panels), steps(panels), order(panels), map.origin()));
  }

  private List<Double> widths(Paper paper, YamlMap outside, YamlMap inside) {
    String key = paper.title();
    for (YamlMap side : List.of(outside, inside)) {
      if (!side.has(key)) {
        findings.add(LoadCode.MISSING_KEY, side.place(key), key);
        return List.of();
      }
    }
    List<Double> front = FoldsFile.lengths(outside, key, findings);
    List<Double> back = FoldsFile.lengths(inside, key, findings);
    if (front.contains(0.0) || back.contains(0.0)) {
      return List.of();
    }
    double sum = front.stream().mapToDouble(Double::doubleValue).sum();
    if (Math.abs(sum - paper.height()) > TOLERANCE) {
      findings.add(LoadCode.FOLD_SUM, outside.valuePlace(key), key, millimetres(sum), millimetres(paper.height()));
    }
    if (!mirrors(front, back)) {
      List<String> expected = outside.texts(key).stream().map(YamlNode.Scalar::text).toList().reversed();
      findings.add(LoadCode.FOLD_MIRROR, inside.valuePlace(key), key, String.join(", ", expected));
    }
    return front;
  }

  private static boolean mirrors(List<Double> front, List<Double> back) {
    int last = front.size() - 1;
    return front.size() == back.size()
        && IntStream.rangeClosed(0, last).allMatch(i -> Math.abs(front.get(i) - back.get(last - i)) <= TOLERANCE);
  }

  private void count(YamlMap in, String key, int expected) {
    int found = in.texts(key).size();
    if (found != expected) {
      findings.add(LoadCode.FOLD_COUNT, in.valuePlace(key), key, expected, found);
    }
  }

  private List<Crease> creases(int panels) {
    count(map, "creases", panels - 1);
    Map<String, Crease> words = Map.of("mountain", Crease.MOUNTAIN, "valley", Crease.VALLEY);
    List<Crease> creases = new ArrayList<>();
    for (YamlNode.Scalar text : map.texts("creases")) {
      Crease crease = words.get(text.text());
      if (crease == null) {
        findings.add(LoadCode.UNKNOWN_VALUE, text.origin(), "creases", text.text(),
            Hint.guess(text.text(), words.keySet()), Hint.list(words.keySet()));
      } else {
        creases.add(crease);
      }
    }
    return creases;
  }

  private List<Integer> steps(int panels) {
    Map<String, Integer> names = new LinkedHashMap<>();
    IntStream.range(1, panels).forEach(i -> names.put(String.valueOf(i), i - 1));
    return once("steps", names);
  }

  private List<Place> order(int panels) {
    Map<String, Place> names = new LinkedHashMap<>();
    for (Side side : Side.values()) {
      IntStream.range(0, panels).mapToObj(i -> new Place(side, i)).forEach(place -> names.put(place.toString(), place));
    }
    return once("order", names);
  }

  /** A list that names each of some things once, in any order. */
  private <T> List<T> once(String key, Map<String, T> names) {
    Set<T> named = new LinkedHashSet<>();
    for (YamlNode.Scalar text : map.texts(key)) {
      T value = names.get(text.text());
      if (value == null) {
        findings.add(LoadCode.UNKNOWN_VALUE, text.origin(), key, text.text(), "", String.join(", ", names.keySet()));
      } else if (!named.add(value)) {
        findings.add(LoadCode.FOLD_TWICE, text.origin(), key, text.text());
      }
    }
    List<String> absent = names.entrySet().stream()
        .filter(entry -> !named.contains(entry.getValue())).map(Map.Entry::getKey).toList();
    if (!absent.isEmpty() && !findings.hasErrors()) {
      findings.add(LoadCode.FOLD_LEFT_OUT, map.valuePlace(key), key, String.join(", ", absent));
    }
    return List.copyOf(named);
  }

  private static String millimetres(double points) {
    return BigDecimal.valueOf(Millimetres.of(points)).setScale(2, RoundingMode.HALF_EVEN).stripTrailingZeros().toPlainString();
  }
}
