package org.gatefold.cite.patient;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What one country, or everybody, asks of a text for patients.
 *
 * @param name {@code us}, or {@code all} for what holds everywhere
 * @param verified when somebody last compared the file with its sources
 * @param countries whose texts it is for, beside its own name; a member of the European Union, for one
 */
record Pack(String name, String title, LocalDate verified, Set<String> countries, List<Requirement> requirements) {
  Pack {
    countries = Set.copyOf(countries);
    requirements = List.copyOf(requirements);
  }

  /**
   * One thing that has to be there.
   *
   * @param classes of articles that need it: {@code education}, {@code promotion}
   * @param when what the text has to speak of, by the lexicon's name; empty for every text
   * @param needs any one of these is enough; none if nothing can be
   */
  record Requirement(PatientCode code, Set<String> classes, String source, String when, List<Need> needs) {
    Requirement {
      classes = Set.copyOf(classes);
      needs = List.copyOf(needs);
    }
  }

  /**
   * How it shows that something is there.
   *
   * @param block class of the block to look in; empty for the whole text
   * @param here whether the block has to be for the pack's country, or for all
   * @param about what the block has to speak of, by the lexicon's name; empty if its being there is enough
   * @param words prescribed words; empty if there are none
   * @param front keys of the front matter, all of which have to be there; or {@code references}
   */
  record Need(String block, boolean here, String about, String words, List<String> front) {
    Need {
      front = List.copyOf(front);
    }
  }
}
