package org.gatefold.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Words of ours for one language, where CSL's files or a style would print English: see {@code cite/terms.txt}. */
final class OwnTerms {
  private static final String QUOTE = "\"";

  private final List<Term> terms = new ArrayList<>();
  private final Map<String, String> literals = new TreeMap<>();

  private OwnTerms() {}

  private record Term(String name, String form, String one, String several) {
    String open() {
      return "<term name=\"" + name + "\"" + (form.isEmpty() ? "" : " form=\"" + form + "\"") + ">";
    }

    String xml() {
      String value = one.equals(several) ? one : "<single>" + one + "</single><multiple>" + several + "</multiple>";
      return open() + value + "</term>";
    }
  }

  /** @param language two letters */
  static OwnTerms of(String language) {
    OwnTerms own = new OwnTerms();
    CslStyle.Resources.text("/cite/terms.txt").orElse("").lines()
        .filter(line -> line.startsWith(language + " |"))
        .forEach(own::read);
    return own;
  }

  private void read(String line) {
    String[] cells = line.split("\\|", -1);
    String name = cells[1].strip();
    String one = cells[3].strip();
    if (name.startsWith(QUOTE)) {
      String english = name.substring(1, name.length() - 1);
      literals.put(english, one + (english.endsWith(" ") ? " " : ""));
    } else {
      terms.add(new Term(name, cells[2].strip(), one, cells[4].isBlank() ? one : cells[4].strip()));
    }
  }

  /** A locale file with these words in it. */
  String inLocale(String xml) {
    String changed = xml;
    for (Term term : terms) {
      int at = changed.indexOf(term.open());
      int end = at < 0 ? changed.indexOf("</terms>") : changed.indexOf("</term>", at) + "</term>".length();
      changed = changed.substring(0, at < 0 ? end : at) + term.xml() + changed.substring(end);
    }
    return changed;
  }

  /** A style that writes them instead of English ones. */
  String inStyle(String xml) {
    return literals.isEmpty() ? xml : Tags.rewrite(xml, tag -> {
      tag.attributes().replaceAll((name, value) -> literals.getOrDefault(value, value));
      return tag;
    });
  }
}
