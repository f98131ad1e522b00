package org.gatefold.typeset.text;

/** Strings of one character each, made once for the common ones. */
final class Letters {
  private static final int COMMON = 0x250;

  private final String[] common = new String[COMMON];

  Letters() {
    for (char c = 0; c < COMMON; c++) {
      common[c] = String.valueOf(c);
    }
  }

  String of(char c) {
    return c < COMMON ? common[c] : String.valueOf(c);
  }
}
