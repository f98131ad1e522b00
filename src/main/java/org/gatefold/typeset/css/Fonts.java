package org.gatefold.typeset.css;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gatefold.typeset.css.Token.Kind;
import org.jspecify.annotations.Nullable;

/** Grammars of fonts (Fonts 4). Values of {@code font-variant-*} are OpenType features by tag. */
final class Fonts {
  /** The size keywords as parts of medium (Fonts 4, 2.5). */
  private static final Map<String, Double> SIZES = new TreeMap<>(Map.of(
      "xx-small", 3 / 5.0, "x-small", 3 / 4.0, "small", 8 / 9.0, "large", 6 / 5.0, "x-large", 3 / 2.0,
      "xx-large", 2.0, "xxx-large", 3.0));
  private static final double MEDIUM = 12;

  static final Grammar FAMILY = Grammar.of("[ <string> | <name> ]#", Fonts::families);
  static final Grammar WEIGHT =
      Grammar.words("normal", 400, "bold", 700)
          .or("bolder", Heft.BOLDER)
          .or("lighter", Heft.LIGHTER)
          .or(Grammar.of("<number 1–1000>", Fonts::weight));
  static final Grammar STYLE = Grammar.words("normal", false, "italic", true).or("oblique", true);
  static final Grammar SIZE =
      sizes()
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
          .or("all-small-caps", Map.of("smcp", 1, "c2sc", 1))
          .or("petite-caps", Map.of("pcap", 1))
          .or("all-petite-caps", Map.of("pcap", 1, "c2pc", 1))
          .or("unicase", Map.of("unic", 1))
          .or("titling-caps", Map.of("titl", 1));
  static final Grammar POSITION =
      Grammar.words("normal", Map.of(), "sub", Map.of("subs", 1)).or("super", Map.of("sups", 1));
  static final Grammar KERNING =
      Grammar.words("auto", Map.of(), "normal", Map.of("kern", 1)).or("none", Map.of("kern", 0));

  private Fonts() {}

  /** A weight that depends on the parent's (Fonts 4, 2.2.1). */
  private enum Heft implements Relative {
    BOLDER,
    LIGHTER;

    @Override
    public Integer compute(Basis basis) {
      int from = basis.weight();
      return switch (this) {
        case BOLDER -> from < 350 ? 400 : from < 550 ? 700 : Math.max(from, 900);
        case LIGHTER -> from < 550 ? Math.min(from, 100) : from < 750 ? 400 : 700;
      };
    }
  }

  private static Grammar sizes() {
    Grammar all = Grammar.word("medium", MEDIUM);
    for (Map.Entry<String, Double> size : SIZES.entrySet()) {
      all = all.or(size.getKey(), MEDIUM * size.getValue());
    }
    return all;
  }

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
}
