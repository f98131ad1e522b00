package org.gatefold.typeset.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.gatefold.model.LocaleChain;

/** The hyphenation patterns that we ship, each read when its language first occurs. */
final class HyphenationFiles {
  private static final String FOLDER = "/typeset/text/hyphenation/";

  private final Map<Locale, Optional<Hyphenator>> byLocale = new ConcurrentHashMap<>();

  /** The hyphenator of a language in its country's spelling, else of the language; none for a language without patterns. */
  Optional<Hyphenator> of(Locale locale) {
    Optional<Hyphenator> known = byLocale.get(locale);
    return known == null ? byLocale.computeIfAbsent(locale, HyphenationFiles::load) : known;
  }

  private static Optional<Hyphenator> load(Locale locale) {
    return LocaleChain.of(locale).stream().map(HyphenationFiles::load).flatMap(Optional::stream).findFirst();
  }

  private static Optional<Hyphenator> load(String name) {
    try (InputStream in = HyphenationFiles.class.getResourceAsStream(FOLDER + name + ".txt")) {
      return in == null ? Optional.empty() : Optional.of(read(in));
    } catch (IOException e) {
      throw new UncheckedIOException("hyphenation patterns " + name, e);
    }
  }

  private static Hyphenator read(InputStream in) throws IOException {
    BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    List<String> patterns = new ArrayList<>();
    List<String> exceptions = new ArrayList<>();
    List<String> current = patterns;
    int before = 2;
    int after = 2;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      if (line.startsWith("min ")) {
        before = line.charAt(4) - '0';
        after = line.charAt(6) - '0';
      } else if (line.equals("=")) {
        current = exceptions;
      } else if (!line.startsWith("%")) {
        current.add(line);
      }
    }
    return new Hyphenator(before, after, patterns, exceptions);
  }
}
