package org.gatefold.translate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gatefold.model.article.Wording.Place;

/**
 * Codes within the one line that a PO file has for a text: {@code <x2/>} stands by itself, {@code <g1>} opens and {@code </g1>}
 * closes. A backslash before one says that it is meant as it stands; before that, backslashes are doubled.
 */
final class PoCodes {
  private static final Pattern CODE = Pattern.compile("(\\\\*)<(?:x(t?[0-9]{1,4})/|(/?)g(t?[0-9]{1,4}))>");

  private PoCodes() {}

  static String write(Content content) {
    StringBuilder out = new StringBuilder();
    List<Content.Token> tokens = content.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      switch (tokens.get(i)) {
        case Content.Text text -> out.append(escaped(text.words(), i + 1 < tokens.size()));
        case Content.Code code -> out.append(switch (code.place()) {
          case ALONE -> "<x" + code.id() + "/>";
          case OPENS -> "<g" + code.id() + ">";
          case CLOSES -> "</g" + code.id() + ">";
        });
      }
    }
    return out.toString();
  }

  private static String escaped(String words, boolean codeFollows) {
    Matcher matcher = CODE.matcher(words);
    StringBuilder out = new StringBuilder();
    int at = 0;
    while (matcher.find()) {
      String slashes = matcher.group(1);
      out.append(words, at, matcher.start()).append(slashes).append(slashes).append('\\').append(matcher.group().substring(slashes.length()));
      at = matcher.end();
    }
    out.append(words, at, words.length());
    int end = words.length();
    while (codeFollows && end > at && words.charAt(end - 1) == '\\') {
      end--;
      out.append('\\');
    }
    return out.toString();
  }

  static Content read(String line) {
    List<Content.Token> tokens = new ArrayList<>();
    StringBuilder words = new StringBuilder();
    Matcher matcher = CODE.matcher(line);
    int at = 0;
    while (matcher.find()) {
      int slashes = matcher.group(1).length();
      words.append(line, at, matcher.start()).append("\\".repeat(slashes / 2));
      at = matcher.end();
      if (slashes % 2 == 1) {
        words.append(matcher.group().substring(slashes));
      } else {
        tokens.add(new Content.Text(words.toString()));
        words.setLength(0);
        tokens.add(code(matcher));
      }
    }
    tokens.add(new Content.Text(words.append(line, at, line.length()).toString()));
    return new Content(tokens);
  }

  private static Content.Code code(Matcher matcher) {
    String alone = matcher.group(2);
    return alone != null ? new Content.Code(alone, Place.ALONE)
        : new Content.Code(String.valueOf(matcher.group(4)), "/".equals(matcher.group(3)) ? Place.CLOSES : Place.OPENS);
  }
}
