package org.gatefold.fill;

import java.util.Locale;

/** What a finding is about, as an editor sorts work; in the order in which it is best done. */
enum EditorTopic {
  /** Files that cannot be read as they are. */
  FORM("LOD", "FIL"),
  /** Citations that lead nowhere, names that do not fit. */
  CITATIONS("CIT", "NAM"),
  REFERENCES("REF", "VER"),
  QUOTATIONS("QUO"),
  /** What studies are said to show. */
  EVIDENCE("EVI"),
  /** What has to be in the text and is not. */
  REQUIRED("BLK", "REG"),
  CLAIMS("CLM", "BAL"),
  TRANSLATION("TRN"),
  READABILITY("RDB"),
  WAIVERS("WAI"),
  /** How it comes out on paper. */
  PAGES("CSS", "TXT", "TYP", "PDF", "PRF", "PUB"),
  OTHER();

  private final String[] prefixes;

  EditorTopic(String... prefixes) {
    this.prefixes = prefixes;
  }

  /** The topic of a code, by the letters that it begins with. */
  static EditorTopic of(String code) {
    for (EditorTopic topic : values()) {
      for (String prefix : topic.prefixes) {
        if (code.startsWith(prefix)) {
          return topic;
        }
      }
    }
    return OTHER;
  }

  /** Its name in messages. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
