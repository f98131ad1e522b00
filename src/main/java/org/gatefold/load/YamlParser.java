package org.gatefold.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gatefold.diag.Findings;
import org.gatefold.diag.Origin;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Reads YAML into {@link YamlNode}s with exact places. Aliases are refused, so that a small file stays small; so are tags,
 * deep nesting and duplicate keys.
 */
final class YamlParser {
  private static final int DEEPEST = 20;

  private final SourceText source;
  private final int firstLine;
  private final String[] lines;
  private final Findings findings;
  private final ParserImpl events;

  /** Set by what makes the rest not worth reading: the library takes its time over thousands of open brackets. */
  private boolean refused;

  private YamlParser(SourceText source, String yaml, int firstLine, Findings findings) {
    this.source = source;
    this.firstLine = firstLine;
    this.lines = yaml.split("\n", -1);
    this.findings = findings;
    this.events = new ParserImpl(new StreamReader(yaml), new LoaderOptions());
  }

  /** Reads a whole file. */
  static Optional<YamlNode> parse(SourceText source, Findings findings) {
    return parse(source, source.text(), 1, findings);
  }

  /** Reads a part of a file that begins on a line of its own, {@code firstLine}, counted from 1. */
  static Optional<YamlNode> parse(SourceText source, String yaml, int firstLine, Findings findings) {
    try {
      return new YamlParser(source, yaml, firstLine, findings).document();
    } catch (MarkedYAMLException fault) {
      report(source, yaml, firstLine, fault, findings);
    } catch (YAMLException fault) {
      findings.add(LoadCode.YAML_SYNTAX, new Origin(source.path(), firstLine, 1), firstSentence(String.valueOf(fault.getMessage())));
    }
    return Optional.empty();
  }

  private static void report(
      SourceText source, String yaml, int firstLine, MarkedYAMLException fault, Findings findings) {
    Mark mark = fault.getProblemMark() == null ? fault.getContextMark() : fault.getProblemMark();
    String[] lines = yaml.split("\n", -1);
    Origin place = mark == null ? Origin.of(source.path()) : place(source, lines, firstLine, mark);
    boolean tab = place.line() >= firstLine && charAt(lines, place.line() - firstLine, place.column() - 1) == '\t';
    findings.add(tab ? LoadCode.YAML_TAB : LoadCode.YAML_SYNTAX, place, firstSentence(String.valueOf(fault.getProblem())));
  }

  private static String firstSentence(String problem) {
    int end = problem.indexOf('\n');
    return end < 0 ? problem : problem.substring(0, end);
  }

  private static char charAt(String[] lines, int line, int column) {
    return line < lines.length && column < lines[line].length() ? lines[line].charAt(column) : '\n';
  }

  private Optional<YamlNode> document() {
    events.getEvent();
    if (events.checkEvent(Event.ID.StreamEnd)) {
      return Optional.empty();
    }
    events.getEvent();
    YamlNode root = node(0);
    if (refused) {
      return Optional.empty();
    }
    events.getEvent();
    if (!events.checkEvent(Event.ID.StreamEnd)) {
      findings.add(LoadCode.YAML_DOCUMENTS, place(events.peekEvent()));
    }
    return Optional.of(root);
  }

  private YamlNode node(int depth) {
    Event event = events.getEvent();
    Origin origin = place(event);
    if (event instanceof AliasEvent alias) {
      findings.add(LoadCode.YAML_ALIAS, origin, alias.getAnchor());
      refused = true;
      return new YamlNode.Scalar("", true, origin);
    }
    refuseTag(event, origin);
    if (event instanceof ScalarEvent scalar) {
      return new YamlNode.Scalar(scalar.getValue(), scalar.isPlain(), origin);
    }
    if (depth >= DEEPEST) {
      findings.add(LoadCode.YAML_TOO_DEEP, origin, DEEPEST);
      refused = true;
      return new YamlNode.Scalar("", true, origin);
    }
    return event.is(Event.ID.SequenceStart) ? sequence(origin, depth) : mapping(origin, depth);
  }

  private void refuseTag(Event event, Origin origin) {
    String tag = event instanceof ScalarEvent scalar ? scalar.getTag()
        : event instanceof CollectionStartEvent start ? start.getTag() : null;
    if (event instanceof NodeEvent && tag != null && !tag.equals("!")) {
      findings.add(LoadCode.UNKNOWN_TAG, origin, tag);
    }
  }

  private YamlNode sequence(Origin origin, int depth) {
    List<YamlNode> items = new ArrayList<>();
    while (!refused && !events.checkEvent(Event.ID.SequenceEnd)) {
      items.add(node(depth + 1));
    }
    leave();
    return new YamlNode.Sequence(items, origin);
  }

  private YamlNode mapping(Origin origin, int depth) {
    List<YamlNode.Entry> entries = new ArrayList<>();
    Map<String, Origin> seen = new HashMap<>();
    while (!refused && !events.checkEvent(Event.ID.MappingEnd)) {
      YamlNode key = node(depth + 1);
      YamlNode value = refused ? key : node(depth + 1);
      if (refused) {
        break;
      }
      if (!(key instanceof YamlNode.Scalar name)) {
        findings.add(LoadCode.WRONG_TYPE, key.origin(), "?", "a word", key.kind());
        continue;
      }
      Origin first = seen.putIfAbsent(name.text(), key.origin());
      if (first == null) {
        entries.add(new YamlNode.Entry(name.text(), key.origin(), value));
      } else {
        findings.add(LoadCode.YAML_DUPLICATE_KEY, key.origin(), name.text(), first.line());
      }
    }
    leave();
    return new YamlNode.Mapping(entries, origin);
  }

  private void leave() {
    if (!refused) {
      events.getEvent();
    }
  }

  private Origin place(Event event) {
    return place(source, lines, firstLine, event.getStartMark());
  }

  /** The library counts columns in code points, we in UTF-16 units. */
  private static Origin place(SourceText source, String[] lines, int firstLine, Mark mark) {
    String line = mark.getLine() < lines.length ? lines[mark.getLine()] : "";
    int points = Math.min(mark.getColumn(), line.codePointCount(0, line.length()));
    return new Origin(source.path(), firstLine + mark.getLine(), line.offsetByCodePoints(0, points) + 1);
  }
}
