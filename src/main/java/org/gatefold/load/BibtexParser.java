package org.gatefold.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gatefold.diag.Findings;
import org.gatefold.diag.Origin;

/** Finds the entries of a BibTeX file and their fields, still in LaTeX. An entry that cannot be read is a finding, and the next one is read. */
final class BibtexParser {
  /**
   * One entry.
   *
   * @param type in small letters, such as {@code article}
   * @param fields by name in small letters
   */
  record Entry(String type, String key, Map<String, String> fields, Origin origin) {}

  private static final class BadEntryException extends Exception {
    private static final long serialVersionUID = 1;

    final int place;

    BadEntryException(String what, int place) {
      super(what);
      this.place = place;
    }
  }

  private static final int LONGEST_FIELD = 100_000;

  /** After so many it is another kind of file. */
  private static final int MOST_FAULTS = 100;

  private final SourceText source;
  private final String text;
  private final Findings findings;
  private final Map<String, String> macros = new LinkedHashMap<>();
  private final List<Entry> entries = new ArrayList<>();
  private int at;

  BibtexParser(SourceText source, Findings findings) {
    this.source = source;
    this.text = source.text();
    this.findings = findings;
    for (String month : "jan feb mar apr may jun jul aug sep oct nov dec".split(" ", -1)) {
      macros.put(month, month);
    }
  }

  List<Entry> entries() {
    int line = 1;
    int lineStart = 0;
    int faults = 0;
    for (at = next(0); at >= 0 && faults < MOST_FAULTS; at = next(at)) {
      int start = at;
      for (int end = text.indexOf('\n', lineStart); end >= 0 && end < start; end = text.indexOf('\n', lineStart)) {
        line++;
        lineStart = end + 1;
      }
      try {
        entry(new Origin(source.path(), line, start - lineStart + 1));
      } catch (BadEntryException fault) {
        faults++;
        findings.add(LoadCode.BIBTEX_SYNTAX, source.place(Math.min(text.length(), fault.place)), String.valueOf(fault.getMessage()));
        at = nextAtLineStart(start + 1);
      }
    }
    return entries;
  }

  /** Where the next entry begins: what stands between entries is a remark. */
  private int next(int from) {
    return from < 0 ? -1 : text.indexOf('@', Math.min(from, text.length()));
  }

  /** The next @ before which there is nothing on its line. */
  private int nextAtLineStart(int from) {
    for (int end = text.indexOf('\n', from); end >= 0; end = text.indexOf('\n', end + 1)) {
      int first = end + 1;
      while (first < text.length() && text.charAt(first) == ' ') {
        first++;
      }
      if (first < text.length() && text.charAt(first) == '@') {
        return first;
      }
    }
    return text.length();
  }

  private void entry(Origin origin) throws BadEntryException {
    at++;
    String type = word().toLowerCase(Locale.ROOT);
    blanks();
    if (type.isEmpty() || at >= text.length() || "{(".indexOf(text.charAt(at)) < 0) {
      return; // an @ in a remark, such as an e-mail address
    }
    char close = text.charAt(at++) == '{' ? '}' : ')';
    switch (type) {
      case "comment", "preamble" -> {
        at--;
        skip();
      }
      case "string" -> {
        Map<String, String> fields = new LinkedHashMap<>();
        fields(fields, close);
        fields.forEach(macros::put);
      }
      default -> {
        String key = key(close);
        Map<String, String> fields = new LinkedHashMap<>();
        if (text.charAt(at) == ',') {
          at++;
          fields(fields, close);
        } else {
          at++;
        }
        entries.add(new Entry(type, key, fields, origin));
      }
    }
  }

  private void skip() throws BadEntryException {
    if (text.charAt(at) == '{') {
      braced();
    } else {
      int end = text.indexOf(')', at);
      at = end < 0 ? text.length() : end + 1;
    }
  }

  private String key(char close) throws BadEntryException {
    blanks();
    int start = at;
    while (at < text.length() && text.charAt(at) != ',' && text.charAt(at) != close && text.charAt(at) != '\n' && text.charAt(at) != '=') {
      at++;
    }
    String key = text.substring(start, at).strip();
    blanks();
    if (key.isEmpty() || (at < text.length() && text.charAt(at) == '=')) {
      throw new BadEntryException("the entry has no key", start);
    }
    if (at >= text.length() || (text.charAt(at) != ',' && text.charAt(at) != close)) {
      throw new BadEntryException("a comma is missing behind the key `" + key + "`", start);
    }
    return key;
  }

  private void fields(Map<String, String> fields, char close) throws BadEntryException {
    blanks();
    while (at < text.length() && text.charAt(at) != close) {
      int start = at;
      String name = word().toLowerCase(Locale.ROOT);
      blanks();
      if (name.isEmpty() || at >= text.length() || text.charAt(at) != '=') {
        throw new BadEntryException(name.isEmpty() ? "the name of a field is missing" : "`=` is missing behind `" + name + "`", start);
      }
      at++;
      String value = value(name);
      fields.putIfAbsent(name, value);
      blanks();
      if (at < text.length() && text.charAt(at) == ',') {
        at++;
        blanks();
      } else if (at < text.length() && text.charAt(at) != close) {
        throw new BadEntryException("a comma is missing behind the field `" + name + "`", start);
      }
    }
    if (at >= text.length()) {
      throw new BadEntryException("the entry is never closed", text.length());
    }
    at++;
  }

  /** Pieces joined by {@code #}. */
  private String value(String name) throws BadEntryException {
    StringBuilder value = new StringBuilder();
    boolean more = true;
    while (more) {
      blanks();
      if (at >= text.length()) {
        throw new BadEntryException("the field `" + name + "` is never closed", text.length());
      }
      value.append(piece(name));
      if (value.length() > LONGEST_FIELD) {
        throw new BadEntryException("the field `" + name + "` is too long", at);
      }
      blanks();
      more = at < text.length() && text.charAt(at) == '#';
      at += more ? 1 : 0;
    }
    return value.toString();
  }

  private String piece(String name) throws BadEntryException {
    char c = text.charAt(at);
    if (c == '{') {
      return braced();
    }
    if (c == '"') {
      return quoted();
    }
    int start = at;
    String word = word();
    if (word.isEmpty()) {
      throw new BadEntryException("the field `" + name + "` needs braces or quotation marks", start);
    }
    String macro = macros.get(word.toLowerCase(Locale.ROOT));
    if (macro != null || word.chars().allMatch(Character::isDigit)) {
      return macro == null ? word : macro;
    }
    throw new BadEntryException("`" + word + "` is defined by no @string; as text it needs braces", start);
  }

  /** From a brace to the one that closes it; gives what is between them. */
  private String braced() throws BadEntryException {
    int open = at;
    int depth = 0;
    for (; at < text.length(); at++) {
      char c = text.charAt(at);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth == 0) {
        at++;
        return text.substring(open + 1, at - 1);
      }
    }
    throw new BadEntryException("a brace is never closed", open);
  }

  private String quoted() throws BadEntryException {
    int open = at++;
    int depth = 0;
    for (; at < text.length(); at++) {
      char c = text.charAt(at);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (c == '"' && depth == 0) {
        at++;
        return text.substring(open + 1, at - 1);
      }
    }
    throw new BadEntryException("a quotation mark is never closed", open);
  }

  private String word() {
    int start = at;
    while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || "_-+.:/".indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    return text.substring(start, at);
  }

  private void blanks() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }
}
