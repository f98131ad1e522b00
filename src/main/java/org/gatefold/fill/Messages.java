package org.gatefold.fill;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.gatefold.diag.Diagnostic;
import org.gatefold.diag.Findings;
import org.gatefold.diag.Origin;
import org.gatefold.model.LocaleChain;
import org.gatefold.model.MessageDraft;
import org.gatefold.model.job.Resource;
import org.gatefold.model.pseudo.PseudoLocale;

/**
 * What templates say in one language: {@code messages/es-CO.properties}, then {@code es-419}, then {@code es}. There is no
 * fall back to another language, because nobody notices one.
 */
final class Messages {
  private static final String FOLDER = "messages/";
  private static final int MOST = 1000;

  private final String folder;
  private final List<String> chain;
  private final Map<String, String> patterns;
  private final Map<String, Origin> drafts;
  private final List<Diagnostic> problems;
  /** Sentences that were put together lately: most documents say the same, and a plural takes longer than a paragraph. */
  private final Map<List<Object>, String> said = new ConcurrentHashMap<>();

  private Messages(
      String folder, List<String> chain, Map<String, String> patterns, Map<String, Origin> drafts, List<Diagnostic> problems) {
    this.folder = folder;
    this.chain = chain;
    this.patterns = patterns;
    this.drafts = drafts;
    this.problems = problems;
  }

  static Messages read(Locale locale, Map<String, Resource> templates) {
    return read(locale, templates, FOLDER);
  }

  /** The messages in a folder below {@code templates/}; its name ends with a slash. */
  static Messages read(Locale locale, Map<String, Resource> templates, String folder) {
    Findings findings = new Findings();
    Map<String, String> patterns = new LinkedHashMap<>();
    Map<String, Origin> drafts = new LinkedHashMap<>();
    for (String tag : LocaleChain.of(locale)) {
      Resource file = templates.get(folder + tag + ".properties");
      if (file != null) {
        properties(file, findings).forEach((key, value) -> patterns.putIfAbsent(key.toString(), value.toString()));
        drafts(file).forEach(drafts::putIfAbsent);
      }
    }
    PseudoLocale.of(locale).ifPresent(pseudo -> patterns.replaceAll((key, pattern) -> PseudoPattern.of(pattern, pseudo.text())));
    return new Messages(folder, LocaleChain.of(locale), patterns, drafts, findings.sorted());
  }

  private static Properties properties(Resource file, Findings findings) {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(file.text()));
    } catch (IOException | IllegalArgumentException malformed) {
      findings.add(FillCode.BAD_PROPERTIES, Origin.of(file.path()), String.valueOf(malformed.getMessage()));
    }
    return properties;
  }

  private static Map<String, Origin> drafts(Resource file) {
    Map<String, Origin> drafts = new LinkedHashMap<>();
    int number = 0;
    for (String line : file.text().lines().toList()) {
      number++;
      int equals = line.indexOf('=');
      if (line.startsWith(MessageDraft.MARK) && equals > 0) {
        drafts.putIfAbsent(line.substring(MessageDraft.MARK.length(), equals).strip(), new Origin(file.path(), number, 1));
      }
    }
    return drafts;
  }

  /** The line where a message waits for its translation; none if there is no such line. */
  Optional<Origin> draft(String key) {
    return Optional.ofNullable(drafts.get(key));
  }

  /** What was wrong with the files. */
  List<Diagnostic> problems() {
    return problems;
  }

  /** A message's pattern. */
  Optional<String> pattern(String key) {
    return Optional.ofNullable(patterns.get(key));
  }

  /** What a key says with its arguments, made only if it was not said before. */
  String said(String key, Object[] arguments, Supplier<String> make) {
    List<Object> asked = new ArrayList<>(List.of(arguments));
    asked.add(key);
    String known = said.get(asked);
    if (known != null) {
      return known;
    }
    String sentence = make.get();
    if (said.size() < MOST) {
      said.put(asked, sentence);
    }
    return sentence;
  }

  /** Whether there is no file in this language. */
  boolean isEmpty() {
    return patterns.isEmpty();
  }

  Set<String> keys() {
    return new TreeSet<>(patterns.keySet());
  }

  /** The file that every region of the language reads: a missing message is best added there. */
  String commonFile() {
    return "templates/" + folder + chain.getLast() + ".properties";
  }
}
