package org.gatefold.cite;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * A citation style of ours.
 *
 * @param xml the style as the processor reads it
 * @param kind what a citation leads to
 * @param notes what it says about notes
 * @param lists whether it has a list of references
 * @param sorted whether that list is sorted by authors
 * @param advance whether it says of an article without a volume that it was published ahead of print
 * @param initialsWithHyphen whether it prints Doo-Hoe as D-H
 * @param initializeWith what it puts behind each initial; empty where it prints whole names
 * @param pageRange what it puts between two pages, in every language; empty where the language decides
 * @param pageFormat how it shortens the second page; empty where it prints it as it is
 */
record CslStyle(
    String name, String xml, Kind kind, NoteStyle.Parts notes, boolean lists, boolean sorted, boolean advance,
    boolean initialsWithHyphen, Optional<String> initializeWith, String pageRange, String pageFormat) {
  /** Names of the styles in {@code cite/styles}. */
  static final List<String> NAMES = List.of(
      "american-medical-association", "nlm-citation-sequence", "chicago-notes-bibliography-16th-edition");

  /** What a citation leads to. */
  enum Kind {
    /** To the reference's number. */
    NUMERIC,
    /** To a note of its own. */
    NOTE,
    /** To an author and a year in the text, which we do not print. */
    OTHER
  }

  /** Reads a style from our resources; empty if there is none of that name. */
  static Optional<CslStyle> named(String name) {
    if (!NAMES.contains(name)) {
      return Optional.empty();
    }
    String xml = Resources.text("/cite/styles/" + name + ".csl")
        .orElseThrow(() -> new IllegalStateException("not in the jar: " + name));
    return Optional.of(of(name, xml));
  }

  /** Reads a style. */
  static CslStyle of(String name, String published) {
    String xml = new Gaps().filled(published);
    Kind kind = kind(xml);
    NoteStyle.Parts notes = NoteStyle.of(xml);
    int list = xml.indexOf("<bibliography");
    return new CslStyle(
        name,
        kind == Kind.NOTE ? notes.xml() : xml,
        kind,
        notes,
        list >= 0,
        list >= 0 && xml.indexOf("<sort>", list) >= 0,
        xml.contains("term=\"advance-online-publication\""),
        !xml.contains("initialize-with-hyphen=\"false\""),
        initializeWith(xml),
        CslTerms.term(xml, "page-range-delimiter"),
        rootAttribute(xml, "page-range-format"));
  }

  private static Kind kind(String xml) {
    if (xml.contains("citation-format=\"numeric\"")) {
      return Kind.NUMERIC;
    }
    return xml.contains("citation-format=\"note\"") ? Kind.NOTE : Kind.OTHER;
  }

  private static String rootAttribute(String xml, String name) {
    int at = xml.indexOf(" " + name + "=\"");
    int from = at + name.length() + 3;
    return at < 0 ? "" : xml.substring(from, xml.indexOf('"', from));
  }

  /** The attribute of the style's root, which every list of names inherits. */
  private static Optional<String> initializeWith(String xml) {
    String name = " initialize-with=\"";
    int at = xml.indexOf(name);
    return at < 0 ? Optional.empty() : Optional.of(xml.substring(at + name.length(), xml.indexOf('"', at + name.length())));
  }

  /** Files of our own class path. */
  static final class Resources {
    private Resources() {}

    static Optional<String> text(String path) {
      try (InputStream in = CslStyle.class.getResourceAsStream(path)) {
        return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      } catch (IOException unreadable) {
        throw new java.io.UncheckedIOException(path, unreadable);
      }
    }
  }
}
