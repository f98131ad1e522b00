package org.gatefold.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Names as BibTeX writes them: {@code Given von Family}, {@code von Family, Given}, {@code von Family, Jr, Given}, {@code {An Institution}}. */
final class BibtexNames {
  private final UnaryOperator<String> plain;

  /** @param plain what makes text of LaTeX */
  BibtexNames(UnaryOperator<String> plain) {
    this.plain = plain;
  }

  /** Names of CSL; {@code and others} becomes a name that says so. */
  List<Map<String, Object>> read(String latex) {
    List<Map<String, Object>> names = new ArrayList<>();
    for (String name : split(latex.replaceAll("\\s+", " ").strip(), " and ")) {
      if (!name.isBlank()) {
        names.add(name(name.strip()));
      }
    }
    return names;
  }

  private Map<String, Object> name(String latex) {
    Map<String, Object> name = new LinkedHashMap<>();
    List<String> parts = split(latex, ",");
    boolean group = latex.startsWith("{") && closes(latex) == latex.length() - 1;
    if (latex.equals("others")) {
      name.put("literal", "et al.");
    } else if (group) {
      name.put("literal", plain.apply(latex));
    } else if (parts.size() == 1) {
      spoken(split(latex, " "), name);
    } else {
      family(split(parts.getFirst().strip(), " "), name);
      put(name, "given", parts.getLast());
      if (parts.size() > 2) {
        put(name, "suffix", parts.get(1));
      }
    }
    return name;
  }

  /** Given names, then words in small letters, then the family name; without such words the last one is the family name. */
  private void spoken(List<String> words, Map<String, Object> name) {
    int first = 0;
    while (first < words.size() - 1 && !isSmall(words.get(first))) {
      first++;
    }
    if (words.size() == 1) {
      put(name, "literal", words.getFirst());
      return;
    }
    family(words.subList(first, words.size()), name);
    put(name, "given", String.join(" ", words.subList(0, first)));
  }

  private void family(List<String> words, Map<String, Object> name) {
    int first = 0;
    for (int i = 0; i < words.size() - 1; i++) {
      first = isSmall(words.get(i)) ? i + 1 : first;
    }
    put(name, "family", String.join(" ", words.subList(first, words.size())));
    put(name, "non-dropping-particle", String.join(" ", words.subList(0, first)));
  }

  private void put(Map<String, Object> name, String key, String latex) {
    String text = plain.apply(latex).strip();
    if (!text.isEmpty()) {
      name.put(key, text);
    }
  }

  /** Whether a word begins with a small letter; one in braces counts as a capital, as in BibTeX. */
  private boolean isSmall(String word) {
    if (word.startsWith("{") && !word.startsWith("{\\")) {
      return false;
    }
    String text = plain.apply(word);
    return !text.isEmpty() && Character.isLowerCase(text.codePointAt(0));
  }

  private static int closes(String text) {
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }

  /** Parts between separators that do not stand in braces. */
  private static List<String> split(String text, String separator) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth <= 0 && text.regionMatches(true, i, separator, 0, separator.length())) {
        parts.add(text.substring(start, i));
        start = i + separator.length();
        i = start - 1;
      }
    }
    parts.add(text.substring(start));
    return parts;
  }
}
