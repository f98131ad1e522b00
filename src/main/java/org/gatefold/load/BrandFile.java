package org.gatefold.load;

import java.util.ArrayList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gatefold.diag.Findings;
import org.gatefold.diag.Origin;
import org.gatefold.model.font.FontSet;
import org.gatefold.model.job.Brand;
import org.gatefold.model.job.Colour;
import org.gatefold.model.job.Resource;
import org.jspecify.annotations.Nullable;

/** Reads {@code brand/brand.yaml} and the logo that it names. */
final class BrandFile {
  static final String PATH = "brand/brand.yaml";

  private static final List<String> KEYS = List.of("name", "contact", "colours", "fonts", "logo");
  private static final List<String> CONTACT_KEYS = List.of("phone", "email", "web", "address");
  private static final List<String> COLOUR_KEYS = List.of("srgb", "cmyk");
  private static final String HEX = "0123456789abcdefABCDEF";

  private final Workspace workspace;
  private final Findings findings;

  BrandFile(Workspace workspace, Findings findings) {
    this.workspace = workspace;
    this.findings = findings;
  }

  Brand read(YamlNode node) {
    YamlMap map = YamlMap.of(PATH, node, findings, KEYS);
    return new Brand(
        map.required("name"),
        contact(map.map("contact", CONTACT_KEYS)),
        colours(map),
        fonts(map),
        logo(map),
        Origin.of(PATH));
  }

  /** Says which families of the brand have no font file. */
  static void checkFamilies(YamlNode node, FontSet fonts, Findings findings) {
    YamlMap map = YamlMap.free(PATH, node, new Findings()).freeMap("fonts");
    List<String> families = fonts.faces().stream().map(face -> face.family()).distinct().toList();
    for (String role : map.keys()) {
      String family = map.text(role);
      if (family != null && !fonts.hasFamily(family)) {
        findings.add(LoadCode.UNKNOWN_FAMILY, map.valuePlace(role), family, Hint.guess(family, families),
            Hint.list(families));
      }
    }
  }

  private Map<String, String> contact(YamlMap map) {
    Map<String, String> filled = new LinkedHashMap<>();
    List<String> empty = new ArrayList<>();
    for (String key : map.keys()) {
      String text = map.text(key);
      if (!map.has(key) || (text != null && text.isBlank())) {
        empty.add(key);
      } else if (text != null) {
        filled.put(key, text);
      }
    }
    if (!empty.isEmpty()) {
      findings.add(LoadCode.CONTACT_EMPTY, map.place(empty.getFirst()), String.join(", ", empty));
    }
    return filled;
  }

  private Map<String, Colour> colours(YamlMap brand) {
    Map<String, Colour> colours = new LinkedHashMap<>();
    YamlMap map = brand.freeMap("colours");
    if (!map.has("primary")) {
      findings.add(LoadCode.MISSING_KEY, map.origin(), "primary");
    }
    for (String name : map.keysOfMaps()) {
      YamlMap colour = map.map(name, COLOUR_KEYS);
      colours.put(name, new Colour(srgb(colour), cmyk(colour)));
    }
    return colours;
  }

  private String srgb(YamlMap colour) {
    String text = colour.required("srgb");
    boolean hex = text.length() == 7 && text.charAt(0) == '#' && text.chars().skip(1).allMatch(c -> HEX.indexOf(c) >= 0);
    if (!hex && !text.isEmpty()) {
      findings.add(LoadCode.BAD_SRGB, colour.valuePlace("srgb"), text);
    }
    return text;
  }

  private List<Double> cmyk(YamlMap colour) {
    if (!colour.has("cmyk")) {
      findings.add(LoadCode.MISSING_KEY, colour.place("cmyk"), "cmyk");
      return List.of(0.0, 0.0, 0.0, 1.0);
    }
    List<String> texts = colour.texts("cmyk").stream().map(YamlNode.Scalar::text).toList();
    List<Double> inks = new ArrayList<>();
    for (String text : texts) {
      double ink = number(text);
      if (ink >= 0 && ink <= 1) {
        inks.add(ink);
      }
    }
    if (inks.size() != 4 || texts.size() != 4) {
      findings.add(LoadCode.BAD_CMYK, colour.valuePlace("cmyk"), String.join(", ", texts));
      return List.of(0.0, 0.0, 0.0, 1.0);
    }
    return inks;
  }

  private static double number(String text) {
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException notANumber) {
      return -1;
    }
  }

  private Map<String, String> fonts(YamlMap brand) {
    Map<String, String> fonts = new LinkedHashMap<>();
    YamlMap map = brand.freeMap("fonts");
    for (String role : List.of("text", "heading")) {
      if (!map.has(role)) {
        findings.add(LoadCode.MISSING_KEY, map.origin(), role);
      }
    }
    for (String role : map.keys()) {
      String family = map.text(role);
      if (family != null) {
        fonts.put(role, family);
      }
    }
    return fonts;
  }

  private @Nullable Resource logo(YamlMap brand) {
    String name = brand.text("logo");
    if (name == null) {
      return null;
    }
    String path = "brand/" + name;
    return workspace.bytes(path, Workspace.BINARY_LIMIT, brand.valuePlace("logo"), "the logo as SVG, or leave out `logo`")
        .map(bytes -> new Resource(path, bytes))
        .orElse(null);
  }
}
