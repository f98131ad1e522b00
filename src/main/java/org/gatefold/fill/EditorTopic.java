package org.gatefold.fill;

import java.util.List;
import java.util.Locale;

/** What a finding is about, as an editor sorts work; in the order in which it is best done: words that rest on nothing need not be polished. */
enum EditorTopic {
  REFERENCES("REF VER"),
  QUOTATIONS("QUO"),
  /** What studies are said to show. */
  EVIDENCE("EVI"),
  CLAIMS("CLM BAL"),
  /** What has to be in the text and is not. */
  REQUIRED("BLK REG"),
  TRANSLATION("TRN"),
  /** Citations that lead nowhere, names that do not fit. */
  CITATIONS("CIT NAM"),
  READABILITY("RDB"),
  WAIVERS("WAI"),
  /** Files that are not as they should be. */
  FORM("LOD FIL"),
  /** How it comes out on paper. */
  PAGES("CSS TXT TYP PDF PRF PUB"),
  OTHER("");

  private static final int LETTERS = 3;

  /** Three letters each, with spaces between them. */
  private final String prefixes;

  EditorTopic(String prefixes) {
    this.prefixes = prefixes;
  }

  /** The topic of a code, by the letters that it begins with. */
  static EditorTopic of(String code) {
    for (EditorTopic topic : values()) {
      if (List.of(topic.prefixes.split(" ", -1)).contains(code.substring(0, Math.min(code.length(), LETTERS)))) {
        return topic;
      }
    }
    return OTHER;
  }

  /** Its name in messages. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
