package org.gatefold.typeset.flow;

import java.util.List;
import java.util.Map;

/**
 * How many pages there may be. A name has one count. The whole may have several, of which the smallest that holds the text
 * counts: what the named parts leave of it is for the one part without a count, and blank pages fill that up.
 */
final class Budget {
  private static final String WHOLE = "*";

  private final Map<String, List<Integer>> counts;

  /** {@code counts} are ascending, by page name; {@code *} is the whole document. */
  Budget(Map<String, List<Integer>> counts) {
    this.counts = counts;
  }

  /** The most pages of that name; 0 for any number. */
  int of(String name) {
    List<Integer> known = name.isEmpty() ? List.of() : counts.getOrDefault(name, List.of());
    return known.isEmpty() ? 0 : known.getLast();
  }

  /** The counts of the whole document; none for any number. */
  List<Integer> whole() {
    return counts.getOrDefault(WHOLE, List.of());
  }

  /**
   * What the whole leaves for a part without a count.
   *
   * @param names of all parts, in order
   * @return ascending; none if it may take any number
   */
  List<Integer> rest(String part, List<String> names) {
    int others = names.stream().mapToInt(this::of).sum();
    boolean alone = of(part) == 0 && names.stream().filter(name -> of(name) == 0).count() == 1;
    return alone ? whole().stream().map(count -> count - others).filter(count -> count > 0).toList() : List.of();
  }
}
