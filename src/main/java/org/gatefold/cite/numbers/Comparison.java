package org.gatefold.cite.numbers;

import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;

/**
 * What two texts in two languages have of numbers that the other has not. A number that the other text may have in words is
 * none; nor is a place in a row.
 *
 * @param here in the first text, in order
 * @param there in the second
 * @param hereMonths the months of dates in the first text, where the two differ in them
 */
public record Comparison(List<Quantity> here, List<Quantity> there, List<Month> hereMonths, List<Month> thereMonths) {
  public Comparison {
    here = List.copyOf(here);
    there = List.copyOf(there);
    hereMonths = List.copyOf(hereMonths);
    thereMonths = List.copyOf(thereMonths);
  }

  /** Whether the two say the same. */
  public boolean same() {
    return here.isEmpty() && there.isEmpty() && hereMonths.isEmpty() && thereMonths.isEmpty();
  }

  /** Compares texts. An instance may serve many threads. */
  public static final class Comparer {
    private final Units units = Units.bundled();

    /** Compares a text with another. */
    public Comparison compare(String here, Locale hereLanguage, String there, Locale thereLanguage) {
      List<Quantity> mine = new ArrayList<>(NumberText.in(here, hereLanguage, units));
      List<Quantity> others = new ArrayList<>(NumberText.in(there, thereLanguage, units));
      pair(mine, others, Quantity::sameUnit);
      pair(mine, others, Quantity::likeUnit);
      mine.removeIf(quantity -> quantity.ordinal()
          || (Spelled.mayStand(quantity.value(), there, thereLanguage) && !unitDiffers(quantity, others)));
      others.removeIf(quantity -> quantity.ordinal()
          || (Spelled.mayStand(quantity.value(), here, hereLanguage) && !unitDiffers(quantity, mine)));
      List<Month> months = Months.in(here, hereLanguage);
      List<Month> otherMonths = months.isEmpty() ? months : Months.in(there, thereLanguage);
      boolean same = otherMonths.isEmpty() || months.equals(otherMonths);
      return new Comparison(mine, others, same ? List.of() : months, same ? List.of() : otherMonths);
    }

    private static boolean unitDiffers(Quantity quantity, List<Quantity> others) {
      return others.stream().anyMatch(quantity::sameValue);
    }

    private static void pair(List<Quantity> mine, List<Quantity> others, BiPredicate<Quantity, Quantity> units) {
      for (int i = mine.size() - 1; i >= 0; i--) {
        for (int j = others.size() - 1; j >= 0; j--) {
          if (mine.get(i).sameValue(others.get(j)) && units.test(mine.get(i), others.get(j))) {
            mine.remove(i);
            others.remove(j);
            break;
          }
        }
      }
    }
  }
}
