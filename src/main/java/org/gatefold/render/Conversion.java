package org.gatefold.render;

import org.gatefold.model.paged.Ink;

/** Inks that change every colour, also those of pictures. */
sealed interface Conversion extends Inks permits GrayInks, PressInks {
  /** An sRGB colour of a drawing. */
  Tone drawn(Ink.Rgb ink);

  /** A picture's pixels in the file's own colours. */
  Snapshot.Bytes image(Pixmap pixels) throws RefusedPicture;

  /** Whether process colours of pictures may stay. */
  boolean keepsProcessColours();
}
