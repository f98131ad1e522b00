package org.gatefold.translate;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gatefold.diag.Findings;
import org.gatefold.diag.Origin;
import org.gatefold.diag.Outcome;

/** Reads PO files that came from {@link PoWriter} and went through any program. */
public final class PoReader {
  private final String file;
  private final Findings findings;
  private final Map<String, Incoming.Entry> entries = new LinkedHashMap<>();
  private final Map<String, String> head = new HashMap<>();

  /** The entry that is being read: its texts by keyword, and its comments. */
  private final Map<String, StringBuilder> texts = new HashMap<>();
  private final Map<String, String> marks = new HashMap<>();
  private StringBuilder open = new StringBuilder();
  private boolean fuzzy;
  private int start;

  private PoReader(String file, Findings findings) {
    this.file = file;
    this.findings = findings;
  }

  /** What a file says. */
  public static Outcome<Incoming> read(String file, byte[] bytes) {
    Findings findings = new Findings();
    Optional<Incoming> incoming = XliffGate.text(file, bytes, findings).flatMap(text -> new PoReader(file, findings).read(text));
    return incoming.isEmpty() || findings.hasErrors() ? findings.failed() : findings.with(incoming.get());
  }

  private Optional<Incoming> read(String text) {
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size() && !findings.hasErrors(); i++) {
      line(lines.get(i).strip(), i + 1);
    }
    finish();
    Locale from = XliffReader.locale(head.get(PoWriter.SOURCE));
    Locale to = XliffReader.locale(head.get(PoWriter.TARGET));
    String slug = head.getOrDefault(PoWriter.ARTICLE, "");
    if (!findings.hasErrors() && (slug.isEmpty() || from == null || to == null)) {
      findings.add(TranslateCode.NOT_OURS, Origin.of(file));
    }
    return from == null || to == null ? Optional.empty() : Optional.of(new Incoming(file, slug, from, to, entries));
  }

  private void line(String line, int number) {
    if (line.startsWith("#")) {
      comment(line);
    } else if (line.startsWith("\"")) {
      open.append(unquoted(line, number));
    } else if (!line.isEmpty()) {
      int blank = line.indexOf(' ');
      String keyword = blank < 0 ? line : line.substring(0, blank);
      boolean first = keyword.equals("msgctxt") || (keyword.equals("msgid") && !texts.containsKey("msgctxt"));
      if (first || texts.containsKey(keyword)) {
        finish();
      }
      if (texts.isEmpty()) {
        start = number;
      }
      if (!List.of("msgctxt", "msgid", "msgstr").contains(keyword)) {
        findings.add(TranslateCode.NOT_PO, new Origin(file, number, 1), "there is no keyword \"" + keyword + "\" here");
      }
      open = new StringBuilder(unquoted(line.substring(Math.max(blank, 0)).strip(), number));
      texts.put(keyword, open);
    }
  }

  private void comment(String line) {
    if (texts.containsKey("msgstr")) {
      finish();
    }
    if (line.startsWith("#,")) {
      fuzzy |= line.contains("fuzzy");
    } else if (line.startsWith("#.") && line.substring(2).strip().startsWith(PoWriter.MARK)) {
      for (String word : line.substring(2).strip().split(" ", -1)) {
        int sign = word.indexOf('=');
        if (sign > 0) {
          marks.put(word.substring(0, sign), word.substring(sign + 1));
        }
      }
    }
  }

  private String unquoted(String quoted, int line) {
    if (quoted.length() < 2 || !quoted.startsWith("\"") || !quoted.endsWith("\"")) {
      findings.add(TranslateCode.NOT_PO, new Origin(file, line, 1), "a text does not stand between quotation marks");
      return "";
    }
    StringBuilder out = new StringBuilder();
    for (int i = 1; i < quoted.length() - 1; i++) {
      char c = quoted.charAt(i);
      if (c == '\\' && i + 1 < quoted.length() - 1) {
        i++;
        char escaped = quoted.charAt(i);
        out.append(escaped == 'n' ? '\n' : escaped == 't' ? '\t' : escaped == 'r' ? '\r' : escaped);
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  private void finish() {
    if (!texts.isEmpty()) {
      String id = text("msgctxt");
      if (id.isEmpty() && text("msgid").isEmpty()) {
        text("msgstr").lines().forEach(this::header);
      } else {
        entry(id);
      }
      texts.clear();
      marks.clear();
      fuzzy = false;
    }
  }

  private String text(String keyword) {
    StringBuilder text = texts.get(keyword);
    return text == null ? "" : text.toString();
  }

  private void header(String line) {
    int colon = line.indexOf(':');
    if (colon > 0) {
      head.putIfAbsent(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
    }
  }

  private void entry(String id) {
    Origin place = new Origin(file, start, 1);
    Content content = PoCodes.read(text("msgstr"));
    String bad = Characters.bad(content.words());
    if (!bad.isEmpty()) {
      findings.add(TranslateCode.BAD_CHARACTER, place, id, bad);
    }
    String was = marks.getOrDefault("was", "");
    Incoming.Entry entry = new Incoming.Entry(id, place, marks.getOrDefault("src", ""), was, marks.getOrDefault("codes", ""),
        content.isEmpty() ? null : content, state(Digest.of(content.key()).equals(was)));
    if (entries.putIfAbsent(id, entry) != null) {
      findings.add(TranslateCode.UNIT_TWICE, place, id);
    }
  }

  /** PO files know fuzzy or not; what was reviewed stays so as long as nobody changes it. */
  private State state(boolean same) {
    State before = State.of(marks.getOrDefault("state", "")).orElse(State.INITIAL);
    return fuzzy ? State.INITIAL : same && before != State.INITIAL ? before : State.TRANSLATED;
  }
}
