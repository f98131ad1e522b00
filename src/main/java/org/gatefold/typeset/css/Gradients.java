package org.gatefold.typeset.css;

import java.util.ArrayList;
import java.util.List;
import org.gatefold.model.paged.Ink;
import org.gatefold.typeset.css.Token.Kind;
import org.jspecify.annotations.Nullable;

/** Grammar of {@code linear-gradient()} (Images 3, 3.1); angles run clockwise, and 0 is upwards. */
final class Gradients {
  static final Grammar IMAGE = Grammar.word("none", Word.NONE)
      .or(Grammar.of("<url>", in -> in.text(Kind.URL)))
      .or(Grammar.of("linear-gradient([ <angle> | to <side> <side>? ]?, [ <color> <length-percentage>? ]#)", Gradients::read));

  private static final double HALF = 180;

  private Gradients() {}

  /** A colour of null is {@code currentcolor}. */
  private record Specified(double angle, boolean corner, List<SpecifiedStop> stops) implements Relative {
    @Override
    public LinearGradient compute(Basis basis) {
      return new LinearGradient(angle, corner, stops.stream().map(stop -> stop.compute(basis)).toList());
    }
  }

  private record SpecifiedStop(@Nullable Ink ink, @Nullable Linear place) {
    LinearGradient.Stop compute(Relative.Basis basis) {
      return new LinearGradient.Stop(ink, place == null ? null : place.compute(basis));
    }
  }

  private static @Nullable Object read(Tokens in) {
    Tokens inside = in.function("linear-gradient");
    if (inside == null) {
      return null;
    }
    Double angle = direction(inside);
    boolean corner = angle != null && angle % 90 != 0 && angle % 45 == 0 && angle < 0;
    if (angle != null && !inside.comma()) {
      return null;
    }
    List<SpecifiedStop> stops = stops(inside);
    double turned = angle == null ? HALF : Math.abs(angle);
    return stops.size() < 2 || !inside.done() ? null : new Specified(turned, corner, stops);
  }

  /** In degrees; below zero for a corner, whose exact angle depends on the box. Null if there is none. */
  private static @Nullable Double direction(Tokens in) {
    if (in.word("to")) {
      return side(in);
    }
    Token token = in.peek();
    double factor = switch (token.is(Kind.DIMENSION) ? token.text() : "") {
      case "deg" -> 1;
      case "grad" -> 0.9;
      case "rad" -> HALF / Math.PI;
      case "turn" -> 2 * HALF;
      default -> 0;
    };
    if (factor == 0) {
      return null;
    }
    double degrees = in.next().number() * factor % 360;
    return degrees < 0 ? degrees + 360 : degrees;
  }

  private static @Nullable Double side(Tokens in) {
    int down = 0;
    int right = 0;
    for (int i = 0; i < 2; i++) {
      if (down == 0 && (in.peek().isWord("top") || in.peek().isWord("bottom"))) {
        down = in.next().isWord("top") ? -1 : 1;
      } else if (right == 0 && (in.peek().isWord("left") || in.peek().isWord("right"))) {
        right = in.next().isWord("left") ? -1 : 1;
      }
    }
    if (down == 0 && right == 0) {
      return null;
    }
    double angle = Math.toDegrees(Math.atan2(right, -down));
    double turned = Math.rint(angle < 0 ? angle + 360 : angle);
    return down != 0 && right != 0 ? -turned : turned;
  }

  private static List<SpecifiedStop> stops(Tokens in) {
    List<SpecifiedStop> stops = new ArrayList<>();
    do {
      Object colour = Boxes.COLOR.attempt(in);
      if (colour == null) {
        return List.of();
      }
      Ink ink = colour instanceof Ink known ? known : null;
      Linear place = place(in);
      stops.add(new SpecifiedStop(ink, place));
      Linear second = place == null ? null : place(in);
      if (second != null) {
        stops.add(new SpecifiedStop(ink, second));
      }
    } while (in.comma());
    return stops;
  }

  private static @Nullable Linear place(Tokens in) {
    return Measures.LENGTH_PERCENTAGE.attempt(in) instanceof Linear length ? length : null;
  }
}
