package org.gatefold.typeset.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where the words of one language may be divided: Liang's patterns as a trie. Safe for all threads. */
final class Hyphenator {
  private static final char EDGE = '.';
  private static final byte[] NO_VALUES = {};
  /** Spreads keys over the table: 2^64 divided by the golden ratio. */
  private static final long SCATTER = 0x9E3779B97F4A7C15L;

  /** Words to remember in each of two generations. */
  private static final int REMEMBERED = 4000;

  private final int minBefore;
  private final int minAfter;
  private final RecentCache<String, boolean[]> recent = new RecentCache<>(REMEMBERED, points -> 1);
  private final Map<String, boolean[]> exceptions = new HashMap<>();
  private long[] edges = new long[1 << 14];
  private int[] targets = new int[1 << 14];
  private byte[][] values = new byte[1 << 12][];
  private int nodes = 1;

  /**
   * Compiles patterns.
   *
   * @param minBefore fewest letters that the patterns put before a hyphen
   * @param minAfter fewest letters that they put behind it
   * @param exceptions words with a {@code -} wherever they may be divided
   */
  Hyphenator(int minBefore, int minAfter, List<String> patterns, List<String> exceptions) {
    this.minBefore = minBefore;
    this.minAfter = minAfter;
    Arrays.fill(values, NO_VALUES);
    patterns.forEach(this::addPattern);
    exceptions.forEach(this::addException);
  }

  private void addException(String divided) {
    String word = divided.replace("-", "");
    boolean[] points = new boolean[word.length() + 1];
    int at = 0;
    for (int i = 0; i < divided.length(); i++) {
      if (divided.charAt(i) == '-') {
        points[at] = true;
      } else {
        at++;
      }
    }
    exceptions.put(word, points);
  }

  private void addPattern(String pattern) {
    byte[] levels = new byte[pattern.length() + 1];
    int node = 0;
    int letters = 0;
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c >= '0' && c <= '9') {
        levels[letters] = (byte) (c - '0');
      } else {
        node = child(node, c);
        letters++;
      }
    }
    values[node] = Arrays.copyOf(levels, letters + 1);
  }

  private int child(int node, char c) {
    int slot = slot(node, c);
    if (targets[slot] != 0) {
      return targets[slot];
    }
    edges[slot] = key(node, c);
    targets[slot] = nodes;
    if (nodes == values.length) {
      values = Arrays.copyOf(values, nodes * 2);
      Arrays.fill(values, nodes, nodes * 2, NO_VALUES);
    }
    int made = nodes++;
    if (nodes * 2 > edges.length) {
      rehash();
    }
    return made;
  }

  private void rehash() {
    long[] oldEdges = edges;
    int[] oldTargets = targets;
    edges = new long[oldEdges.length * 2];
    targets = new int[edges.length];
    for (int i = 0; i < oldEdges.length; i++) {
      if (oldTargets[i] != 0) {
        int slot = slot((int) (oldEdges[i] >>> Character.SIZE), (char) oldEdges[i]);
        edges[slot] = oldEdges[i];
        targets[slot] = oldTargets[i];
      }
    }
  }

  private static long key(int node, char c) {
    return ((long) node << Character.SIZE) | c;
  }

  /** The slot of an edge, or the empty one where it would go. */
  private int slot(int node, char c) {
    long key = key(node, c);
    int mask = edges.length - 1;
    int slot = (int) ((key * SCATTER) >>> 40) & mask;
    while (targets[slot] != 0 && edges[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  /**
   * Whether a word may be divided before each of its letters.
   *
   * @param word in lower case
   * @return not to be changed
   */
  boolean[] points(String word) {
    return recent.get(word, this::find);
  }

  private boolean[] find(String word) {
    int length = word.length();
    boolean[] known = exceptions.get(word);
    boolean[] points = known == null ? divide(word) : known.clone();
    for (int i = 0; i <= length; i++) {
      points[i] &= i >= minBefore && i <= length - minAfter;
    }
    return points;
  }

  private boolean[] divide(String word) {
    String anchored = EDGE + word + EDGE;
    byte[] levels = new byte[anchored.length() + 1];
    for (int start = 0; start < anchored.length(); start++) {
      int node = 0;
      for (int i = start; i < anchored.length(); i++) {
        node = targets[slot(node, anchored.charAt(i))];
        if (node == 0) {
          break;
        }
        byte[] found = values[node];
        for (int k = 0; k < found.length; k++) {
          levels[start + k] = (byte) Math.max(levels[start + k], found[k]);
        }
      }
    }
    boolean[] points = new boolean[word.length() + 1];
    for (int i = 0; i < points.length; i++) {
      points[i] = (levels[i + 1] & 1) == 1;
    }
    return points;
  }
}
