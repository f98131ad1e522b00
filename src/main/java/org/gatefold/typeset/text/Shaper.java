package org.gatefold.typeset.text;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.gatefold.model.font.FontFace;

/** Turns text into glyphs. For all threads: faces are shared, buffers are lent, and what was shaped lately is remembered. */
final class Shaper implements AutoCloseable {
  /** Glyphs to remember in each of two generations; a glyph takes about 21 bytes. */
  private static final long REMEMBERED = 200_000;
  private static final int OVERHEAD = 12;

  static {
    NativeMemory.choose();
  }

  private final Map<FontFace, HarfBuzzFace> faces = new ConcurrentHashMap<>();
  private final ConcurrentLinkedDeque<HarfBuzzBuffer> buffers = new ConcurrentLinkedDeque<>();
  private final RecentCache<ShapeJob, GlyphRun> recent = new RecentCache<>(REMEMBERED, run -> run.size() + OVERHEAD);

  GlyphRun shape(ShapeJob job) {
    return recent.get(job, this::shapeAnew);
  }

  private GlyphRun shapeAnew(ShapeJob job) {
    HarfBuzzFace face = faces.computeIfAbsent(job.face(), HarfBuzzFace::new);
    HarfBuzzBuffer buffer = buffers.pollFirst();
    if (buffer == null) {
      buffer = new HarfBuzzBuffer();
    }
    try {
      return buffer.shape(face, job);
    } finally {
      buffers.addFirst(buffer);
    }
  }

  @Override
  public void close() {
    buffers.forEach(HarfBuzzBuffer::close);
    buffers.clear();
    faces.values().forEach(HarfBuzzFace::close);
    faces.clear();
  }
}
