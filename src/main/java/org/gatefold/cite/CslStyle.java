package org.gatefold.cite;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * A citation style of ours.
 *
 * @param xml the style as published
 * @param numeric whether it numbers references
 * @param initialsWithHyphen whether it prints Doo-Hoe as D-H
 * @param initializeWith what it puts behind each initial; empty where it prints whole names
 * @param pageRange what it puts between two pages, in every language; empty where the language decides
 */
record CslStyle(
    String name, String xml, boolean numeric, boolean initialsWithHyphen, Optional<String> initializeWith,
    String pageRange) {
  /** Names of the styles in {@code cite/styles}. */
  static final List<String> NAMES = List.of("american-medical-association");

  /** Reads a style from our resources; empty if there is none of that name. */
  static Optional<CslStyle> named(String name) {
    if (!NAMES.contains(name)) {
      return Optional.empty();
    }
    String xml = Resources.text("/cite/styles/" + name + ".csl")
        .orElseThrow(() -> new IllegalStateException("not in the jar: " + name));
    return Optional.of(of(name, xml));
  }

  private static CslStyle of(String name, String xml) {
    return new CslStyle(
        name,
        xml,
        xml.contains("citation-format=\"numeric\""),
        !xml.contains("initialize-with-hyphen=\"false\""),
        initializeWith(xml),
        CslTerms.term(xml, "page-range-delimiter"));
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
