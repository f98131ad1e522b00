package org.gatefold.typeset.css;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.gatefold.diag.Origin;

/** The style sheet that comes before all others: what HTML elements look like unless a template says otherwise. */
final class UserAgent {
  static final Stylesheet.Part SHEET = read();

  private static final String PATH = "/typeset/css/ua.css";

  private UserAgent() {}

  private static Stylesheet.Part read() {
    try (InputStream in = UserAgent.class.getResourceAsStream(PATH)) {
      if (in == null) {
        throw new IllegalStateException(PATH + " is not on the class path");
      }
      ParsedFile file = SheetReader.read(new String(in.readAllBytes(), StandardCharsets.UTF_8), Origin.of("ua.css"));
      if (!file.findings().isEmpty()) {
        throw new IllegalStateException(file.findings().toString());
      }
      return file.part();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
