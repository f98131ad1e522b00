package org.gatefold.render;

import java.util.Optional;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.gatefold.diag.Origin;
import org.gatefold.model.font.FontFace;
import org.gatefold.model.paged.Ink;
import org.gatefold.model.paged.PageItem;
import org.jspecify.annotations.Nullable;

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

  /** The name of a graphics state. */
  String state(GraphicsStates.Meeting meeting) {
    GraphicsStates.State state = run.states().of(meeting);
    put(COSName.EXT_G_STATE, state.name(), state.dictionary());
    transparent |= meeting.transparent();
    return state.name();
  }

  /** Makes a picture known to the page. */
  void picture(PictureUse picture, PageItem.Picture placed) {
    if (picture.size() != null) {
      run.target().inspect(placed, picture.size(), page, run);
    }
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

  /** A colour; in place of none, a finding and black. */
  Tone allowed(@Nullable Tone tone) {
    if (tone == null) {
      run.report(RenderCode.PROCESS_COLOUR, Origin.NOWHERE, page, run.id().edition().id());
      return new Tone.Gray(0);
    }
    return tone;
  }

  /** A colour of a gradient; in place of none, a finding and black. */
  Tone stop(Ink ink) {
    return allowed(run.target().inks().stop(ink));
  }

  /** The space of all gradients. */
  COSName space() {
    return run.target().inks().space();
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
