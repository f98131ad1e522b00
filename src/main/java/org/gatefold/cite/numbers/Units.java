package org.gatefold.cite.numbers;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gatefold.cite.data.DataFile;

/** What stands behind a number: a unit, in words or as a sign; words such as "million"; the ending of an ordinal. */
final class Units {
  /**
   * What was found.
   *
   * @param end where it ends in the text; where the number ends if there is nothing
   */
  record Unit(String name, BigDecimal scale, boolean ordinal, int end) {}

  private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th", "º", "ª", "er", "re", "e", "ème", "eme", "o", "a");
  private static final int MOST_SCALES = 2;

  private final Map<String, String> names = new HashMap<>();
  private final Map<String, BigDecimal> scales = new HashMap<>();

  /** Reads the list that comes with the program. */
  static Units bundled() {
    Units units = new Units();
    DataFile.lines("cite/numbers/units.txt").forEach(units::add);
    return units;
  }

  private void add(String line) {
    int colon = line.indexOf(':');
    String name = line.substring(0, colon).strip();
    for (String word : line.substring(colon + 1).split(",", -1)) {
      if (name.startsWith("1")) {
        scales.put(Spelled.folded(word.strip()), new BigDecimal(name));
      } else {
        names.put(Spelled.folded(word.strip()), name);
      }
    }
  }

  Unit behind(String text, int from) {
    int end = from;
    boolean ordinal = isOrdinal(text, from);
    BigDecimal scale = BigDecimal.ONE;
    for (int i = 0; i < MOST_SCALES; i++) {
      int start = wordStart(text, end);
      BigDecimal found = scales.get(cjk(text, start));
      int stop = found == null ? wordEnd(text, start) : start + 1;
      found = found == null ? scales.get(folded(text, start, stop)) : found;
      if (found != null) {
        scale = scale.multiply(found);
        end = stop;
      }
    }
    return unit(text, end, scale, ordinal);
  }

  private Unit unit(String text, int from, BigDecimal scale, boolean ordinal) {
    int start = wordStart(text, from);
    int end = wordEnd(text, start);
    String name = names.get(folded(text, start, end));
    if (name == null) {
      // "per cent", "por ciento", "of them": two words.
      end = wordEnd(text, wordStart(text, end));
      name = end > start ? names.get(folded(text, start, end)) : null;
    }
    return name == null ? new Unit("", scale, ordinal, from) : new Unit(name, scale, ordinal, end);
  }

  private static boolean isOrdinal(String text, int from) {
    int end = from;
    while (end < text.length() && (Character.isLetter(text.charAt(end)) || text.charAt(end) == '°')) {
      end++;
    }
    boolean dotted = text.startsWith(".º", from) || text.startsWith(".ª", from);
    return dotted || (end > from && ORDINALS.contains(text.substring(from, end).toLowerCase(Locale.ROOT)));
  }

  /** Behind one space or hyphen. */
  private static int wordStart(String text, int from) {
    boolean gap = from < text.length() && (Character.isWhitespace(text.charAt(from)) || Character.isSpaceChar(text.charAt(from))
        || text.charAt(from) == '-' || text.charAt(from) == '\u2011');
    return gap ? from + 1 : from;
  }

  private static int wordEnd(String text, int from) {
    int end = from;
    while (end < text.length() && (Character.isLetter(text.charAt(end)) || Character.getType(text.charAt(end)) == Character.NON_SPACING_MARK)) {
      end++;
    }
    boolean degrees = end == from && from + 1 < text.length() && text.charAt(from) == '°' && Character.isLetter(text.charAt(from + 1));
    boolean sign = end == from && from < text.length() && "%\u066A\uFF05\u2030°".indexOf(text.charAt(from)) >= 0;
    return degrees ? from + 2 : sign ? from + 1 : end;
  }

  private static String cjk(String text, int at) {
    return at < text.length() && Character.isIdeographic(text.charAt(at)) ? text.substring(at, at + 1) : "";
  }

  private static String folded(String text, int from, int to) {
    return Spelled.folded(text.substring(from, to));
  }
}
