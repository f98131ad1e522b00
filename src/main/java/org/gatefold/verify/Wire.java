package org.gatefold.verify;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpTimeoutException;
import java.util.Map;

/** Asks one question once. */
interface Wire extends AutoCloseable {
  /**
   * What came back.
   *
   * @param headers by name in small letters, the first of each
   */
  @SuppressWarnings("ArrayRecordComponent") // read once and never compared
  record Reply(int status, Map<String, String> headers, byte[] body) {
    /** A header; empty where there is none. */
    String header(String name) {
      return headers.getOrDefault(name, "");
    }
  }

  /** The answer is longer than was asked for. */
  final class TooLongException extends IOException {
    private static final long serialVersionUID = 1;

    TooLongException() {
      super("too long");
    }
  }

  /**
   * Waits for the whole answer.
   *
   * @param limit the most bytes to read
   * @throws HttpTimeoutException if it did not come in time
   * @throws TooLongException if it has more bytes
   */
  Reply get(URI address, int limit) throws IOException;

  @Override
  void close();
}
