package org.gatefold.typeset.css;

import java.util.Locale;
import java.util.Map;
import org.gatefold.model.paged.Ink;
import org.gatefold.typeset.css.Token.Kind;
import org.jspecify.annotations.Nullable;

/** Reads colours (Color 4; {@code device-cmyk()} of Color 5). */
final class Colours {
  static final Ink BLACK = rgb(0x000000);
  static final Ink TRANSPARENT = new Ink.Rgb(0, 0, 0, 0);
  static final String SYNTAX =
      "#rgb | #rrggbb | rgb(r g b / a) | device-cmyk(c m y k / a) | a basic name | transparent | currentcolor";

  private static final Map<String, Ink> NAMED =
      Map.ofEntries(
          Map.entry("transparent", TRANSPARENT),
          Map.entry("black", BLACK),
          Map.entry("silver", rgb(0xC0C0C0)),
          Map.entry("gray", rgb(0x808080)),
          Map.entry("grey", rgb(0x808080)),
          Map.entry("white", rgb(0xFFFFFF)),
          Map.entry("maroon", rgb(0x800000)),
          Map.entry("red", rgb(0xFF0000)),
          Map.entry("purple", rgb(0x800080)),
          Map.entry("fuchsia", rgb(0xFF00FF)),
          Map.entry("green", rgb(0x008000)),
          Map.entry("lime", rgb(0x00FF00)),
          Map.entry("olive", rgb(0x808000)),
          Map.entry("yellow", rgb(0xFFFF00)),
          Map.entry("navy", rgb(0x000080)),
          Map.entry("blue", rgb(0x0000FF)),
          Map.entry("teal", rgb(0x008080)),
          Map.entry("aqua", rgb(0x00FFFF)));

  private Colours() {}

  private static Ink rgb(int hex) {
    return new Ink.Rgb((hex >> 16 & 255) / 255.0, (hex >> 8 & 255) / 255.0, (hex & 255) / 255.0, 1);
  }

  /** A colour other than {@code currentcolor}, or null. */
  static @Nullable Ink read(Tokens in) {
    Token token = in.peek();
    return switch (token.kind()) {
      case IDENT -> NAMED.get(in.next().text().toLowerCase(Locale.ROOT));
      case HASH -> hex(in.next().text());
      case FUNCTION -> function(token.text().toLowerCase(Locale.ROOT), in.group());
      case NUMBER, PERCENTAGE, DIMENSION, STRING, URL, COMMA, OPEN, CLOSE, DELIMITER, END -> null;
    };
  }

  private static @Nullable Ink hex(String digits) {
    int n = digits.length();
    if (n != 3 && n != 4 && n != 6 && n != 8) {
      return null;
    }
    boolean brief = n < 6;
    double[] parts = {0, 0, 0, 1};
    for (int i = 0; i < (brief ? n : n / 2); i++) {
      int high = Character.digit(digits.charAt(brief ? i : 2 * i), 16);
      int low = Character.digit(digits.charAt(brief ? i : 2 * i + 1), 16);
      if (high < 0 || low < 0) {
        return null;
      }
      parts[i] = (16 * high + low) / 255.0;
    }
    return new Ink.Rgb(parts[0], parts[1], parts[2], parts[3]);
  }

  private static @Nullable Ink function(String name, Tokens in) {
    return switch (name) {
      case "rgb", "rgba" -> {
        double[] p = components(in, 3, 255);
        yield p == null ? null : new Ink.Rgb(p[0], p[1], p[2], p[3]);
      }
      case "device-cmyk" -> {
        double[] p = components(in, 4, 1);
        yield p == null ? null : new Ink.Cmyk(p[0], p[1], p[2], p[3], p[4]);
      }
      default -> null;
    };
  }

  /** Components and, last, the alpha, all from 0 to 1; commas between all of them or, as of late, none but a slash. */
  private static double @Nullable [] components(Tokens in, int count, double scale) {
    double[] parts = new double[count + 1];
    boolean commas = false;
    for (int i = 0; i < count; i++) {
      if (i == 1) {
        commas = in.comma();
      } else if (i > 1 && commas != in.comma()) {
        return null;
      }
      Double part = component(in, scale);
      if (part == null) {
        return null;
      }
      parts[i] = part;
    }
    parts[count] = 1;
    if (commas ? in.comma() : in.delimiter('/')) {
      Double alpha = component(in, 1);
      if (alpha == null) {
        return null;
      }
      parts[count] = alpha;
    }
    return in.done() ? parts : null;
  }

  private static @Nullable Double component(Tokens in, double scale) {
    Token token = in.peek();
    if (token.is(Kind.PERCENTAGE)) {
      return clamp(in.next().number() / 100);
    }
    Double number = Lengths.number(in);
    return number == null ? null : Double.valueOf(clamp(number / scale));
  }

  private static double clamp(double value) {
    return Math.max(0, Math.min(1, value));
  }
}
