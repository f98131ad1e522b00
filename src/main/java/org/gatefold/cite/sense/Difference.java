package org.gatefold.cite.sense;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What one of two texts mentions and the other does not.
 *
 * @param here mentions of the first, in order
 * @param there of the second
 */
public record Difference(List<Mention> here, List<Mention> there) {
  public Difference {
    here = List.copyOf(here);
    there = List.copyOf(there);
  }

  /** Whether there is none. */
  public boolean isEmpty() {
    return here.isEmpty() && there.isEmpty();
  }

  /** As far as it is about denying, or as far as it is not. */
  public Difference about(boolean negation) {
    Predicate<Mention> wanted = mention -> mention.concept().equals(Concepts.NEGATION) == negation;
    return new Difference(here.stream().filter(wanted).toList(), there.stream().filter(wanted).toList());
  }

  /**
   * Compares two texts. How often they say a thing does not count. Firm words must have their counterpart; others differ only if
   * the other text has something else of their group in their place.
   */
  public static Difference of(List<Mention> here, List<Mention> there, Concepts concepts) {
    List<Mention> mine = alone(here, there);
    List<Mention> theirs = alone(there, here);
    Set<String> myGroups = groups(mine, concepts);
    Set<String> theirGroups = groups(theirs, concepts);
    return new Difference(
        mine.stream().filter(mention -> mention.firm() || theirGroups.contains(concepts.group(mention.concept()))).toList(),
        theirs.stream().filter(mention -> mention.firm() || myGroups.contains(concepts.group(mention.concept()))).toList());
  }

  /** The mentions of concepts that the other text has not. */
  private static List<Mention> alone(List<Mention> mentions, List<Mention> others) {
    Set<String> named = others.stream().map(Mention::concept).collect(Collectors.toSet());
    List<Mention> alone = new ArrayList<>(mentions);
    alone.removeIf(mention -> named.contains(mention.concept()));
    return alone;
  }

  private static Set<String> groups(List<Mention> mentions, Concepts concepts) {
    return mentions.stream().map(mention -> concepts.group(mention.concept())).collect(Collectors.toSet());
  }
}
