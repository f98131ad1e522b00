package org.gatefold.cite;

import java.util.Set;

/**
 * Where a reference stands among those cited before it (CSL 1.0.2, "Choose"). The processor knows only two of the
 * conditions, and takes another page for "ibid."; so each is tested as a variable that the record has or has not.
 */
enum Position {
  FIRST,
  SUBSEQUENT,
  IBID,
  IBID_WITH_LOCATOR;

  /** The conditions that hold there. */
  Set<Flag> flags() {
    return switch (this) {
      case FIRST -> Set.of(Flag.FIRST);
      case SUBSEQUENT -> Set.of(Flag.SUBSEQUENT);
      case IBID -> Set.of(Flag.IBID, Flag.SUBSEQUENT);
      case IBID_WITH_LOCATOR -> Set.of(Flag.IBID_WITH_LOCATOR, Flag.IBID, Flag.SUBSEQUENT);
    };
  }

  /** Whether the reference is the one cited just before. */
  boolean repeats() {
    return this == IBID || this == IBID_WITH_LOCATOR;
  }

  /** A condition, as a variable that no style prints. Records lose what they say under these names. */
  enum Flag {
    FIRST("annote"),
    SUBSEQUENT("keyword"),
    IBID("citation-key"),
    IBID_WITH_LOCATOR("call-number"),
    /** The locator is of pages. */
    PAGE("abstract"),
    /** Another reference would be printed in the same way. */
    AMBIGUOUS("citation-label"),
    /** Never set. */
    NEVER("jurisdiction");

    private final String variable;

    Flag(String variable) {
      this.variable = variable;
    }

    String variable() {
      return variable;
    }
  }
}
