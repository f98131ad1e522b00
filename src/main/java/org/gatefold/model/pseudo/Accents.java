package org.gatefold.model.pseudo;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * A relative with an accent for each of the 52 letters. Every font for Latin letters that comes along has them: as one character, or as the
 * letter with a mark that all of them have, such as the circumflex of b̂ (no font has all letters of the first kind). Taking the marks
 * off gives the letter back, which is how words are divided as in the language itself.
 */
public final class Accents {
  private static final String PLAIN = "acdegiklnorstuwyzACDEGIKLNORSTUWYZ";
  private static final String ACCENTED = "åçďéğîķļñöŕšţûŵýžÅÇĎÉĞÎĶĻÑÖŔŠŢÛŴÝŽ";
  private static final Map<Character, String> MARKED = Map.of('b', "b\u0302", 'f', "f\u0302", 'h', "h\u0303", 'j', "j\u0303", 'm', "m\u0302",
      'p', "p\u0303", 'q', "q\u0302", 'v', "v\u0302", 'x', "x\u0302");

  private static final Map<Character, String> TABLE = table();

  private Accents() {}

  private static Map<Character, String> table() {
    Map<Character, String> table = new HashMap<>();
    for (int i = 0; i < PLAIN.length(); i++) {
      table.put(PLAIN.charAt(i), ACCENTED.substring(i, i + 1));
    }
    MARKED.forEach((letter, marked) -> {
      table.put(letter, marked);
      table.put(Character.toUpperCase(letter), Character.toUpperCase(letter) + marked.substring(1));
    });
    return Map.copyOf(table);
  }

  /** The relative of a letter from a to z or A to Z; any other character is its own. */
  public static String of(char c) {
    String accented = TABLE.get(c);
    return accented == null ? String.valueOf(c) : accented;
  }

  /** A letter without its marks: that of which it is the relative. */
  public static char plain(char c) {
    return c < 0xC0 ? c : Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
  }
}
