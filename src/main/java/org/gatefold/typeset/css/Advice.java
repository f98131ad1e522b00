package org.gatefold.typeset.css;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What to write instead of things that CSS has and Gatefold has not. */
final class Advice {
  private static final String WIDE_WORDS =
      "a word that is wider than its line is broken anywhere, with a warning; let it be hyphenated: `hyphens: auto`";
  private static final Map<String, String> PROPERTIES =
      Map.ofEntries(
          Map.entry("page-break-before", "write `break-before`"),
          Map.entry("page-break-after", "write `break-after`"),
          Map.entry("page-break-inside", "write `break-inside`"),
          Map.entry("word-wrap", WIDE_WORDS),
          Map.entry("overflow-wrap", WIDE_WORDS),
          Map.entry("overflow", "nothing is clipped: what does not fit is an error"),
          Map.entry("opacity", "give the colour an alpha: `rgb(0 0 0 / 50%)`"),
          Map.entry("visibility", "leave it out with `display: none`"),
          Map.entry("z-index", "later boxes are painted over earlier ones"),
          Map.entry("transform", "turn the picture itself"),
          Map.entry("box-shadow", "shadows do not print well; use a border"),
          Map.entry("text-shadow", "shadows do not print well; leave it out"),
          Map.entry("order", "the order of reading is that of the document: move the element, or use `flex-direction: row-reverse`"),
          Map.entry("justify-items", "that is for grids; in flex rows use `justify-content`"),
          Map.entry("place-content", "write `align-content` and `justify-content`"),
          Map.entry("initial-letter-align", "capitals stand on baselines"),
          Map.entry("writing-mode", "only horizontal lines are supported"),
          Map.entry("all", "reset single properties with `initial`"),
          Map.entry("bookmark-level", "bookmarks come from the headings"),
          Map.entry("src", "fonts come from the job's font folders"));

  private Advice() {}

  static @Nullable String property(String name) {
    if (name.startsWith("grid")) {
      return "grids are not supported; use `display: flex`, a table, or `columns`";
    }
    if (name.startsWith("animation") || name.startsWith("transition")) {
      return "paper does not move; leave it out";
    }
    if (name.startsWith("-")) {
      return "names with a vendor's prefix are not supported; docs/css.md lists the properties";
    }
    String known = PROPERTIES.get(name);
    return known == null ? Absent.property(name) : known;
  }

  /** What to write instead of an at-rule. */
  static String atRule(String name) {
    return switch (name) {
      case "@font-face" -> "fonts come from the job's font folders: name the family in `font-family`";
      case "@supports" -> "what docs/css.md lists is supported: write the rules without the condition";
      case "@layer" -> "write the rules without a layer, in the order in which they shall win";
      case "@keyframes" -> "paper does not move; leave it out";
      case "@namespace" -> "select elements by name or class";
      default -> "@page, @media print and @import are supported";
    };
  }
}
