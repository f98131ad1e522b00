package org.gatefold.typeset.css;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a style is made from. Where the same rules apply below the same parent the style is the same, as for most paragraphs and
 * list items of a document, and is made once. Everything is compared by identity but the language.
 */
final class Likeness {
  private final @Nullable Computed parent;
  private final Locale language;
  private final StyleRule[] rules;
  private final int hash;

  Likeness(@Nullable Computed parent, Locale language, Matches matches) {
    this.parent = parent;
    this.language = language;
    this.rules = matches.rules();
    int mixed = 31 * System.identityHashCode(parent) + language.hashCode();
    for (StyleRule rule : rules) {
      mixed = 31 * mixed + System.identityHashCode(rule);
    }
    this.hash = mixed;
  }

  @Override
  @SuppressWarnings("ReferenceEquality") // Two rules that say the same stand in two places.
  public boolean equals(@Nullable Object object) {
    if (!(object instanceof Likeness other) || other.hash != hash || other.parent != parent || !other.language.equals(language)
        || other.rules.length != rules.length) {
      return false;
    }
    int at = 0;
    while (at < rules.length && rules[at] == other.rules[at]) {
      at++;
    }
    return at == rules.length;
  }

  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public String toString() {
    return language + " " + Arrays.toString(rules);
  }
}
