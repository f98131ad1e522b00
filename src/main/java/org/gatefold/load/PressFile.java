package org.gatefold.load;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gatefold.diag.Findings;
import org.gatefold.diag.Origin;
import org.gatefold.model.Millimetres;
import org.gatefold.model.job.Marks;
import org.jspecify.annotations.Nullable;

/**
 * {@code press} of {@code gatefold.yaml} as it is written, before any profile is read.
 *
 * @param bleed in pt; null for what is usual with each paper
 */
record PressFile(Wish condition, Marks marks, @Nullable Double bleed) {
  static final String USUAL = "fogra39";

  private static final List<String> KEYS = List.of("condition", "marks", "bleed");
  private static final List<String> CONDITION_KEYS =
      List.of("profile", "identifier", "registered", "info", "ink-limit");
  private static final List<String> PROFILE_ENDINGS = List.of(".icc", ".icm");
  /** Nobody trims off more, in pt: 20 mm. */
  private static final double WIDEST = 20 * Millimetres.MM;

  /** How the condition is asked for. */
  sealed interface Wish {
    Origin origin();

    /** One of those that {@code brand/profiles/conditions.yaml} lists. */
    record Listed(String id, Origin origin) implements Wish {}

    /**
     * Any profile of the workspace; what is null is taken from the profile.
     *
     * @param path from the workspace on
     */
    record Own(String path, @Nullable String identifier, boolean registered, @Nullable String info,
        @Nullable Double inkLimit, Origin origin) implements Wish {}
  }

  static PressFile read(YamlMap job, Findings findings) {
    YamlMap map = job.map("press", KEYS);
    Map<String, Marks> words = new LinkedHashMap<>();
    Arrays.stream(Marks.values()).forEach(marks -> words.put(marks.id(), marks));
    Marks marks = map.choice("marks", words);
    return new PressFile(wish(map, findings), Objects.requireNonNullElse(marks, Marks.CROP), bleed(map, findings));
  }

  /** A condition by its own keys, the profile's path being written from a folder on. */
  static Wish.Own own(YamlMap map, String folder, Findings findings) {
    boolean registered = map.flag("registered", false);
    if (registered && !map.has("identifier")) {
      findings.add(LoadCode.MISSING_KEY, map.place("identifier"), "identifier");
    }
    return new Wish.Own(folder + map.required("profile"), map.text("identifier"), registered, map.text("info"),
        inkLimit(map, findings), map.valuePlace("profile"));
  }

  static YamlMap conditionKeys(YamlMap parent, String key) {
    return parent.map(key, CONDITION_KEYS);
  }

  private static Wish wish(YamlMap map, Findings findings) {
    if (map.get("condition") instanceof YamlNode.Mapping) {
      return own(conditionKeys(map, "condition"), "", findings);
    }
    String text = map.text("condition");
    String name = Objects.requireNonNullElse(text, USUAL);
    Origin place = map.valuePlace("condition");
    return PROFILE_ENDINGS.stream().anyMatch(name::endsWith)
        ? new Wish.Own(name, null, false, null, null, place)
        : new Wish.Listed(name, place);
  }

  private static @Nullable Double bleed(YamlMap map, Findings findings) {
    String text = map.text("bleed");
    if (text == null) {
      return null;
    }
    Double points = Length.points(text);
    if (points == null) {
      findings.add(LoadCode.BAD_LENGTH, map.valuePlace("bleed"), text);
    } else if (points > WIDEST) {
      findings.add(LoadCode.BLEED_RANGE, map.valuePlace("bleed"), text);
    }
    return points;
  }

  private static @Nullable Double inkLimit(YamlMap map, Findings findings) {
    String text = map.text("ink-limit");
    if (text == null) {
      return null;
    }
    Double limit = Length.number(text);
    if (limit == null || limit < 100 || limit > 400) {
      findings.add(LoadCode.INK_LIMIT, map.valuePlace("ink-limit"), text);
      return null;
    }
    return limit;
  }
}
