package org.gatefold.cite.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The parts of a person's name, as far as prose and a record can be compared: records often have initials only. */
record PersonName(List<String> given, List<String> family) {
  /** What may stand before a family name, and is not always said. */
  static final Set<String> PARTICLES =
      Set.of("de", "del", "la", "las", "los", "van", "von", "der", "den", "ter", "da", "do", "dos", "das", "di", "le", "du", "e", "y");

  PersonName {
    given = List.copyOf(given);
    family = List.copyOf(family);
  }

  /** An author of a record. */
  static PersonName of(Csl.Author author) {
    return new PersonName(given(author.given()), parts(author.family()));
  }

  /** Given names; {@code MC} are two initials. */
  private static List<String> given(String text) {
    List<String> given = new ArrayList<>();
    for (String part : text.replace('.', ' ').split("[ -]+", -1)) {
      boolean initials = part.length() <= 3 && part.chars().allMatch(Character::isUpperCase);
      if (initials) {
        part.chars().forEach(letter -> given.add(Folded.of(Character.toString(letter))));
      } else if (!part.isBlank()) {
        given.add(Folded.of(part));
      }
    }
    return given;
  }

  /** Words of a name without case and accents. */
  static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    for (String part : Folded.of(text).replace('.', ' ').split("[ -]+", -1)) {
      if (!part.isBlank()) {
        parts.add(part);
      }
    }
    return parts;
  }

  /**
   * Where the family name begins in a name as it is spoken; -1 if it is not in it. Of two family names the first will do.
   */
  int familyIn(List<String> spoken) {
    int at = familyIn(family, spoken);
    int particles = 0;
    while (at < 0 && particles + 1 < family.size() && PARTICLES.contains(family.get(particles))) {
      particles++;
      at = familyIn(family.subList(particles, family.size()), spoken);
    }
    return at;
  }

  private static int familyIn(List<String> family, List<String> spoken) {
    if (family.isEmpty()) {
      return -1;
    }
    for (int i = spoken.size() - 1; i >= 0; i--) {
      int shared = 0;
      while (shared < family.size() && i + shared < spoken.size() && spoken.get(i + shared).equals(family.get(shared))) {
        shared++;
      }
      if (shared == family.size() || (shared > 0 && i + shared == spoken.size())) {
        return i;
      }
    }
    return -1;
  }

  /** Whether the names in front of the family name can be this person's: equal, or one the initial of the other. */
  boolean canBe(List<String> spokenGiven) {
    for (int i = 0; i < Math.min(spokenGiven.size(), given.size()); i++) {
      String one = spokenGiven.get(i);
      String other = given.get(i);
      boolean initial = one.length() == 1 || other.length() == 1;
      if (initial ? one.charAt(0) != other.charAt(0) : !one.equals(other)) {
        return false;
      }
    }
    return true;
  }
}
