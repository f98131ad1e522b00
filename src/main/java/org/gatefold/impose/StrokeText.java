package org.gatefold.impose;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Plain Latin letters of lines, as a plotter draws them. A slug needs a few words that no font has to be embedded for; text of
 * the document is never set like this.
 *
 * <p>A glyph is a list of strokes, a stroke a list of points with two digits each: x from 0 to 4, and y, where 2 is the
 * baseline, 6 the height of small letters, 8 that of capitals.
 */
final class StrokeText {
  private static final String ALPHABET = """
      A022842 1434|B02083847463505 3544433202|C4738180703123243|D02082846442202|E48080242 0535|F480802 0535
      G47381807031232434525|H0208 4248 0545|I0208|J4843321203|K0208 480542|L080242|M0208254842|N02084248
      O120307183847433212|P02083847463505|Q120307183847433212 2442|R02083847463505 2542
      S473818070615354443321203|T0848 2822|U080312324348|V082248|W0812253248|X0248 0842|Y082548 2522|Z08480242
      0120307183847433212|1071812|207183847460242|307183847463515 354443321203|432380444|5480805354443321203
      64738180703123243443505|7084812|815060718384746351504031232434435|90312324347381807061545
      a3526160503122233 3632|b0802 0516263533221203|c3526160503122233|d3832 3526160503122233|e04343526160503122233
      f38281712 0626|g3631201001 3526160503122233|h0802 0516263532|i0206 0708|j161100 1718|k0802 360432|l0802
      m0602 05162522 25364542|n0602 0516263532|o120305162635332212|p0600 0516263533221203|q3630 3526160503122233
      r0602 051626|s35261605142433221203|t181322 0626|u0603122233 3632|v061226|w0612253246|x0632 3602|y0613 2600
      z06360232|-0535|.0203|,0301|:0203 0506|/0148|(28161422|)08161402|+0444 2226|%0248 0807 4342|=0343 0545|_0242""";
  private static final Map<Integer, String> GLYPHS = glyphs();

  /** A unit of the grid, for text of one point. */
  private static final double UNIT = 0.11;
  private static final double GAP = 1.7;
  private static final double SPACE = 3;
  private static final double WEIGHT = 0.06;
  private static final int BASELINE = 2;

  private StrokeText() {}

  private static Map<Integer, String> glyphs() {
    Map<Integer, String> glyphs = new HashMap<>();
    ALPHABET.lines().flatMap(line -> Arrays.stream(line.split("\\|", -1)))
        .forEach(glyph -> glyphs.put((int) glyph.charAt(0), glyph.substring(1)));
    return Map.copyOf(glyphs);
  }

  /** How wide a line of text is, in pt. */
  static double width(String text, double size) {
    return plain(text).chars().mapToDouble(StrokeText::advance).sum() * size * UNIT;
  }

  /** Content that strokes a line of text from a point on its baseline; the colour is the caller's. */
  static String draw(String text, double x, double y, double size) {
    StringBuilder out = new StringBuilder("1 J 1 j [] 0 d ").append(Numbers.of(size * WEIGHT)).append("w\n");
    double unit = size * UNIT;
    double at = x;
    for (int letter : plain(text).chars().toArray()) {
      for (String stroke : GLYPHS.getOrDefault(letter, "").split(" ", -1)) {
        stroke(out, stroke, at, y, unit);
      }
      at += advance(letter) * unit;
    }
    return out.toString();
  }

  private static void stroke(StringBuilder out, String stroke, double x, double y, double unit) {
    for (int i = 0; i + 1 < stroke.length(); i += 2) {
      out.append(Numbers.point(x + (stroke.charAt(i) - '0') * unit, y + (stroke.charAt(i + 1) - '0' - BASELINE) * unit))
          .append(i == 0 ? "m " : "l ");
    }
    if (!stroke.isEmpty()) {
      out.append("S\n");
    }
  }

  private static double advance(int letter) {
    String strokes = GLYPHS.getOrDefault(letter, "");
    int widest = -1;
    int column = 0;
    for (int i = 0; i < strokes.length(); i++) {
      if (strokes.charAt(i) == ' ') {
        column = 0;
      } else if (column++ % 2 == 0) {
        widest = Math.max(widest, strokes.charAt(i) - '0');
      }
    }
    return widest < 0 ? SPACE : widest + GAP;
  }

  /** Without accents. */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFD).chars()
        .filter(letter -> Character.getType(letter) != Character.NON_SPACING_MARK)
        .forEach(letter -> plain.append((char) letter));
    return plain.toString();
  }
}
