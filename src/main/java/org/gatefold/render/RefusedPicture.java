package org.gatefold.render;

/** Ends the reading of a picture; never leaves this room. */
final class RefusedPicture extends Exception {
  private final transient Prepared.Remark reason;

  RefusedPicture(RenderCode code, Object... more) {
    super(code.id());
    this.reason = Prepared.Remark.of(code, more);
  }

  /** The file is damaged or beyond what PDF can hold. */
  static RefusedPicture because(String reason) {
    return new RefusedPicture(RenderCode.PICTURE, reason);
  }

  Prepared.Remark reason() {
    return reason;
  }
}
