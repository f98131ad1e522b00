package org.gatefold.translate;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.gatefold.model.article.Wording.Segment;
import org.gatefold.model.article.Wording.Type;
import org.jspecify.annotations.Nullable;

/**
 * A segment beside its translation.
 *
 * @param source in the article
 * @param target in the translation; null where there is none, or where it still has the source's words
 * @param codes what the codes stand for, by id
 * @param required ids of the codes that a translation has to have
 * @param hash the first digits of the hash of the source's block; empty where that has no id
 * @param stale whether the translation was made from other words
 * @param limit how many characters there is room for; 0 where there is plenty
 */
record Unit(
    Segment source, @Nullable Segment target, Content from, @Nullable Content to, Map<String, Code> codes, Set<String> required,
    String hash, State state, boolean stale, int limit) {
  Unit {
    codes = java.util.Collections.unmodifiableMap(new TreeMap<>(codes));
    required = Set.copyOf(required);
  }

  /**
   * What a code stands for.
   *
   * @param open as it is written, or what opens
   * @param close what closes; null where it stands by itself
   */
  record Code(Type type, String open, @Nullable String close) {}

  String id() {
    return source.id();
  }

  /** A fingerprint of the translation; {@code -} where there is none. */
  String was() {
    return to == null ? "-" : Digest.of(to.key());
  }

  /** A fingerprint of the codes: if it is another, a number may stand for something else. */
  String codesKey() {
    return Digest.of(codes.toString());
  }
}
