package org.gatefold.render;

import org.apache.pdfbox.cos.COSName;
import org.gatefold.model.paged.Ink;
import org.jspecify.annotations.Nullable;

/** How the colours of a document become those of a file: one kind for each kind of file. Threads may share it. */
sealed interface Inks permits ScreenInks, Conversion {
  /** The colour as a single one; null if such a file must not have it. */
  @Nullable Tone tone(Ink ink);

  /** The colour as part of a gradient, whose colours share one space; null if such a file must not have it. */
  @Nullable Tone stop(Ink ink);

  /** Where colours are mixed that lie above each other, and the space of gradients. */
  COSName space();

  /** Whether text and thin lines of a colour are printed on top of what lies below them, which is not left out there. */
  boolean overprints(Ink ink);

  /** What a page begins with; null if nothing may be counted on. */
  @Nullable Ink initial();
}
