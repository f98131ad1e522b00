package org.gatefold.typeset.text;

import static org.lwjgl.util.harfbuzz.HarfBuzz.HB_MEMORY_MODE_READONLY;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_blob_create;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_blob_destroy;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_face_create;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_face_destroy;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_face_make_immutable;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_font_create;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_font_destroy;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_font_make_immutable;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_font_set_scale;

import java.nio.ByteBuffer;
import org.gatefold.model.font.FontFace;
import org.lwjgl.system.MemoryUtil;

/** A font as HarfBuzz knows it, in font units. Immutable: all threads may shape with it. */
final class HarfBuzzFace implements AutoCloseable {
  private final ByteBuffer memory;
  private final long blob;
  private final long face;
  private final long font;

  HarfBuzzFace(FontFace source) {
    byte[] bytes = source.bytes();
    memory = MemoryUtil.memAlloc(bytes.length).put(bytes).flip();
    blob = hb_blob_create(memory, HB_MEMORY_MODE_READONLY, 0, null);
    face = hb_face_create(blob, 0);
    hb_face_make_immutable(face);
    font = hb_font_create(face);
    int unitsPerEm = source.metrics().unitsPerEm();
    hb_font_set_scale(font, unitsPerEm, unitsPerEm);
    hb_font_make_immutable(font);
  }

  long handle() {
    return font;
  }

  @Override
  public void close() {
    hb_font_destroy(font);
    hb_face_destroy(face);
    hb_blob_destroy(blob);
    MemoryUtil.memFree(memory);
  }
}
