package org.gatefold.model.pseudo;

/**
 * Every letter has an accent, so that an English word that came another way is seen; brackets show where a text begins and ends, so that
 * nothing is cut off unseen; and it is longer by as much as translations from English become, short texts more than long ones.
 */
final class AccentedText extends PseudoText {
  private static final String[] NUMBERS =
      {"one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"};

  @Override
  void letters(String token, StringBuilder out) {
    for (int i = 0; i < token.length(); i++) {
      out.append(Accents.of(token.charAt(i)));
    }
  }

  /** Square brackets: the double ones that others use are not in every font. */
  @Override
  public String opening() {
    return "[";
  }

  @Override
  public String closing(int length) {
    return " " + words(padding(budget(length))) + "]";
  }

  /** How many characters a text grows by: twice as long if it has up to ten, three tenths longer from 71 on. */
  static int budget(int length) {
    int percent = length <= 10 ? 100 : length <= 20 ? 80 : length <= 30 ? 60 : length <= 50 ? 40 : length <= 70 ? 31 : 30;
    return (length * percent + 99) / 100;
  }

  /** Words, so that lines can end between them, and letters in number. */
  private static String padding(int letters) {
    StringBuilder out = new StringBuilder(letters + 8);
    for (int i = 0; out.length() < letters; i = (i + 1) % NUMBERS.length) {
      out.append(out.isEmpty() ? "" : " ").append(NUMBERS[i]);
    }
    out.setLength(letters);
    return out.toString().strip();
  }
}
