package org.gatefold.load;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.gatefold.diag.Findings;
import org.gatefold.model.Millimetres;
import org.gatefold.model.job.Finishing;
import org.gatefold.model.job.PageSize;
import org.gatefold.model.job.Paper;
import org.gatefold.model.job.Resource;
import org.jspecify.annotations.Nullable;

/** Reads {@code templates/folds.yaml}: what can become of printed sheets, by name. */
final class FoldsFile {
  /** Below {@code templates/}. */
  static final String NAME = "folds.yaml";

  private static final List<String> PAPERS = List.of(Paper.A4.title(), Paper.LETTER.title());
  private static final List<String> STITCHED_KEYS = List.of("page", "pages", "caliper", "creep");
  private static final List<String> TWO_UP_KEYS = List.of("page", "equal");

  /** Half of a sheet and what a rounded size may be too much, in pt. */
  private static final double TOLERANCE = 0.05;

  private final Findings findings;

  private FoldsFile(Findings findings) {
    this.findings = findings;
  }

  /** Every finishing by its name; {@code leaves} is always there, and one with an error is left out. */
  static Map<String, Finishing> read(@Nullable Resource file, Findings findings) {
    Map<String, Finishing> all = new TreeMap<>();
    if (file != null) {
      SourceText.decode(file.path(), file.bytes(), findings).flatMap(text -> YamlParser.parse(text, findings))
          .ifPresent(node -> new FoldsFile(findings).read(YamlMap.free(file.path(), node, findings), all));
    }
    Finishing.Leaves leaves = new Finishing.Leaves();
    all.put(leaves.name(), leaves);
    return all;
  }

  private void read(YamlMap file, Map<String, Finishing> all) {
    for (String name : file.keysOfMaps()) {
      Findings own = new Findings();
      Finishing finishing = new FoldsFile(own).read(name, Objects.requireNonNull(file.get(name)));
      if (finishing != null && !own.hasErrors()) {
        all.put(name, finishing);
      }
      findings.addAll(own.sorted());
    }
  }

  /** The keys tell what kind of finishing it is. */
  private @Nullable Finishing read(String name, YamlNode node) {
    YamlMap keys = YamlMap.free(name, node, findings);
    if (keys.has("pages")) {
      return stitched(name, YamlMap.of(name, node, findings, STITCHED_KEYS));
    }
    if (keys.has("page")) {
      return twoUp(name, YamlMap.of(name, node, findings, TWO_UP_KEYS));
    }
    YamlMap map = YamlMap.of(name, node, findings, FoldReader.KEYS);
    return new FoldReader(map, findings).read(name).map(Finishing.Folded::new).orElse(null);
  }

  private Finishing stitched(String name, YamlMap map) {
    List<Integer> pages = new ArrayList<>();
    for (YamlNode.Scalar text : map.texts("pages")) {
      Double number = Length.number(text.text());
      int count = number == null ? 0 : number.intValue();
      if (count < 4 || count % 4 != 0 || (!pages.isEmpty() && count <= pages.getLast())) {
        findings.add(LoadCode.STITCHED_PAGES, text.origin(), text.text());
      } else {
        pages.add(count);
      }
    }
    return new Finishing.Stitched(name, sizes(map), pages, caliper(map), creep(map));
  }

  private Finishing twoUp(String name, YamlMap map) {
    return new Finishing.TwoUp(name, sizes(map), map.flag("equal", false));
  }

  /** Millimetres. */
  private double caliper(YamlMap map) {
    String text = map.required("caliper");
    Double points = Length.points(text);
    if (points == null && !text.isEmpty()) {
      findings.add(LoadCode.BAD_LENGTH, map.valuePlace("caliper"), text);
    }
    return points == null ? 0 : Millimetres.of(points);
  }

  private double creep(YamlMap map) {
    String text = map.required("creep");
    Double number = Length.number(text);
    double creep = number == null ? 0 : number;
    if (!text.isEmpty() && (creep < 1 || creep > 1.4)) {
      findings.add(LoadCode.WRONG_TYPE, map.valuePlace("creep"), "creep", "a number from 1 to 1.4", "`" + text + "`");
    }
    return creep;
  }

  private Map<Paper, PageSize> sizes(YamlMap map) {
    YamlMap papers = map.map("page", PAPERS);
    Map<Paper, PageSize> sizes = new EnumMap<>(Paper.class);
    for (Paper paper : Paper.values()) {
      List<Double> lengths = lengths(papers, paper.title(), findings);
      sizes.put(paper, lengths.size() == 2 ? new PageSize(lengths.get(0), lengths.get(1)) : new PageSize(0, 0));
      if (!papers.has(paper.title())) {
        findings.add(LoadCode.MISSING_KEY, papers.place(paper.title()), paper.title());
      } else if (lengths.size() != 2 || lengths.get(0) > paper.height() / 2 + TOLERANCE
          || lengths.get(1) > paper.width() + TOLERANCE) {
        findings.add(LoadCode.HALF_PAGE, papers.valuePlace(paper.title()), paper.title());
      }
    }
    return sizes;
  }

  /** A list of lengths in pt; what is not one becomes a finding and 0. */
  static List<Double> lengths(YamlMap map, String key, Findings findings) {
    List<Double> lengths = new ArrayList<>();
    for (YamlNode.Scalar text : map.texts(key)) {
      Double points = Length.points(text.text());
      if (points == null) {
        findings.add(LoadCode.BAD_LENGTH, text.origin(), text.text());
      }
      lengths.add(points == null ? 0 : points);
    }
    return lengths;
  }

  /** A name out of the table; {@code leaves} where a format says nothing, or something unknown. */
  static Finishing choose(YamlMap format, Map<String, Finishing> all) {
    Finishing chosen = format.choice("finishing", new LinkedHashMap<>(all));
    return chosen == null ? new Finishing.Leaves() : chosen;
  }
}
