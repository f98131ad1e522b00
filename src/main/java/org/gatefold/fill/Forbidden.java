package org.gatefold.fill;

import freemarker.template.Template;
import java.io.IOException;
import java.io.Serial;
import java.util.Map;

/** Finds in a template what would make its result depend on more than its input, or lead out of it. */
final class Forbidden {
  /** What FreeMarker calls it, and what to do instead. */
  private static final Map<String, String> WORDS = Map.of(
      ".now", "take dates from the article: a document does not change with the day it is made",
      "?new", "templates make no objects; ask for what is missing in the data",
      "?api", "templates call no Java; ask for what is missing in the data",
      "?eval", "write the expression out",
      "?interpret", "write the template out, or include a file");

  private Forbidden() {}

  /**
   * Looks through a template's canonical form, in which neither spaces nor comments hide anything.
   *
   * @throws Construct if there is something forbidden in it
   */
  static void check(String canonical, Template template) throws Construct {
    for (Map.Entry<String, String> word : WORDS.entrySet()) {
      if (contains(canonical, word.getKey())) {
        throw new Construct(word.getKey(), word.getValue(), template.getSourceName());
      }
    }
  }

  private static boolean contains(String text, String word) {
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      int end = at + word.length();
      boolean whole = end == text.length() || !Character.isJavaIdentifierPart(text.charAt(end));
      boolean key = word.startsWith(".") && at > 0 && isEndOfExpression(text.charAt(at - 1));
      if (whole && !key) {
        return true;
      }
    }
    return false;
  }

  /** {@code x.now} asks for a key of x, and that is allowed. */
  private static boolean isEndOfExpression(char before) {
    return (Character.isJavaIdentifierPart(before) && before != '$') || before == ')' || before == ']';
  }

  /** A template contains something forbidden. */
  static final class Construct extends IOException {
    @Serial private static final long serialVersionUID = 1;

    private final String word;
    private final String instead;
    private final String template;

    Construct(String word, String instead, String template) {
      super(word);
      this.word = word;
      this.instead = instead;
      this.template = template;
    }

    String word() {
      return word;
    }

    String instead() {
      return instead;
    }

    String template() {
      return template;
    }
  }
}
