package org.gatefold.load;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.gatefold.model.DocumentId.Beside;
import org.jspecify.annotations.Nullable;

/** Decides what formats of two texts set beside a text. */
final class Besides {
  private Besides() {}

  /**
   * What is set beside a text, each in a document of its own: what was asked for, but not the text itself; if that leaves nothing,
   * what the text was translated from.
   *
   * @param source null in the source itself, beside which nothing stands unless it is asked for
   */
  static List<Beside> of(Locale text, @Nullable Locale source, List<Locale> asked) {
    List<Locale> others = asked.stream().filter(locale -> !locale.equals(text)).distinct().toList();
    return (others.isEmpty() ? Stream.ofNullable(source) : others.stream())
        .map(locale -> new Beside(locale, locale.equals(source)))
        .toList();
  }
}
