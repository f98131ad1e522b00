package org.gatefold;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words of an article, found with a few patterns instead of a parser. It knows as much of the format as this
 * repository's articles use, and keeps what it does not know: a test then fails, which is the right side to err on.
 */
final class PlainMarkdown {
  private static final Pattern HEADING = Pattern.compile("(#+) (.*?)\\s*(\\{[^}]*})?");
  private static final Pattern LIST_ITEM = Pattern.compile("\\s*([-*+]|\\d+[.)]) +");
  private static final Pattern CITATION = Pattern.compile("\\[@[^\\]]*]");
  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?:;]) +(?=[\\p{Lu}“¿¡—])");

  private final boolean brochure;
  private final Deque<Boolean> blocks = new ArrayDeque<>();
  private final StringBuilder paragraph = new StringBuilder();
  private final List<String> passages = new ArrayList<>();
  private int skippedLevel = Integer.MAX_VALUE;

  private PlainMarkdown(boolean brochure) {
    this.brochure = brochure;
  }

  /** The sentences, cut at citations too, that a brochure or another format should print. */
  static List<String> sentences(String source, boolean brochure) {
    PlainMarkdown reader = new PlainMarkdown(brochure);
    source.substring(source.indexOf("\n---\n") + 5).lines().forEach(reader::line);
    reader.end();
    return reader.passages.stream()
        .flatMap(passage -> Stream.of(CITATION.split(passage)))
        .flatMap(part -> SENTENCE_END.splitAsStream(part))
        .map(String::strip)
        .filter(sentence -> sentence.chars().filter(Character::isLetterOrDigit).count() > 1)
        .toList();
  }

  private void line(String line) {
    Matcher heading = HEADING.matcher(line);
    if (line.startsWith(":::")) {
      end();
      fence(line);
    } else if (heading.matches()) {
      end();
      heading(heading.group(1).length(), heading.group(2), String.valueOf(heading.group(3)));
    } else {
      text(line);
    }
  }

  private void fence(String line) {
    if (line.contains("{")) {
      blocks.push(isLeftOut(line));
    } else {
      blocks.pop();
    }
  }

  private void heading(int level, String words, String attributes) {
    if (level <= skippedLevel) {
      skippedLevel = isLeftOut(attributes) ? level : Integer.MAX_VALUE;
    }
    paragraph.append(words);
    end();
  }

  private boolean isLeftOut(String attributes) {
    return attributes.contains(brochure ? "brochure=skip" : "brochure=only");
  }

  private void text(String line) {
    String words = line.replaceFirst("^(> ?)+", "");
    Matcher item = LIST_ITEM.matcher(words);
    if (words.isBlank() || item.lookingAt()) {
      end();
    }
    paragraph.append(item.reset().lookingAt() ? words.substring(item.end()) : words.strip()).append(' ');
  }

  private void end() {
    boolean leftOut = skippedLevel < Integer.MAX_VALUE || blocks.contains(true);
    if (!leftOut && !paragraph.toString().isBlank()) {
      passages.add(unmarked(paragraph.toString()));
    }
    paragraph.setLength(0);
  }

  private static String unmarked(String text) {
    return text.replaceAll("\\[([^\\]@]*)](\\{[^}]*}|\\([^)]*\\))", "$1").replaceAll("\\*+|(?<!\\w)_|_(?!\\w)", "")
        .replaceAll("\\\\(.)", "$1");
  }
}
