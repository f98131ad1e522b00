package org.gatefold.typeset.text;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * Remembers what was computed lately, up to a weight. Two generations: when the young one is full it becomes the old one,
 * and the old one is forgotten. Safe for all threads; what a key gives must not depend on when it is asked.
 */
final class RecentCache<K, V> {
  private final long limit;
  private final ToIntFunction<V> weight;
  private final AtomicLong filled = new AtomicLong();
  private volatile Map<K, V> young = new ConcurrentHashMap<>();
  private volatile Map<K, V> old = Map.of();

  RecentCache(long limit, ToIntFunction<V> weight) {
    this.limit = limit;
    this.weight = weight;
  }

  V get(K key, Function<K, V> make) {
    V value = young.get(key);
    if (value != null) {
      return value;
    }
    value = old.get(key);
    if (value == null) {
      value = make.apply(key);
    }
    keep(key, value);
    return value;
  }

  private void keep(K key, V value) {
    if (filled.addAndGet(weight.applyAsInt(value)) > limit) {
      turn();
    }
    young.put(key, value);
  }

  private synchronized void turn() {
    if (filled.get() > limit) {
      old = young;
      young = new ConcurrentHashMap<>();
      filled.set(0);
    }
  }
}
