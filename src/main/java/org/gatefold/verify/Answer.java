package org.gatefold.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** What became of a question to a registry. */
sealed interface Answer {
  /** It answered. */
  record Known(JsonNode json) implements Answer {}

  /** It knows nothing of it. */
  record Unknown() implements Answer {}

  /**
   * It could not be asked, or not understood.
   *
   * @param details what the code's message needs besides the reference and the registry
   */
  record Trouble(VerifyCode code, List<String> details) implements Answer {
    public Trouble {
      details = List.copyOf(details);
    }

    static Trouble of(VerifyCode code, Object... details) {
      return new Trouble(code, List.of(details).stream().map(String::valueOf).toList());
    }
  }
}
