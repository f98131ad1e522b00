package org.gatefold.load;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.gatefold.model.MessageDraft;

/**
 * A file of messages to be translated: every message stands behind {@link MessageDraft#MARK}, so that it counts as missing until somebody takes that
 * away.
 *
 * @param messages how many there are
 */
record MessagesDraft(String text, int messages) {
  private static final List<String> CATEGORIES = List.of("zero", "one", "two", "few", "many", "other");

  /**
   * @param source the file of another language
   * @param language the name of the new one
   * @param categories the plural categories that it tells apart (CLDR)
   */
  static MessagesDraft of(String source, String language, Set<String> categories) {
    StringBuilder out = new StringBuilder("# What templates say in ").append(language)
        .append(". ICU MessageFormat; one apostrophe is enough. Take \"").append(MessageDraft.MARK)
        .append("\" away from each line that you have translated.\n");
    int messages = 0;
    boolean open = false;
    List<String> lines = source.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      boolean comment = !open && (line.isBlank() || line.stripLeading().startsWith("#") || line.stripLeading().startsWith("!"));
      if (comment && i > 0) {
        out.append(line).append('\n');
      } else if (!comment) {
        messages += open ? 0 : 1;
        out.append(MessageDraft.MARK).append(' ').append(open ? line : withPlurals(line, categories)).append('\n');
        open = MessageFiles.goesOn(line);
      }
    }
    return new MessagesDraft(out.toString(), messages);
  }

  /** The line with a form for each plural category, where it has plurals. */
  private static String withPlurals(String line, Collection<String> categories) {
    int equals = line.indexOf('=');
    if (!line.contains("plural") || equals < 0 || MessageFiles.goesOn(line)) {
      return line;
    }
    try {
      return line.substring(0, equals + 1) + plurals(line.substring(equals + 1), categories);
    } catch (IllegalArgumentException notAPattern) {
      return line;
    }
  }

  private static String plurals(String message, Collection<String> categories) {
    MessagePattern pattern = new MessagePattern(message);
    StringBuilder out = new StringBuilder();
    int copied = 0;
    for (int i = 0; i < pattern.countParts(); i++) {
      Part part = pattern.getPart(i);
      if (part.getType() == Part.Type.ARG_START && part.getArgType() == ArgType.PLURAL) {
        int end = pattern.getLimitPartIndex(i);
        int first = selector(pattern, i, end);
        if (first < end) {
          out.append(message, copied, pattern.getPart(first).getIndex()).append(forms(pattern, message, first, end, categories));
          copied = pattern.getPart(end).getIndex();
        }
        i = end;
      }
    }
    return out.append(message, copied, message.length()).toString();
  }

  private static int selector(MessagePattern pattern, int from, int end) {
    int at = from;
    while (at < end && pattern.getPartType(at) != Part.Type.ARG_SELECTOR) {
      at++;
    }
    return at;
  }

  private static String forms(MessagePattern pattern, String message, int first, int end, Collection<String> categories) {
    Map<String, String> forms = new TreeMap<>();
    List<String> exact = new ArrayList<>();
    for (int i = first; i < end; i++) {
      if (pattern.getPartType(i) == Part.Type.ARG_SELECTOR) {
        String name = pattern.getSubstring(pattern.getPart(i));
        int open = i;
        while (pattern.getPartType(open) != Part.Type.MSG_START) {
          open++;
        }
        int close = pattern.getLimitPartIndex(open);
        String form = message.substring(pattern.getPart(open).getIndex(), pattern.getPart(close).getLimit());
        if (name.startsWith("=")) {
          exact.add(name + " " + form);
        } else {
          forms.put(name, form);
        }
        i = close;
      }
    }
    List<String> all = new ArrayList<>(exact);
    for (String category : CATEGORIES) {
      if (categories.contains(category)) {
        all.add(category + " " + forms.getOrDefault(category, forms.getOrDefault("other", "{}")));
      }
    }
    return String.join(" ", all);
  }
}
