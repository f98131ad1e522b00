package org.gatefold.typeset.css;

import java.util.List;

/** A parsed style sheet together with those that it imports. Immutable: one value serves any number of threads. */
public final class Stylesheet {
  private final List<Part> parts;

  Stylesheet(List<Part> parts) {
    this.parts = List.copyOf(parts);
  }

  /** The rules of one file, those of the imported ones before those of the importing one. */
  List<Part> parts() {
    return parts;
  }

  /** What one file says by itself. */
  record Part(RuleIndex rules, List<PageRule> pages) {
    Part {
      pages = List.copyOf(pages);
    }
  }
}
