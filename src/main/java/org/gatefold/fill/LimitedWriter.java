package org.gatefold.fill;

import java.io.IOException;
import java.io.Serial;
import java.io.Writer;

/** Collects text up to a limit. */
final class LimitedWriter extends Writer {
  /** Characters a document may have; the longest articles come to a hundredth of it. */
  static final int LIMIT = 8 << 20;

  private final StringBuilder text = new StringBuilder(1 << 15);

  @Override
  public void write(char[] buffer, int offset, int length) throws IOException {
    room(length);
    text.append(buffer, offset, length);
  }

  @Override
  public void write(String string, int offset, int length) throws IOException {
    room(length);
    text.append(string, offset, offset + length);
  }

  private void room(int length) throws IOException {
    if (text.length() + length > LIMIT) {
      throw new Full();
    }
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}

  @Override
  public String toString() {
    return text.toString();
  }

  /** More was written than is allowed. */
  static final class Full extends IOException {
    @Serial private static final long serialVersionUID = 1;

    Full() {
      super("more than " + LIMIT + " characters");
    }
  }
}
