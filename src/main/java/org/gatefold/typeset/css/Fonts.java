package org.gatefold.typeset.css;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gatefold.typeset.css.Token.Kind;
import org.jspecify.annotations.Nullable;

/** Grammars of fonts (Fonts 4). Values of {@code font-variant-*} are OpenType features by tag. */
final class Fonts {
  static final Grammar FAMILY = Grammar.of("[ <string> | <name> ]#", Fonts::families);
  static final Grammar WEIGHT =
      Grammar.words("normal", 400, "bold", 700).or(Grammar.of("<number 1–1000>", Fonts::weight));
  static final Grammar STYLE = Grammar.words("normal", false, "italic", true);
  static final Grammar SIZE =
      Grammar.word("medium", 12.0)
          .or(Grammar.of("<length-percentage ≥ 0>", Fonts::size))
          .or("smaller", new Size(Linear.fraction(1 / 1.2)))
          .or("larger", new Size(Linear.fraction(1.2)));
  static final Grammar LINE_HEIGHT =
      Grammar.word("normal", new LineHeight(1.2, true))
          .or(Grammar.of("<number ≥ 0>", Fonts::factor))
          .or(Grammar.of("<length-percentage ≥ 0>", Fonts::lineLength));
  static final Grammar FEATURES =
      Grammar.word("normal", Map.of()).or(Grammar.of("[ <string> [ <integer> | on | off ]? ]#", Fonts::features));
  static final Grammar CAPS =
      Grammar.words("normal", Map.of(), "small-caps", Map.of("smcp", 1))
          .or("all-small-caps", Map.of("smcp", 1, "c2sc", 1));
  static final Grammar POSITION =
      Grammar.words("normal", Map.of(), "sub", Map.of("subs", 1)).or("super", Map.of("sups", 1));
  static final Grammar LIGATURES =
      Grammar.words("normal", Map.of(), "none", Map.of("liga", 0, "clig", 0, "dlig", 0, "hlig", 0, "calt", 0))
          .or("common-ligatures", Map.of("liga", 1, "clig", 1))
          .or("no-common-ligatures", Map.of("liga", 0, "clig", 0));
  static final Grammar KERNING =
      Grammar.words("auto", Map.of(), "normal", Map.of("kern", 1)).or("none", Map.of("kern", 0));
  static final Grammar NUMERIC = numeric();

  private Fonts() {}

  /** A computed {@code line-height}: a factor of the font size, or a length in pt. */
  record LineHeight(double value, boolean factor) {
    double used(double fontSize) {
      return factor ? value * fontSize : value;
    }
  }

  /** {@code font-size}: em and percentages are of the parent's, which is what the basis holds then. */
  private record Size(Linear length) implements Relative {
    @Override
    public Double compute(Basis basis) {
      return Math.max(0, length.compute(basis).resolve(basis.em()));
    }
  }

  private static @Nullable Size size(Tokens in) {
    return Measures.POSITIVE_PERCENTAGE.read(in) instanceof Linear length ? new Size(length) : null;
  }

  private record LineLength(Linear length) implements Relative {
    @Override
    public LineHeight compute(Basis basis) {
      return new LineHeight(length.compute(basis).resolve(basis.em()), false);
    }
  }

  private static @Nullable LineHeight factor(Tokens in) {
    Double factor = Measures.positiveNumber(in);
    return factor == null ? null : new LineHeight(factor, true);
  }

  private static @Nullable LineLength lineLength(Tokens in) {
    return Measures.POSITIVE_PERCENTAGE.read(in) instanceof Linear length ? new LineLength(length) : null;
  }

  private static @Nullable Integer weight(Tokens in) {
    Integer weight = Measures.integer(in, 1);
    return weight == null || weight > 1000 ? null : weight;
  }

  private static @Nullable List<String> families(Tokens in) {
    List<String> families = new ArrayList<>();
    do {
      String family = family(in);
      if (family == null) {
        return null;
      }
      families.add(family);
    } while (in.comma());
    return List.copyOf(families);
  }

  private static @Nullable String family(Tokens in) {
    String quoted = in.text(Kind.STRING);
    if (quoted != null) {
      return quoted;
    }
    StringBuilder name = new StringBuilder();
    for (String word = in.text(Kind.IDENT); word != null; word = in.text(Kind.IDENT)) {
      name.append(name.isEmpty() ? "" : " ").append(word);
    }
    return name.isEmpty() ? null : name.toString();
  }

  private static @Nullable Map<String, Integer> features(Tokens in) {
    Map<String, Integer> features = new TreeMap<>();
    do {
      String tag = in.text(Kind.STRING);
      if (tag == null || tag.length() != 4) {
        return null;
      }
      Integer value = in.word("on") ? null : in.word("off") ? Integer.valueOf(0) : Measures.integer(in, 0);
      features.put(tag, value == null ? 1 : value);
    } while (in.comma());
    return Map.copyOf(features);
  }

  private static Grammar numeric() {
    Map<String, String> tags =
        Map.of(
            "lining-nums", "lnum",
            "oldstyle-nums", "onum",
            "tabular-nums", "tnum",
            "proportional-nums", "pnum");
    String some = "[ lining-nums | oldstyle-nums ] || [ tabular-nums | proportional-nums ]";
    return Grammar.word("normal", Map.of()).or(Grammar.of(some, in -> numbers(in, tags)));
  }

  private static @Nullable Map<String, Integer> numbers(Tokens in, Map<String, String> tags) {
    Map<String, Integer> features = new TreeMap<>();
    while (!in.done()) {
      String tag = tags.get(in.next().text());
      if (tag == null || features.put(tag, 1) != null) {
        return null;
      }
    }
    boolean clash = (features.containsKey("lnum") && features.containsKey("onum"))
        || (features.containsKey("tnum") && features.containsKey("pnum"));
    return features.isEmpty() || clash ? null : Map.copyOf(features);
  }
}
