package org.gatefold.model.article;

import java.util.Map;

/**
 * The article that a translation was made from.
 *
 * @param hashes of what is written in each block that has an id, by the id: SHA-256 of its normal form C with white space
 *     collapsed, in 64 hexadecimal digits. A translated block names the first twelve of them as {@code src}.
 */
public record Original(Article article, Map<String, String> hashes) {
  public Original {
    hashes = Map.copyOf(hashes);
  }
}
