package org.gatefold.cite;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gatefold.cite.walk.OtherNames;

/** Puts lists of names into a form that the processor prints rightly. */
final class Names {
  private final CslStyle style;
  private final boolean inverted;

  /** @param inverted whether the first name is printed family name first, although names are not initials */
  Names(CslStyle style, boolean inverted) {
    this.style = style;
    this.inverted = inverted;
  }

  /** The same names with readable initials; a literal "et al." becomes a mark at the end. */
  List<Object> prepare(List<?> names) {
    List<Object> prepared = new ArrayList<>();
    boolean others = false;
    for (Object name : names) {
      if (OtherNames.isOthers(name)) {
        others = true;
      } else if (!(name instanceof Map<?, ?> map)) {
        prepared.add(name);
      } else {
        Map<String, Object> ready = prepareName(map, prepared.isEmpty());
        if (!ready.isEmpty()) {
          prepared.add(ready);
        }
      }
    }
    if (others) {
      prepared.add(Map.of("literal", String.valueOf(Mark.AND_OTHERS)));
    }
    return prepared;
  }

  private Map<String, Object> prepareName(Map<?, ?> name, boolean first) {
    Map<String, Object> prepared = new LinkedHashMap<>();
    name.forEach((key, value) -> {
      Object text = value instanceof String s ? TitleMarkup.read(s) : value;
      // The processor trips over a name part that is there and empty.
      if (!"".equals(text)) {
        prepared.put(String.valueOf(key), key.equals("given") && text instanceof String s ? given(s) : text);
      }
    });
    joinEastAsian(prepared);
    moveSuffix(prepared);
    if (inverted && first && prepared.get("given") instanceof String given && prepared.containsKey("suffix")) {
      prepared.put("given", given + ", " + prepared.remove("suffix"));
    }
    return prepared;
  }

  /** 王小明 is one word in that order, wherever it stands. */
  private static void joinEastAsian(Map<String, Object> name) {
    if (name.get("family") instanceof String family && name.get("given") instanceof String given
        && isEastAsian(family) && isEastAsian(given)) {
      name.remove("family");
      name.remove("given");
      name.put("literal", family + given);
    }
  }

  private static boolean isEastAsian(String text) {
    return text.codePoints().allMatch(c -> switch (Character.UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA, HANGUL -> true;
      default -> false;
    });
  }

  /** The processor takes initials of Latin names alone. */
  private static boolean isCyrillicOrGreek(String text) {
    return text.codePoints().filter(Character::isLetter).allMatch(c -> switch (Character.UnicodeScript.of(c)) {
      case CYRILLIC, GREEK -> true;
      default -> false;
    });
  }

  /** AMA prints Doe J Jr, the processor Doe Jr J: so the suffix goes behind initials that are taken here. */
  private void moveSuffix(Map<String, Object> name) {
    if (style.initializeWith().isEmpty() || !(name.get("given") instanceof String given)) {
      return;
    }
    if (!name.containsKey("suffix") && !isCyrillicOrGreek(given)) {
      return;
    }
    StringBuilder initials = new StringBuilder();
    for (String word : words(given)) {
      initials.append(word, 0, 1).append(style.initializeWith().get());
    }
    Object suffix = name.remove("suffix");
    // Both manuals print Jr without a full stop.
    String behind = suffix == null ? "" : " " + suffix.toString().replace(".", "");
    name.put("given", initials.toString().strip() + behind + Mark.WORDS);
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
        boolean bare = style.initializeWith().isEmpty() && word.length() == 1 && Character.isUpperCase(word.charAt(0));
        out.append(word).append(bare ? "." : "");
      }
    }
    return out.toString();
  }

  private List<String> words(String given) {
    String spaced = style.initialsWithHyphen() ? given : given.replace('-', ' ').replace('\u2010', ' ').replace('\u2011', ' ');
    List<String> words = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= spaced.length(); i++) {
      if (i == spaced.length() || Character.isWhitespace(spaced.charAt(i))) {
        if (i > from) {
          boolean second = !style.initialsWithHyphen() && !words.isEmpty();
          words.add(capitalised(spaced.substring(from, i), second));
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
