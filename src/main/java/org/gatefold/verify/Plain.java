package org.gatefold.verify;

import java.text.Normalizer;
import java.util.Locale;

/** Texts as they are compared: without case, accents, punctuation, tags of HTML, and what a registry puts in front of a title. */
final class Plain {
  private Plain() {}

  /** Letters and digits in small letters, words one space apart. */
  static String of(String text) {
    String plain = Normalizer.normalize(withoutTags(text).replace("&amp;", "and").replace("&", "and"), Normalizer.Form.NFKD)
        .toLowerCase(Locale.ROOT);
    StringBuilder out = new StringBuilder(plain.length());
    plain.codePoints().forEach(c -> {
      if (Character.isLetterOrDigit(c)) {
        out.appendCodePoint(c);
      } else if (Character.getType(c) != Character.NON_SPACING_MARK && !isInWord(c) && !endsWithSpace(out)) {
        out.append(' ');
      }
    });
    return out.toString().strip();
  }

  private static boolean isInWord(int c) {
    return c == '\'' || c == 0x2019 || c == 0x00AD;
  }

  private static boolean endsWithSpace(StringBuilder out) {
    return out.isEmpty() || out.charAt(out.length() - 1) == ' ';
  }

  /** A title as it reads: without tags and notices in front of it. */
  static String title(String text) {
    String plain = of(text);
    for (String notice : new String[] {"retracted article ", "retracted ", "withdrawn "}) {
      if (plain.startsWith(notice) && isNotice(text)) {
        return plain.substring(notice.length());
      }
    }
    return plain;
  }

  /** Whether a registry says in front of a title that the work was taken back, in capitals or with a colon. */
  static boolean isNotice(String title) {
    String text = withoutTags(title).strip();
    String lower = text.toLowerCase(Locale.ROOT);
    boolean word = lower.startsWith("retracted") || lower.startsWith("withdrawn");
    return word && (text.startsWith("RETRACTED") || text.startsWith("WITHDRAWN") || lower.matches("(retracted|withdrawn)( article| paper)?\\s*:.*"));
  }

  /** A text without what stands between angle brackets that look like tags. */
  static String withoutTags(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      int end = c == '<' && at + 1 < text.length() && (Character.isLetter(text.charAt(at + 1)) || text.charAt(at + 1) == '/')
          ? text.indexOf('>', at)
          : -1;
      if (end < 0) {
        out.append(c);
        at++;
      } else {
        at = end + 1;
      }
    }
    return out.toString().replaceAll("\\s+", " ").strip();
  }
}
