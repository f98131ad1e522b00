package org.gatefold.typeset.css;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Families of properties that a printed page does without, and what to write instead. */
final class Absent {
  private static final String SCREEN = "that is for screens; leave it out";
  private static final String TURN = "turn the picture itself";
  private static final String STATIC = "fonts are static files: name a family, weight or style";
  private static final String FEATURES = "write `font-feature-settings`";
  private static final String MARKS = "marks over and under letters are not supported; write them as characters";

  /** By the beginning of the name; the first that fits is taken. */
  private static final List<Map.Entry<String, String>> FAMILIES = List.of(
      Map.entry("bookmark-", "bookmarks come from the headings"),
      Map.entry("mask", "cut the picture itself"),
      Map.entry("clip", "cut the picture itself"),
      Map.entry("outline", "draw a border"),
      Map.entry("border-image", "draw a border, or lay a picture behind with `background`"),
      Map.entry("border-block", "write `border-top` and `border-bottom`"),
      Map.entry("scroll", SCREEN),
      Map.entry("overscroll", SCREEN),
      Map.entry("overflow-", "nothing is clipped: what does not fit is an error"),
      Map.entry("ruby", "ruby is not supported; set the reading in brackets"),
      Map.entry("text-emphasis", MARKS),
      Map.entry("font-synthesis", STATIC),
      Map.entry("font-variation", STATIC),
      Map.entry("font-optical", STATIC),
      Map.entry("font-stretch", STATIC),
      Map.entry("font-width", STATIC),
      Map.entry("font-palette", STATIC),
      Map.entry("font-size-adjust", "write the `font-size` that the face needs"),
      Map.entry("font-language", "the attribute `lang` chooses the forms of letters"),
      Map.entry("font-variant-", FEATURES),
      Map.entry("footnote-", "notes stand below each other at the foot of the page, the area is `@footnote`"),
      Map.entry("hyphenate-", "hyphens are the font's; limits are `hyphenate-limit-chars` and `hyphenate-limit-lines`"),
      Map.entry("white-space-", "write `white-space`"),
      Map.entry("text-wrap-", "write `text-wrap`"),
      Map.entry("text-decoration-skip", "lines run through; leave it out"),
      Map.entry("text-underline-position", "write `text-underline-offset`"),
      Map.entry("background-blend", "paint the mixed colour itself"),
      Map.entry("background-", "backgrounds lie under borders and begin inside of them; leave it out"),
      Map.entry("mix-blend", "paint the mixed colour itself"),
      Map.entry("shape-", "text runs around boxes, not shapes; leave it out"),
      Map.entry("object-", "give the picture the `width` or `height` alone: it keeps its shape"),
      Map.entry("offset", TURN),
      Map.entry("page-", "write `break-before`, `break-after` or `break-inside`"),
      Map.entry("transform", TURN),
      Map.entry("perspective", TURN),
      Map.entry("line-height-step", "write `block-step-size`"),
      Map.entry("string", "write `string-set`"),
      Map.entry("contain", SCREEN));

  private static final Map<String, String> SINGLE = Map.ofEntries(
      Map.entry("filter", "change the picture itself"),
      Map.entry("backdrop-filter", "change the picture itself"),
      Map.entry("rotate", TURN),
      Map.entry("scale", TURN),
      Map.entry("translate", "move the box by its margins, or with `position`"),
      Map.entry("zoom", "write a `width`"),
      Map.entry("aspect-ratio", "write `width` and `height`; pictures keep their shape"),
      Map.entry("inline-size", "write `width`"),
      Map.entry("block-size", "write `height`"),
      Map.entry("min-inline-size", "write `min-width`"),
      Map.entry("max-inline-size", "write `max-width`"),
      Map.entry("min-block-size", "write `min-height`"),
      Map.entry("max-block-size", "write `max-height`"),
      Map.entry("list-style-image", "write `list-style-type: none`, and `content: url()` of `::before`"),
      Map.entry("counter-set", "write `counter-reset`"),
      Map.entry("empty-cells", "empty cells have their borders; give them a class"),
      Map.entry("text-justify", "text is justified between words"),
      Map.entry("text-orientation", "only horizontal lines are supported"),
      Map.entry("text-overflow", "nothing is clipped: what does not fit is an error"),
      Map.entry("line-clamp", "nothing is clipped: what does not fit is an error"),
      Map.entry("margin-trim", "margins at the top of pages and columns are swallowed; leave it out"),
      Map.entry("cursor", SCREEN),
      Map.entry("pointer-events", SCREEN),
      Map.entry("user-select", SCREEN),
      Map.entry("caret-color", SCREEN),
      Map.entry("accent-color", SCREEN),
      Map.entry("color-scheme", SCREEN),
      Map.entry("will-change", SCREEN),
      Map.entry("resize", SCREEN),
      Map.entry("appearance", SCREEN));

  private Absent() {}

  static @Nullable String property(String name) {
    String single = SINGLE.get(name);
    if (single != null) {
      return single;
    }
    for (Map.Entry<String, String> family : FAMILIES) {
      if (name.startsWith(family.getKey())) {
        return family.getValue();
      }
    }
    return null;
  }

  /** What to write instead of a value; empty where there is nothing to say. */
  static String value(Definition definition, Token first) {
    String word = first.text();
    if (definition == Property.POSITION && (word.equals("fixed") || word.equals("sticky"))) {
      return "; what is on every page stands in a margin box of `@page`";
    }
    if (definition == Property.WHITE_SPACE && word.equals("break-spaces")) {
      return "; write pre-wrap";
    }
    if (definition == Property.TEXT_ALIGN && word.equals("justify-all")) {
      return "; write justify, and `text-align-last: justify`";
    }
    return "";
  }
}
