package org.gatefold.cite;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Puts lists of names into a form that the processor prints rightly. */
final class Names {
  /** How records say that there are more names than they give. */
  private static final Set<String> OTHERS = Set.of("et al", "et al.", "and others", "others", "y otros", "y cols.", "et\u00A0al.");

  private final boolean initialsWithHyphen;

  /** @param initialsWithHyphen whether the style prints Doo-Hoe as D-H rather than as DH */
  Names(boolean initialsWithHyphen) {
    this.initialsWithHyphen = initialsWithHyphen;
  }

  /** The same names with readable initials; a literal "et al." becomes a mark at the end. */
  List<Object> prepare(List<?> names) {
    List<Object> prepared = new ArrayList<>();
    boolean others = false;
    for (Object name : names) {
      if (isOthers(name)) {
        others = true;
      } else {
        prepared.add(name instanceof Map<?, ?> map ? prepareName(map) : name);
      }
    }
    if (others) {
      prepared.add(Map.of("literal", String.valueOf(Mark.AND_OTHERS)));
    }
    return prepared;
  }

  /** Whether a name only says that there are others. */
  static boolean isOthers(Object name) {
    if (!(name instanceof Map<?, ?> map)) {
      return false;
    }
    Object text = map.get("literal") != null ? map.get("literal") : map.get("family");
    return text != null && map.get("given") == null && OTHERS.contains(text.toString().strip().toLowerCase(Locale.ROOT));
  }

  private Map<String, Object> prepareName(Map<?, ?> name) {
    Map<String, Object> prepared = new LinkedHashMap<>();
    name.forEach((key, value) -> {
      Object text = value instanceof String s ? TitleMarkup.read(s) : value;
      prepared.put(String.valueOf(key), key.equals("given") && text instanceof String s ? given(s) : text);
    });
    return prepared;
  }

  /** Splits what the processor would take for one word: MC into M. C., and Doo-Hoe where hyphens are not wanted. */
  private String given(String given) {
    StringBuilder out = new StringBuilder(given.length() + 4);
    for (String word : words(given)) {
      out.append(out.isEmpty() ? "" : " ");
      if (isInitials(word)) {
        word.chars().forEach(c -> out.append((char) c).append(". "));
        out.setLength(out.length() - 1);
      } else {
        out.append(word);
      }
    }
    return out.toString();
  }

  private List<String> words(String given) {
    String spaced = initialsWithHyphen ? given : given.replace('-', ' ').replace('\u2010', ' ').replace('\u2011', ' ');
    List<String> words = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= spaced.length(); i++) {
      if (i == spaced.length() || Character.isWhitespace(spaced.charAt(i))) {
        if (i > from) {
          words.add(initialsWithHyphen ? spaced.substring(from, i) : capitalised(spaced.substring(from, i), !words.isEmpty()));
        }
        from = i + 1;
      }
    }
    return words;
  }

  /** The second half of Ji-hoon counts as a name of its own: JH. */
  private static String capitalised(String word, boolean wanted) {
    return wanted ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) : word;
  }

  private static boolean isInitials(String word) {
    return word.length() >= 2 && word.length() <= 4 && word.chars().allMatch(Character::isUpperCase);
  }
}
