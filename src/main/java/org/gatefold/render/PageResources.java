package org.gatefold.render;

import java.util.Optional;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.gatefold.diag.Origin;
import org.gatefold.model.font.FontFace;
import org.gatefold.model.paged.Ink;

/** What one page's content names: its fonts, pictures and graphics states. Finds what the page may not use. */
final class PageResources {
  private final Run run;
  private final int page;
  private final COSDictionary dictionary = Cos.inline();
  private boolean transparent;

  /** @param page 1-based */
  PageResources(Run run, int page) {
    this.run = run;
    this.page = page;
  }

  /** A face as this document uses it; nothing if it cannot be embedded. */
  Optional<FontUse> font(FontFace face) {
    Optional<FontUse> use = run.fonts().of(face);
    use.ifPresent(font -> put(COSName.FONT, font.name(), font.dictionary()));
    return use;
  }

  /** The name of a graphics state with these opacities. */
  String opacity(double fill, double line) {
    Opacities.State state = run.opacities().of(fill, line);
    put(COSName.EXT_G_STATE, state.name(), state.dictionary());
    transparent |= fill < 1 || line < 1;
    return state.name();
  }

  /** Makes a picture known to the page. */
  void picture(PictureUse picture) {
    put(COSName.XOBJECT, picture.name(), picture.object());
    transparent |= picture.transparent();
  }

  /** The name of a shading. */
  String shading(COSDictionary shading) {
    COSDictionary known = dictionary.getCOSDictionary(COSName.SHADING);
    String name = "S" + (known == null ? 0 : known.size());
    put(COSName.SHADING, name, shading);
    return name;
  }

  void forbidden(Ink.Cmyk ink) {
    run.report(RenderCode.PROCESS_COLOUR, Origin.NOWHERE, page, run.id().edition().id());
  }

  void missing(int glyph, FontFace face) {
    run.report(RenderCode.GLYPH, Origin.NOWHERE, page, glyph, face);
  }

  void notANumber() {
    run.report(RenderCode.NUMBER, Origin.NOWHERE, page);
  }

  /** Whether anything on the page lets shine through what lies below it. */
  boolean transparent() {
    return transparent;
  }

  COSDictionary dictionary() {
    return dictionary;
  }

  private void put(COSName kind, String name, COSBase object) {
    COSDictionary known = dictionary.getCOSDictionary(kind);
    if (known == null) {
      known = Cos.inline();
      dictionary.setItem(kind, known);
    }
    known.setItem(Cos.name(name), object);
  }
}
