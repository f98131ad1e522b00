package org.gatefold.load;

import java.io.IOException;
import java.io.StringReader;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gatefold.diag.Findings;
import org.gatefold.diag.Origin;
import org.gatefold.model.LocaleChain;
import org.gatefold.model.job.Resource;

/**
 * Looks at what templates can say, {@code messages/<tag>.properties}: a message that nobody uses is a misspelt key or one that was
 * forgotten, and translators would translate it; one that says what its language's common file says hides changes there.
 */
final class MessageFiles {
  private static final String FOLDER = "messages/";
  private static final String END = ".properties";

  private final Map<String, Resource> files;
  private final MessageCalls calls;
  private final Findings findings;
  private final Map<String, Map<String, Message>> read = new TreeMap<>();

  private MessageFiles(Map<String, Resource> files, Findings findings) {
    this.files = files;
    this.calls = MessageCalls.in(files.values());
    this.findings = findings;
  }

  /** What is said for a key, and the line of the file on which it begins. */
  private record Message(String value, int line) {}

  /** Checks all of them; {@code files} are those below {@code templates/}. */
  static void check(Map<String, Resource> files, Findings findings) {
    MessageFiles messages = new MessageFiles(files, findings);
    for (String name : files.keySet()) {
      int at = name.lastIndexOf(FOLDER);
      if (name.endsWith(END) && (at == 0 || (at > 0 && name.charAt(at - 1) == '/')) && name.indexOf('/', at + FOLDER.length()) < 0) {
        messages.check(name, name.substring(0, at + FOLDER.length()), name.substring(at + FOLDER.length(), name.length() - END.length()));
      }
    }
  }

  private void check(String name, String folder, String tag) {
    Optional<Locale> locale = Languages.parse(tag);
    List<String> parents = locale.map(LocaleChain::of).orElse(List.of()).stream().filter(other -> !other.equals(tag)).toList();
    Map<String, Message> own = messages(name);
    own.forEach((key, message) -> {
      Origin place = new Origin("templates/" + name, message.line(), 1);
      if (!calls.use(key)) {
        findings.add(LoadCode.MESSAGE_UNUSED, place, key, Hint.guess(key, missing(own, folder, parents)));
      }
      parents.stream().map(parent -> folder + parent + END).filter(parent -> messages(parent).containsKey(key)).findFirst()
          .filter(parent -> message.value().equals(value(parent, key)))
          .ifPresent(parent -> findings.add(LoadCode.MESSAGE_REPEATED, place, key, "templates/" + parent));
    });
  }

  private String value(String file, String key) {
    Message message = messages(file).get(key);
    return message == null ? "" : message.value();
  }

  /** What templates use and the language does not say: one of them may have been meant. */
  private Collection<String> missing(Map<String, Message> own, String folder, List<String> parents) {
    TreeSet<String> missing = new TreeSet<>(calls.keys());
    missing.removeAll(own.keySet());
    parents.forEach(parent -> missing.removeAll(messages(folder + parent + END).keySet()));
    return missing;
  }

  private Map<String, Message> messages(String name) {
    Resource file = files.get(name);
    return file == null ? Map.of() : read.computeIfAbsent(name, key -> parse(file.text()));
  }

  /** Each line of its own that is no comment, with the lines that it goes on in. */
  private static Map<String, Message> parse(String text) {
    Map<String, Message> messages = new LinkedHashMap<>();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      int first = i;
      StringBuilder whole = new StringBuilder(lines.get(i));
      boolean comment = lines.get(i).stripLeading().startsWith("#") || lines.get(i).stripLeading().startsWith("!");
      while (!comment && goesOn(lines.get(i)) && i + 1 < lines.size()) {
        whole.append('\n').append(lines.get(++i));
      }
      properties(whole.toString()).forEach((key, value) -> messages.put(key.toString(), new Message(value.toString(), first + 1)));
    }
    return messages;
  }

  /** Whether a line ends in a backslash that is not itself behind one. */
  static boolean goesOn(String line) {
    int backslashes = 0;
    while (backslashes < line.length() && line.charAt(line.length() - 1 - backslashes) == '\\') {
      backslashes++;
    }
    return backslashes % 2 == 1;
  }

  /** What cannot be read is reported by whoever prints it. */
  private static Properties properties(String line) {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(line));
    } catch (IOException | IllegalArgumentException malformed) {
      properties.clear();
    }
    return properties;
  }
}
