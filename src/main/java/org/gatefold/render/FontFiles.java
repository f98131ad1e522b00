package org.gatefold.render;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Compressed font files of documents that were written lately: the editions of a text use the same glyphs, and to compress
 * their outlines costs more than anything else in a file. Two generations, as each fills up the one before is forgotten.
 * Threads may share it.
 */
final class FontFiles {
  /** Bytes of font files in a generation. */
  private static final int LIMIT = 1 << 20;

  private Map<ByteBuffer, byte[]> young = new HashMap<>();
  private Map<ByteBuffer, byte[]> old = Map.of();
  private int filled;

  /** The font file compressed, by {@code streams} if nobody did it lately. */
  byte[] compressed(byte[] program, Streams streams) throws IOException {
    ByteBuffer key = ByteBuffer.wrap(program);
    byte[] known = find(key);
    byte[] compressed = known == null ? streams.deflate(program) : known;
    keep(key, compressed);
    return compressed;
  }

  private synchronized byte @Nullable [] find(ByteBuffer key) {
    byte[] known = young.get(key);
    return known == null ? old.get(key) : known;
  }

  private synchronized void keep(ByteBuffer key, byte[] compressed) {
    if (young.putIfAbsent(key, compressed) == null) {
      filled += key.capacity();
    }
    if (filled > LIMIT) {
      old = young;
      young = new HashMap<>();
      filled = 0;
    }
  }
}
