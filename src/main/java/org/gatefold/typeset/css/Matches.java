package org.gatefold.typeset.css;

import java.util.Arrays;

/** Rules that apply to one thing, weakest first (Cascade 4, 6). Reused from element to element. */
final class Matches {
  private long[] keys = new long[16];
  private StyleRule[] rules = new StyleRule[16];
  private int size;

  void clear() {
    size = 0;
  }

  /** Adds a rule of a sheet, sheets being counted from the user agent's, which is 0 and always weaker. */
  void add(int sheet, int specificity, StyleRule rule) {
    long origin = sheet == 0 ? 0 : 1L << 62;
    long key = origin | (long) specificity << 32 | (long) sheet << 22 | rule.order();
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, 2 * size);
      rules = Arrays.copyOf(rules, 2 * size);
    }
    int at = size++;
    while (at > 0 && keys[at - 1] > key) {
      keys[at] = keys[at - 1];
      rules[at] = rules[at - 1];
      at--;
    }
    keys[at] = key;
    rules[at] = rule;
  }

  int size() {
    return size;
  }

  /** All of them, weakest first. */
  StyleRule[] rules() {
    return Arrays.copyOf(rules, size);
  }

  StyleRule rule(int at) {
    return rules[at];
  }
}
