package org.gatefold.typeset.css;

/** A chapter of {@code docs/css.md}. */
enum Chapter {
  BOX("Boxes"),
  BACKGROUND("Backgrounds"),
  TYPE("Type"),
  TEXT("Lines of text"),
  GENERATED("Lists and generated content"),
  TABLES("Tables"),
  FRAGMENTATION("Breaks"),
  COLUMNS("Columns"),
  FLEX("Flex rows and columns"),
  PAGE("Pages");

  private final String title;

  Chapter(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }
}
