package org.gatefold.cli;

/** Escape sequences, on terminals that want them (ECMA-48, 8.3.117). */
enum Style {
  ERROR("1;31"),
  EDITORIAL("1;35"),
  WARNING("1;33"),
  NOTE("1;36"),
  FRAME("34"),
  STRONG("1");

  private final String parameters;

  Style(String parameters) {
    this.parameters = parameters;
  }

  /** The text in this style, or as it is if there is no colour. */
  String on(boolean colour, String text) {
    return colour && !text.isEmpty() ? "\u001B[" + parameters + "m" + text + "\u001B[0m" : text;
  }
}
