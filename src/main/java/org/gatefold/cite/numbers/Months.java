package org.gatefold.cite.numbers;

import com.ibm.icu.text.DateFormatSymbols;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds the names of months in dates. */
final class Months {
  /** How many words may stand between the name and the day or the year, such as "de". */
  private static final int REACH = 2;

  private Months() {}

  /** The months that are named beside a number, sorted. */
  static List<Month> in(String text, Locale language) {
    String[] names = DateFormatSymbols.getInstance(language).getMonths();
    List<String> folded = new ArrayList<>();
    for (String name : names) {
      folded.add(Spelled.folded(name));
    }
    String[] words = Spelled.folded(text).split("[^\\p{L}\\p{Nd}]+", -1);
    List<Month> months = new ArrayList<>();
    for (int i = 0; i < words.length; i++) {
      int month = folded.indexOf(words[i]);
      if (month >= 0 && month < 12 && !words[i].isEmpty() && isBesideNumber(words, i)) {
        months.add(Month.of(month + 1));
      }
    }
    months.sort(null);
    return months;
  }

  private static boolean isBesideNumber(String[] words, int at) {
    for (int i = Math.max(0, at - REACH); i <= Math.min(words.length - 1, at + REACH); i++) {
      if (!words[i].isEmpty() && Character.isDigit(words[i].charAt(0))) {
        return true;
      }
    }
    return false;
  }
}
