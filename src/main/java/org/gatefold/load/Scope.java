package org.gatefold.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.gatefold.diag.Code;
import org.gatefold.diag.Findings;
import org.gatefold.diag.Origin;
import org.gatefold.model.article.Inline;
import org.jspecify.annotations.Nullable;

/** What the conversion of one article has to remember: its places, its ids, and what pointed where. */
final class Scope {
  /** Deeper than any reader follows, and far from the end of our stack. */
  static final int DEEPEST = 32;

  private final String file;
  private final String body;
  private final int linesBefore;
  private final Findings findings;
  private final Map<String, Origin> ids = new LinkedHashMap<>();
  private final Map<Origin, String> anchors = new LinkedHashMap<>();
  private final Map<Origin, Map.Entry<String, String>> addresses = new LinkedHashMap<>();
  private final Set<String> used = new HashSet<>();
  private final Set<String> cited = new HashSet<>();
  private final Map<Origin, String> figures = new HashMap<>();
  private final Map<String, String> hashes = new HashMap<>();
  private @Nullable Origin firstCitation;

  /**
   * @param body what the parser was given
   * @param linesBefore lines of the file above the body
   */
  Scope(String file, String body, int linesBefore, Findings findings) {
    this.file = file;
    this.body = body;
    this.linesBefore = linesBefore;
    this.findings = findings;
  }

  void report(Code code, Node node, Object... arguments) {
    findings.add(code, origin(node), arguments);
  }

  void report(Code code, Origin origin, Object... arguments) {
    findings.add(code, origin, arguments);
  }

  /** The file, for what has no place in it. */
  Origin start() {
    return Origin.of(file);
  }

  /** Where a node's first character stands; one without a place has that of the end of what is before it. */
  Origin origin(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    if (!spans.isEmpty()) {
      return origin(spans.get(0));
    }
    Node before = node.getPrevious();
    if (before != null && !before.getSourceSpans().isEmpty()) {
      SourceSpan last = before.getSourceSpans().getLast();
      return origin(last).plus(0, last.getLength());
    }
    return node.getParent() == null ? start() : origin(node.getParent());
  }

  /** The place of a span, without the spaces that a block's span may begin with. */
  Origin origin(SourceSpan span) {
    int start = span.getInputIndex();
    int end = Math.min(body.length(), start + span.getLength());
    int first = start;
    while (first < end && body.charAt(first) == ' ') {
      first++;
    }
    int spaces = first == end ? 0 : first - start;
    return new Origin(file, linesBefore + span.getLineIndex() + 1, span.getColumnIndex() + spaces + 1);
  }

  /** What the author wrote in a span. */
  String written(SourceSpan span) {
    return body.substring(span.getInputIndex(), span.getInputIndex() + span.getLength());
  }

  /** Takes note of an id; false, and a finding, if the article has it already. */
  boolean claim(String id, Origin origin) {
    Origin first = ids.putIfAbsent(id, origin);
    if (first != null) {
      findings.add(LoadCode.DUPLICATE_ID, origin, id, first.line());
    }
    return first == null;
  }

  /** Takes note of a link to an id; {@link #checkAnchors} judges it when all ids are known. */
  void expect(String id, Origin origin) {
    anchors.put(origin, id);
  }

  void checkAnchors() {
    anchors.forEach((origin, id) -> {
      if (!ids.containsKey(id)) {
        findings.add(LoadCode.UNKNOWN_ANCHOR, origin, id, Hint.guess(id, ids.keySet()), Hint.list(ids.keySet()));
      }
    });
  }

  /** Takes note of an address that the text may use by its label; {@link #checkAddresses} tells whether it does. */
  void offer(String label, String address, Origin origin) {
    addresses.put(origin, Map.entry(label, address));
  }

  void use(String address) {
    used.add(address);
  }

  void checkAddresses() {
    addresses.forEach((origin, address) -> {
      if (!used.contains(address.getValue())) {
        findings.add(LoadCode.ADDRESS_UNUSED, origin, address.getKey());
      }
    });
  }

  void cite(List<Inline.CitationItem> items, Origin origin) {
    firstCitation = firstCitation == null ? origin : firstCitation;
    items.forEach(item -> cited.add(item.key()));
  }

  /** The keys that the article cites. */
  Set<String> cited() {
    return Set.copyOf(cited);
  }

  /** Where the article first cites; null if it never does. */
  @Nullable Origin firstCitation() {
    return firstCitation;
  }

  /** Takes note of what a block says, by the block's id. */
  void hash(@Nullable String id, String written) {
    if (id != null) {
      hashes.putIfAbsent(id, Hash.ofWords(written));
    }
  }

  /** Hashes of what the blocks with an id say, by id. */
  Map<String, String> hashes() {
    return Map.copyOf(hashes);
  }

  /** What the author wrote from the first of some nodes to the last; nothing where their places are not known. */
  String written(List<? extends Node> nodes) {
    int from = body.length();
    int to = 0;
    for (Node node : nodes) {
      for (SourceSpan span : node.getSourceSpans()) {
        from = Math.min(from, span.getInputIndex());
        to = Math.max(to, span.getInputIndex() + span.getLength());
      }
    }
    return from < to ? body.substring(from, to) : "";
  }

  void showFigure(String path, Origin origin) {
    figures.put(origin, path);
  }

  /** The pictures that the article shows, with their places. */
  List<Map.Entry<Origin, String>> figures() {
    return new ArrayList<>(figures.entrySet());
  }
}
