package org.gatefold.render;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A picture file after a look at it, ready for any number of documents. */
sealed interface Prepared {
  /**
   * A picture that can be shown.
   *
   * @param key equal for equal files
   * @param object an image, or a form of which the unit square is the visible part
   * @param transparent whether it lets shine through what lies below it
   * @param size null for a drawing
   * @param remarks findings that do not keep it from being shown
   */
  record Ready(String key, Snapshot.Bytes object, boolean transparent, @Nullable Size size, List<Remark> remarks)
      implements Prepared {
    public Ready {
      remarks = List.copyOf(remarks);
    }
  }

  /** Pixels of a picture, and whether they are nothing but black or white. */
  record Size(int width, int height, boolean twoTone) {}

  /** A picture that cannot be shown. */
  record Refused(Remark reason) implements Prepared {}

  /** A finding whose first argument, the file's path, is still to come. */
  record Remark(RenderCode code, List<Object> more) {
    static Remark of(RenderCode code, Object... more) {
      return new Remark(code, List.of(more));
    }
  }
}
