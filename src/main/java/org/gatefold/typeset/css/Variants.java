package org.gatefold.typeset.css;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.gatefold.typeset.css.Definition.Setting;
import org.gatefold.typeset.css.Token.Kind;
import org.jspecify.annotations.Nullable;

/** Grammars of {@code font-variant-*} that take several words (Fonts 4, 6), and the shorthand of all of them. */
final class Variants {
  private static final String LIGATURE_WORDS =
      "[ common-ligatures | no-common-ligatures ] || [ discretionary-ligatures | no-discretionary-ligatures ]"
          + " || [ historical-ligatures | no-historical-ligatures ] || [ contextual | no-contextual ]";
  private static final String NUMBER_WORDS =
      "[ lining-nums | oldstyle-nums ] || [ proportional-nums | tabular-nums ]"
          + " || [ diagonal-fractions | stacked-fractions ] || ordinal || slashed-zero";

  private static final Map<String, Integer> NO_LIGATURES =
      Map.of("liga", 0, "clig", 0, "dlig", 0, "hlig", 0, "calt", 0);

  static final Grammar LIGATURES = Grammar.words("normal", Map.of(), "none", NO_LIGATURES)
      .or(Grammar.of(LIGATURE_WORDS, in -> words(in, Variants::ligature)));
  static final Grammar NUMERIC =
      Grammar.word("normal", Map.of()).or(Grammar.of(NUMBER_WORDS, in -> words(in, Variants::number)));

  private Variants() {}

  /** What a word sets: words of one group exclude each other. */
  private record Choice(String group, Map<String, Integer> features) {}

  private interface Words {
    @Nullable Choice of(String word);
  }

  private static @Nullable Choice number(String word) {
    return switch (word) {
      case "lining-nums" -> new Choice("figure", Map.of("lnum", 1));
      case "oldstyle-nums" -> new Choice("figure", Map.of("onum", 1));
      case "proportional-nums" -> new Choice("spacing", Map.of("pnum", 1));
      case "tabular-nums" -> new Choice("spacing", Map.of("tnum", 1));
      case "diagonal-fractions" -> new Choice("fraction", Map.of("frac", 1));
      case "stacked-fractions" -> new Choice("fraction", Map.of("afrc", 1));
      case "ordinal" -> new Choice("ordinal", Map.of("ordn", 1));
      case "slashed-zero" -> new Choice("zero", Map.of("zero", 1));
      default -> null;
    };
  }

  private static @Nullable Choice ligature(String word) {
    int value = word.startsWith("no-") ? 0 : 1;
    return switch (value == 0 ? word.substring("no-".length()) : word) {
      case "common-ligatures" -> new Choice("common", Map.of("liga", value, "clig", value));
      case "discretionary-ligatures" -> new Choice("discretionary", Map.of("dlig", value));
      case "historical-ligatures" -> new Choice("historical", Map.of("hlig", value));
      case "contextual" -> new Choice("contextual", Map.of("calt", value));
      default -> null;
    };
  }

  /** All words that follow and belong to a property; null if there are none, or two of one group. */
  private static @Nullable Map<String, Integer> words(Tokens in, Words known) {
    Map<String, Integer> features = new TreeMap<>();
    Set<String> groups = new HashSet<>();
    while (in.peek().is(Kind.IDENT)) {
      Choice choice = known.of(in.peek().text());
      if (choice == null) {
        break;
      }
      if (!groups.add(choice.group())) {
        return null;
      }
      features.putAll(choice.features());
      in.next();
    }
    return features.isEmpty() ? null : Map.copyOf(features);
  }

  /** {@code font-variant}: {@code normal}, {@code none}, or words of its longhands in any order. */
  static @Nullable List<Setting> read(Tokens in, List<Property> longhands) {
    Map<Property, Object> values = new EnumMap<>(Property.class);
    if (in.word("normal")) {
      return Expansion.settings(longhands, values);
    }
    if (in.word("none")) {
      values.put(Property.FONT_VARIANT_LIGATURES, NO_LIGATURES);
      return Expansion.settings(longhands, values);
    }
    while (!in.done()) {
      if (!Expansion.readOne(in, longhands, values)) {
        return null;
      }
    }
    return values.isEmpty() ? null : Expansion.settings(longhands, values);
  }
}
