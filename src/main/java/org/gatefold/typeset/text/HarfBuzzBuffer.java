package org.gatefold.typeset.text;

import static org.lwjgl.util.harfbuzz.HarfBuzz.HB_DIRECTION_LTR;
import static org.lwjgl.util.harfbuzz.HarfBuzz.HB_DIRECTION_RTL;
import static org.lwjgl.util.harfbuzz.HarfBuzz.HB_GLYPH_FLAG_UNSAFE_TO_BREAK;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_buffer_clear_contents;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_buffer_create;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_buffer_destroy;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_buffer_get_length;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_buffer_set_direction;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_buffer_set_language;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_buffer_set_script;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_language_from_string;
import static org.lwjgl.util.harfbuzz.HarfBuzz.nhb_buffer_add_utf16;
import static org.lwjgl.util.harfbuzz.HarfBuzz.nhb_buffer_get_glyph_infos;
import static org.lwjgl.util.harfbuzz.HarfBuzz.nhb_buffer_get_glyph_positions;
import static org.lwjgl.util.harfbuzz.HarfBuzz.nhb_shape;

import org.lwjgl.system.MemoryUtil;
import org.lwjgl.util.harfbuzz.hb_feature_t;
import org.lwjgl.util.harfbuzz.hb_glyph_info_t;
import org.lwjgl.util.harfbuzz.hb_glyph_position_t;

/** Where one thread shapes; used again and again. With {@link HarfBuzzFace} the only class that touches native memory. */
final class HarfBuzzBuffer implements AutoCloseable {
  private final long buffer = hb_buffer_create();
  private long text;
  private int textSize;
  private long features;
  private int featureSize;

  /** Shapes {@code job.text}; everything around it serves as context for joining letters. */
  GlyphRun shape(HarfBuzzFace face, ShapeJob job) {
    hb_buffer_clear_contents(buffer);
    int length = job.text().length();
    int before = job.before().length();
    int total = before + length + job.after().length();
    reserveText(total);
    put(job.before(), 0);
    put(job.text(), before);
    put(job.after(), before + length);
    nhb_buffer_add_utf16(buffer, text, total, before, length);
    hb_buffer_set_direction(buffer, job.rightToLeft() ? HB_DIRECTION_RTL : HB_DIRECTION_LTR);
    hb_buffer_set_script(buffer, job.script());
    hb_buffer_set_language(buffer, hb_language_from_string(job.language()));
    int count = putFeatures(job.features());
    nhb_shape(face.handle(), buffer, features, count);
    return read(length, before, job.rightToLeft());
  }

  private void put(String part, int at) {
    for (int i = 0; i < part.length(); i++) {
      MemoryUtil.memPutShort(text + 2L * (at + i), (short) part.charAt(i));
    }
  }

  private int putFeatures(Features wanted) {
    int count = wanted.size();
    if (count > featureSize) {
      MemoryUtil.nmemFree(features);
      featureSize = count + 8;
      features = MemoryUtil.nmemAllocChecked((long) featureSize * hb_feature_t.SIZEOF);
    }
    for (int i = 0; i < count; i++) {
      long one = features + (long) i * hb_feature_t.SIZEOF;
      MemoryUtil.memPutInt(one + hb_feature_t.TAG, wanted.tag(i));
      MemoryUtil.memPutInt(one + hb_feature_t.VALUE, wanted.value(i));
      MemoryUtil.memPutInt(one + hb_feature_t.START, 0);
      MemoryUtil.memPutInt(one + hb_feature_t.END, -1);
    }
    return count;
  }

  private GlyphRun read(int length, int before, boolean rightToLeft) {
    int count = hb_buffer_get_length(buffer);
    long infos = nhb_buffer_get_glyph_infos(buffer, MemoryUtil.NULL);
    long positions = nhb_buffer_get_glyph_positions(buffer, MemoryUtil.NULL);
    int[] ids = new int[count];
    int[] clusters = new int[count];
    int[] advances = new int[count];
    int[] dx = new int[count];
    int[] dy = new int[count];
    boolean[] unsafe = new boolean[count];
    for (int i = 0; i < count; i++) {
      long info = infos + (long) i * hb_glyph_info_t.SIZEOF;
      long position = positions + (long) i * hb_glyph_position_t.SIZEOF;
      ids[i] = MemoryUtil.memGetInt(info + hb_glyph_info_t.CODEPOINT);
      clusters[i] = MemoryUtil.memGetInt(info + hb_glyph_info_t.CLUSTER) - before;
      unsafe[i] = (MemoryUtil.memGetInt(info + hb_glyph_info_t.MASK) & HB_GLYPH_FLAG_UNSAFE_TO_BREAK) != 0;
      advances[i] = MemoryUtil.memGetInt(position + hb_glyph_position_t.X_ADVANCE);
      dx[i] = MemoryUtil.memGetInt(position + hb_glyph_position_t.X_OFFSET);
      dy[i] = MemoryUtil.memGetInt(position + hb_glyph_position_t.Y_OFFSET);
    }
    return new GlyphRun(ids, clusters, advances, dx, dy, unsafe, length, rightToLeft);
  }

  private void reserveText(int characters) {
    if (characters > textSize) {
      MemoryUtil.nmemFree(text);
      textSize = Math.max(1024, characters * 2);
      text = MemoryUtil.nmemAllocChecked(2L * textSize);
    }
  }

  @Override
  public void close() {
    hb_buffer_destroy(buffer);
    MemoryUtil.nmemFree(text);
    MemoryUtil.nmemFree(features);
  }
}
