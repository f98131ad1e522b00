package org.gatefold.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gatefold.diag.Origin;
import org.gatefold.model.article.Wording;
import org.gatefold.model.article.Wording.Key;
import org.gatefold.model.article.Wording.Kind;
import org.gatefold.model.article.Wording.Range;
import org.gatefold.model.article.Wording.Segment;
import org.gatefold.model.article.Wording.Words;

/** Where the keys between the lines of {@code ---} stand, and those of them that are translated. */
final class WordingHead {
  private static final Map<String, Kind> TRANSLATED =
      Map.of("title", Kind.TITLE, "subtitle", Kind.SUBTITLE, "summary", Kind.SUMMARY);

  private final SourceText source;
  private final int[] lines;
  private final Map<String, Key> keys = new LinkedHashMap<>();
  private final List<Segment> segments = new ArrayList<>();

  /**
   * @param close where the line begins that ends the front matter
   */
  WordingHead(SourceText source, YamlNode head, int close) {
    this.source = source;
    this.lines = lines(source.text());
    if (head instanceof YamlNode.Mapping mapping) {
      List<YamlNode.Entry> entries = mapping.entries();
      for (int i = 0; i < entries.size(); i++) {
        add(entries.get(i), i + 1 < entries.size() ? lines[entries.get(i + 1).origin().line() - 1] : close);
      }
    }
  }

  Map<String, Key> keys() {
    return keys;
  }

  List<Segment> segments() {
    return segments;
  }

  private void add(YamlNode.Entry entry, int next) {
    int from = lines[entry.origin().line() - 1];
    Origin place = entry.value().origin();
    int value = lines[place.line() - 1] + place.column() - 1;
    if (entry.origin().column() != 1 || value > next || from >= next) {
      return;
    }
    int end = value + length(source.text().substring(value, next), entry.value());
    int last = source.text().indexOf('\n', end);
    keys.put(entry.key(), new Key(new Range(from, last < 0 ? next : Math.min(next, last + 1)), new Range(value, end)));
    Kind kind = TRANSLATED.get(entry.key());
    if (kind != null && entry.value() instanceof YamlNode.Scalar scalar && !scalar.text().isBlank()) {
      Range range = new Range(value, end);
      segments.add(new Segment("front:" + entry.key(), Wording.COVER, kind, Set.of(), "", true, range,
          List.of(new Words(scalar.text(), range)), place));
    }
  }

  /** How long a value is as it is written, without a comment behind it. */
  private static int length(String written, YamlNode value) {
    char first = written.isEmpty() ? ' ' : written.charAt(0);
    boolean plain = value instanceof YamlNode.Scalar scalar && scalar.plain();
    if (first == '"' && !plain) {
      return quoted(written);
    }
    int comment = plain ? written.indexOf(" #") : -1;
    return (comment < 0 ? written : written.substring(0, comment)).stripTrailing().length();
  }

  private static int quoted(String written) {
    int i = 1;
    while (i < written.length() && written.charAt(i) != '"') {
      i += written.charAt(i) == '\\' ? 2 : 1;
    }
    return Math.min(written.length(), i + 1);
  }

  private static int[] lines(String text) {
    List<Integer> starts = new ArrayList<>(List.of(0));
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
      starts.add(end + 1);
    }
    return starts.stream().mapToInt(Integer::intValue).toArray();
  }
}
