package org.gatefold.load;

import java.io.Serial;

/** A font file that cannot be used; the message says why. Never leaves this package. */
final class FontException extends Exception {
  @Serial private static final long serialVersionUID = 1;

  FontException(String why) {
    super(why);
  }

  /** The message, which is never absent. */
  String why() {
    return String.valueOf(getMessage());
  }
}
