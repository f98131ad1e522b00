package org.gatefold.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gatefold.diag.Findings;
import org.gatefold.diag.Origin;
import org.gatefold.model.job.Finishing;
import org.gatefold.model.job.Format;
import org.gatefold.model.job.Paper;
import org.gatefold.model.job.Resource;

/** Reads {@code templates/}: every file, and a format from each {@code <name>/format.yaml}. */
final class Templates {
  private static final String FOLDER = "templates/";
  private static final String WHOLE = "*";
  private static final String FORMAT_FILE = "/format.yaml";
  private static final List<String> KEYS = List.of("texts", "brochure", "template", "styles", "pages", "finishing", "variables");

  private final Map<String, Resource> files = new TreeMap<>();
  private final Map<String, Format> formats = new TreeMap<>();
  private final Map<String, Finishing> finishings = new TreeMap<>();
  private final Findings findings;

  private Templates(Findings findings) {
    this.findings = findings;
  }

  static Templates read(Workspace workspace, Findings findings) {
    Templates templates = new Templates(findings);
    for (String path : workspace.files("templates")) {
      workspace.bytes(path, Workspace.BINARY_LIMIT, Origin.of(path), "a template")
          .ifPresent(bytes -> templates.files.put(path.substring(FOLDER.length()), new Resource(path, bytes)));
    }
    templates.finishings.putAll(FoldsFile.read(templates.files.get(FoldsFile.NAME), findings));
    List.copyOf(templates.files.values()).forEach(templates::readFormat);
    MessageFiles.check(templates.files, findings);
    return templates;
  }

  /** Every file by its path below {@code templates/}. */
  Map<String, Resource> files() {
    return files;
  }

  Map<String, Format> formats() {
    return formats;
  }

  private void readFormat(Resource file) {
    String below = file.path().substring(FOLDER.length());
    String name = below.endsWith(FORMAT_FILE) ? below.substring(0, below.length() - FORMAT_FILE.length()) : "";
    if (name.isEmpty() || name.indexOf('/') >= 0) {
      return;
    }
    SourceText.decode(file.path(), file.bytes(), findings)
        .flatMap(text -> YamlParser.parse(text, findings))
        .ifPresent(node -> formats.put(name, format(name, file.path(), node)));
  }

  private Format format(String name, String path, YamlNode node) {
    YamlMap map = YamlMap.of(path, node, findings, KEYS);
    String template = map.required("template");
    if (!template.isEmpty()) {
      require(template, map.valuePlace("template"));
    }
    List<String> styles = new ArrayList<>();
    for (YamlNode.Scalar style : map.texts("styles")) {
      require(style.text(), style.origin());
      styles.add(style.text());
    }
    return new Format(name, texts(map), map.flag("brochure", false), template, styles, pages(map.freeMap("pages")),
        FoldsFile.choose(map, finishings), variables(map.map("variables", List.of(Paper.A4.title(), Paper.LETTER.title()))), Origin.of(path));
  }

  /** How many languages of an article the format prints: one, unless it says two. */
  private int texts(YamlMap map) {
    Integer texts = map.choice("texts", Map.of("1", 1, "2", 2));
    return texts == null ? 1 : texts;
  }

  private void require(String file, Origin origin) {
    if (!files.containsKey(file)) {
      findings.add(LoadCode.TEMPLATE_MISSING, origin, file, Hint.guess(file, files.keySet()));
    }
  }

  /** A number of pages for each name, or several for the whole document. */
  private Map<String, List<Integer>> pages(YamlMap map) {
    Map<String, List<Integer>> pages = new LinkedHashMap<>();
    for (String page : map.keys()) {
      List<Integer> counts = map.counts(page);
      counts.stream().filter(count -> count < 1)
          .forEach(count -> findings.add(LoadCode.BAD_COUNT, map.valuePlace(page), count));
      if (counts.size() > 1 && !page.equals(WHOLE)) {
        findings.add(LoadCode.TWO_COUNTS, map.valuePlace(page), page);
      } else if (!counts.isEmpty() && counts.stream().allMatch(count -> count >= 1)) {
        pages.put(page, counts.stream().sorted().toList());
      }
    }
    return pages;
  }

  private Map<String, Map<String, String>> variables(YamlMap map) {
    Map<String, Map<String, String>> variables = new LinkedHashMap<>();
    for (String paper : map.keysOfMaps()) {
      YamlMap values = map.freeMap(paper);
      Map<String, String> texts = new LinkedHashMap<>();
      for (String name : values.keys()) {
        String text = values.text(name);
        if (text != null) {
          texts.put(name, text);
        }
      }
      variables.put(paper, Map.copyOf(texts));
    }
    return variables;
  }
}
