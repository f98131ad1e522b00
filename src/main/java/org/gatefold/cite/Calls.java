package org.gatefold.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gatefold.model.CitedArticle.Call;
import org.gatefold.model.CitedArticle.CallPart;
import org.gatefold.model.article.Inline.Citation;
import org.gatefold.model.article.Inline.CitationItem;

/** Writes what is printed for a citation: ascending numbers, three and more in a row as a range. */
final class Calls {
  private static final int SHORTEST_RANGE = 3;

  private final Map<String, Integer> numbers;
  private final CallLocators printer;

  /** @param numbers each key's note */
  Calls(Map<String, Integer> numbers, CallLocators printer) {
    this.numbers = Map.copyOf(numbers);
    this.printer = printer;
  }

  /**
   * The call of one citation; keys without a note are left out.
   *
   * @param names what stands before the numbers of a narrative citation; empty for any other
   */
  Call of(Citation citation, String names) {
    SortedMap<Integer, String> locators = new TreeMap<>();
    for (CitationItem item : citation.items()) {
      Integer number = numbers.get(item.key());
      if (number != null && !locators.containsKey(number)) {
        locators.put(number, locators(item.key(), citation));
      }
    }
    List<CallPart> parts = new ArrayList<>();
    if (!names.isEmpty()) {
      parts.add(new CallPart(names, 0));
    }
    numbered(locators, parts);
    return new Call(parts, List.copyOf(locators.keySet()));
  }

  /** All places in one reference that a citation names. */
  private String locators(String key, Citation citation) {
    List<Locator> all = List.of();
    for (CitationItem item : citation.items()) {
      if (item.key().equals(key) && !item.locator().isBlank()) {
        Locator locator = Locator.of(item.locator());
        List<Locator> more = new ArrayList<>(all);
        more.add(locator);
        all = all.contains(locator) ? all : more;
      }
    }
    return all.isEmpty() ? "" : printer.printed(all);
  }

  private static void numbered(SortedMap<Integer, String> locators, List<CallPart> parts) {
    List<Integer> all = List.copyOf(locators.keySet());
    int i = 0;
    while (i < all.size()) {
      int end = endOfRun(all, i, locators);
      if (i > 0) {
        parts.add(new CallPart(",", 0));
      }
      if (end - i + 1 >= SHORTEST_RANGE) {
        parts.add(part(all.get(i), ""));
        parts.add(new CallPart("–", 0));
        parts.add(part(all.get(end), ""));
        i = end + 1;
      } else {
        parts.add(part(all.get(i), locators.getOrDefault(all.get(i), "")));
        i++;
      }
    }
  }

  /** Index of the last number that continues the run begun at {@code from}; a locator ends a run. */
  private static int endOfRun(List<Integer> all, int from, Map<Integer, String> locators) {
    int end = from;
    if (!locators.getOrDefault(all.get(from), "").isEmpty()) {
      return end;
    }
    while (end + 1 < all.size()
        && all.get(end + 1) == all.get(end) + 1
        && locators.getOrDefault(all.get(end + 1), "").isEmpty()) {
      end++;
    }
    return end;
  }

  private static CallPart part(int number, String locator) {
    return new CallPart(number + locator, number);
  }
}
