package org.gatefold.typeset.css;

import java.util.List;
import org.gatefold.typeset.css.ComputedStyle.Hyphens;
import org.gatefold.typeset.css.ComputedStyle.TextAlign;
import org.gatefold.typeset.css.ComputedStyle.LineBreak;
import org.gatefold.typeset.css.ComputedStyle.UnicodeBidi;
import org.gatefold.typeset.css.ComputedStyle.WhiteSpace;
import org.jspecify.annotations.Nullable;

/**
 * Every longhand that Gatefold supports: chapter, where it may stand, whether it inherits, its initial value, its values,
 * an example, and how it deviates from the specification. {@code docs/css.md} is written from this list.
 */
@SuppressWarnings("ImmutableEnumChecker") // Grammars have no state.
enum Property implements Definition {
  // Box
  DISPLAY(
      Chapter.BOX, Scope.FLOW, false, "inline",
      Grammar.words(Display::values),
      "table-cell", "grid is not supported; of columns only the width counts"),
  MARGIN_TOP(Chapter.BOX, Scope.BOX, false, "0", Boxes.OFFSET, "1em", ""),
  MARGIN_RIGHT(Chapter.BOX, Scope.BOX, false, "0", Boxes.OFFSET, "1em", ""),
  MARGIN_BOTTOM(Chapter.BOX, Scope.BOX, false, "0", Boxes.OFFSET, "1em", ""),
  MARGIN_LEFT(Chapter.BOX, Scope.BOX, false, "0", Boxes.OFFSET, "-2mm", ""),
  PADDING_TOP(Chapter.BOX, Scope.BOX, false, "0", Measures.POSITIVE_PERCENTAGE, "calc(1em + 2pt)", ""),
  PADDING_RIGHT(Chapter.BOX, Scope.BOX, false, "0", Measures.POSITIVE_PERCENTAGE, "2mm", ""),
  PADDING_BOTTOM(Chapter.BOX, Scope.BOX, false, "0", Measures.POSITIVE_PERCENTAGE, "2mm", ""),
  PADDING_LEFT(Chapter.BOX, Scope.BOX, false, "0", Measures.POSITIVE_PERCENTAGE, "2mm", ""),
  BORDER_TOP_WIDTH(Chapter.BOX, Scope.BOX, false, "medium", Boxes.BORDER_WIDTH, ".5pt", ""),
  BORDER_RIGHT_WIDTH(Chapter.BOX, Scope.BOX, false, "medium", Boxes.BORDER_WIDTH, ".5pt", ""),
  BORDER_BOTTOM_WIDTH(Chapter.BOX, Scope.BOX, false, "medium", Boxes.BORDER_WIDTH, ".5pt", ""),
  BORDER_LEFT_WIDTH(Chapter.BOX, Scope.BOX, false, "medium", Boxes.BORDER_WIDTH, ".5pt", ""),
  BORDER_TOP_STYLE(Chapter.BOX, Scope.BOX, false, "none", Boxes.BORDER_STYLE, "solid", ""),
  BORDER_RIGHT_STYLE(Chapter.BOX, Scope.BOX, false, "none", Boxes.BORDER_STYLE, "solid", ""),
  BORDER_BOTTOM_STYLE(Chapter.BOX, Scope.BOX, false, "none", Boxes.BORDER_STYLE, "solid", ""),
  BORDER_LEFT_STYLE(Chapter.BOX, Scope.BOX, false, "none", Boxes.BORDER_STYLE, "solid", ""),
  BORDER_TOP_COLOR(Chapter.BOX, Scope.BOX, false, "currentcolor", Boxes.COLOR, "var(--primary)", ""),
  BORDER_RIGHT_COLOR(Chapter.BOX, Scope.BOX, false, "currentcolor", Boxes.COLOR, "var(--primary)", ""),
  BORDER_BOTTOM_COLOR(Chapter.BOX, Scope.BOX, false, "currentcolor", Boxes.COLOR, "var(--primary)", ""),
  BORDER_LEFT_COLOR(Chapter.BOX, Scope.BOX, false, "currentcolor", Boxes.COLOR, "var(--primary)", ""),
  BORDER_TOP_LEFT_RADIUS(
      Chapter.BOX, Scope.BOX, false, "0",
      Corners.ONE,
      "2mm 50%", ""),
  BORDER_TOP_RIGHT_RADIUS(
      Chapter.BOX, Scope.BOX, false, "0",
      Corners.ONE,
      "2mm 50%", ""),
  BORDER_BOTTOM_RIGHT_RADIUS(
      Chapter.BOX, Scope.BOX, false, "0",
      Corners.ONE,
      "2mm 50%", ""),
  BORDER_BOTTOM_LEFT_RADIUS(
      Chapter.BOX, Scope.BOX, false, "0",
      Corners.ONE,
      "2mm 50%", ""),
  WIDTH(Chapter.BOX, Scope.AREA, false, "auto", Boxes.SIZE, "50%",
      "of @footnote: the length of its top border; notes take the whole measure"),
  HEIGHT(Chapter.BOX, Scope.SIZE, false, "auto", Boxes.SIZE, "30mm", "a box grows with what it holds; percentages are of the height of the box around, or of the text area"),
  MIN_WIDTH(Chapter.BOX, Scope.SIZE, false, "0", Measures.POSITIVE_PERCENTAGE, "10mm", ""),
  MAX_WIDTH(Chapter.BOX, Scope.SIZE, false, "none", Boxes.MAX, "100%", ""),
  MIN_HEIGHT(Chapter.BOX, Scope.SIZE, false, "0", Measures.POSITIVE_PERCENTAGE, "10mm", ""),
  MAX_HEIGHT(
      Chapter.BOX, Scope.AREA, false, "none",
      Boxes.MAX,
      "40%", "pictures shrink, other boxes that are higher are an error; of @footnote: a part of the page's height"),
  BOX_SIZING(
      Chapter.BOX, Scope.SIZE, false, "content-box",
      Grammar.words("content-box", false, "border-box", true),
      "border-box", ""),
  BLOCK_STEP_SIZE(
      Chapter.BOX, Scope.FLOW, false, "none",
      Grammar.word("none", 0.0).or(Measures.POSITIVE_POINTS),
      "var(--grid)", "the border box's height is rounded up to a multiple of it"),
  BLOCK_STEP_ALIGN(
      Chapter.BOX, Scope.FLOW, false, "auto",
      Grammar.words("auto", TextAlign.CENTER, "center", TextAlign.CENTER)
          .or("start", TextAlign.START).or("end", TextAlign.END),
      "start", "auto is center"),
  POSITION(
      Chapter.BOX, Scope.FLOW, false, "static",
      Grammar.words(Position::values),
      "absolute", "against the nearest positioned box around it, or the trim box of the page; no inline box can be relative"),
  TOP(Chapter.BOX, Scope.FLOW, false, "auto", Boxes.OFFSET, "10mm", ""),
  RIGHT(Chapter.BOX, Scope.FLOW, false, "auto", Boxes.OFFSET, "10mm", ""),
  BOTTOM(Chapter.BOX, Scope.FLOW, false, "auto", Boxes.OFFSET, "10mm", ""),
  LEFT(Chapter.BOX, Scope.FLOW, false, "auto", Boxes.OFFSET, "10mm", ""),
  FLOAT(
      Chapter.BOX, Scope.FLOW, false, "none",
      Floating.FLOAT,
      "inline-end", "a float in a paragraph begins at the paragraph's first line"),
  CLEAR(Chapter.BOX, Scope.FLOW, false, "none", Floating.CLEAR, "both", ""),
  INITIAL_LETTER(
      Chapter.BOX, Scope.LETTER, false, "normal",
      Grammar.word("normal", 0).or(Measures.integer(2)),
      "3", "capitals as high as so many lines, on the baseline of the last of them"),
  FLOAT_REFERENCE(
      Chapter.BOX, Scope.NOTES, false, "page",
      Grammar.words("page", false, "column", true),
      "column", "where notes stand: at the foot of the page, or of their column"),

  // Background
  BACKGROUND_COLOR(Chapter.BACKGROUND, Scope.BOX, false, "transparent", Boxes.COLOR, "device-cmyk(0 0 0 .1)", ""),
  BACKGROUND_IMAGE(
      Chapter.BACKGROUND, Scope.BOX, false, "none",
      Gradients.IMAGE,
      "linear-gradient(to right, var(--primary), white)", "one image; round corners clip gradients, not pictures"),
  BACKGROUND_SIZE(Chapter.BACKGROUND, Scope.BOX, false, "auto", Boxes.BACKGROUND_SIZE, "cover", "a gradient fills the box"),
  BACKGROUND_POSITION(Chapter.BACKGROUND, Scope.BOX, false, "0% 0%", Boxes.POSITION, "right 10mm", "one or two values"),
  BACKGROUND_REPEAT(
      Chapter.BACKGROUND, Scope.BOX, false, "repeat",
      Grammar.words("repeat", true, "no-repeat", false),
      "no-repeat", ""),

  // Type
  COLOR(Chapter.TYPE, Scope.TEXT, true, "black", Boxes.COLOR, "var(--primary)", ""),
  FONT_FAMILY(
      Chapter.TYPE, Scope.TEXT, true, "serif",
      Fonts.FAMILY,
      "\"Source Sans 3\", sans-serif", "each character is set in the first family that has it"),
  FONT_WEIGHT(Chapter.TYPE, Scope.TEXT, true, "normal", Fonts.WEIGHT, "600", ""),
  FONT_STYLE(Chapter.TYPE, Scope.TEXT, true, "normal", Fonts.STYLE, "italic", "oblique is set in the italic; it takes no angle"),
  FONT_SIZE(
      Chapter.TYPE, Scope.TEXT, true, "medium",
      Fonts.SIZE,
      "9.5pt", "medium is 12 pt"),
  LINE_HEIGHT(Chapter.TYPE, Scope.TEXT, true, "normal", Fonts.LINE_HEIGHT, "1.35", "normal is 1.2"),
  LETTER_SPACING(
      Chapter.TYPE, Scope.TEXT, true, "normal",
      Grammar.word("normal", 0.0).or(Measures.POINTS),
      ".02em", ""),
  WORD_SPACING(Chapter.TYPE, Scope.TEXT, true, "normal", Grammar.word("normal", 0.0).or(Measures.POINTS), ".1em", ""),
  FONT_FEATURE_SETTINGS(Chapter.TYPE, Scope.TEXT, true, "normal", Fonts.FEATURES, "\"ss01\" on", ""),
  FONT_VARIANT_CAPS(
      Chapter.TYPE, Scope.TEXT, true, "normal",
      Fonts.CAPS,
      "all-small-caps", "needs a font with the feature; no capitals are scaled down"),
  FONT_VARIANT_NUMERIC(Chapter.TYPE, Scope.TEXT, true, "normal", Variants.NUMERIC, "oldstyle-nums tabular-nums", ""),
  FONT_VARIANT_POSITION(
      Chapter.TYPE, Scope.TEXT, true, "normal",
      Fonts.POSITION,
      "super", "needs a font with the feature"),
  FONT_VARIANT_LIGATURES(Chapter.TYPE, Scope.TEXT, true, "normal", Variants.LIGATURES, "no-common-ligatures", ""),
  FONT_KERNING(Chapter.TYPE, Scope.TEXT, true, "auto", Fonts.KERNING, "none", ""),

  // Text
  TEXT_ALIGN(Chapter.TEXT, Scope.SIZE, true, "start", Texts.ALIGN, "justify", ""),
  TEXT_ALIGN_LAST(Chapter.TEXT, Scope.TEXT, true, "auto", Grammar.word("auto", Word.AUTO).or(Texts.ALIGN), "start", ""),
  TEXT_INDENT(Chapter.TEXT, Scope.TEXT, true, "0", Measures.LENGTH_PERCENTAGE, "1em", ""),
  TEXT_TRANSFORM(
      Chapter.TEXT, Scope.TEXT, true, "none",
      Grammar.words("none", Word.NONE, "uppercase", "uppercase")
          .or("lowercase", "lowercase").or("capitalize", "capitalize"),
      "uppercase", ""),
  WHITE_SPACE(
      Chapter.TEXT, Scope.TEXT, true, "normal",
      Grammar.words(WhiteSpace::values),
      "pre-wrap", "a line of nowrap or pre that is too wide is an error"),
  LINE_BREAK(
      Chapter.TEXT, Scope.TEXT, true, "auto",
      Grammar.words(LineBreak::values),
      "strict", "auto is strict for Chinese, Japanese and Korean; a paragraph has one value"),
  WORD_BREAK(
      Chapter.TEXT, Scope.TEXT, true, "normal",
      Grammar.words("normal", false, "keep-all", true),
      "keep-all", "for Korean, whose lines may else end between any two syllables; a paragraph has one value"),
  TAB_SIZE(
      Chapter.TEXT, Scope.TEXT, true, "8",
      Texts.TAB_SIZE,
      "4", "counted from the last line end that the text has"),
  TEXT_DECORATION_LINE(
      Chapter.TEXT, Scope.SIZE, false, "none",
      TextLineGrammar.LINES,
      "underline overline", ""),
  TEXT_DECORATION_STYLE(
      Chapter.TEXT, Scope.SIZE, false, "solid",
      TextLineGrammar.STYLE,
      "dotted", "wavy is not supported"),
  TEXT_DECORATION_COLOR(Chapter.TEXT, Scope.SIZE, false, "currentcolor", Boxes.COLOR, "var(--accent)", ""),
  TEXT_DECORATION_THICKNESS(
      Chapter.TEXT, Scope.SIZE, false, "auto",
      TextLineGrammar.THICKNESS,
      ".5pt", "auto is from-font"),
  TEXT_UNDERLINE_OFFSET(Chapter.TEXT, Scope.TEXT, true, "auto", TextLineGrammar.OFFSET, ".15em", "auto is the font's"),
  HYPHENS(Chapter.TEXT, Scope.TEXT, true, "manual", Grammar.words(Hyphens::values), "auto", ""),
  HYPHENATE_LIMIT_CHARS(Chapter.TEXT, Scope.TEXT, true, "auto", Texts.HYPHEN_CHARS, "6 3 2", "auto is 5 2 2"),
  HYPHENATE_LIMIT_LINES(Chapter.TEXT, Scope.TEXT, true, "no-limit", Texts.HYPHEN_LINES, "2", ""),
  TEXT_WRAP(Chapter.TEXT, Scope.TEXT, true, "wrap", Grammar.words("wrap", false, "balance", true), "balance", ""),
  HANGING_PUNCTUATION(
      Chapter.TEXT, Scope.TEXT, true, "none",
      Texts.HANGING,
      "first allow-end last", "any value but none hangs all that may hang"),
  VERTICAL_ALIGN(
      Chapter.TEXT, Scope.SIZE, false, "baseline",
      Texts.VERTICAL_ALIGN,
      "super", "percentages are of the line height; of cells and margin boxes: top, middle, bottom, baseline"),
  DIRECTION(
      Chapter.TEXT, Scope.TEXT, true, "ltr",
      Grammar.words("ltr", false, "rtl", true),
      "rtl", "the attribute dir sets it"),
  UNICODE_BIDI(
      Chapter.TEXT, Scope.SIZE, false, "normal",
      Grammar.words(UnicodeBidi::values),
      "isolate", "of blocks, plaintext alone has an effect; the attribute dir and bdi isolate"),

  // Generated
  LIST_STYLE_TYPE(
      Chapter.GENERATED, Scope.FLOW, true, "disc",
      Contents.LIST_STYLE,
      "lower-alpha", "the only string is the dash"),
  LIST_STYLE_POSITION(
      Chapter.GENERATED, Scope.FLOW, true, "outside",
      Grammar.words("outside", false, "inside", true),
      "inside", ""),
  COUNTER_RESET(Chapter.GENERATED, Scope.FLOW, false, "none", Contents.counters(0), "figure", ""),
  COUNTER_INCREMENT(Chapter.GENERATED, Scope.FLOW, false, "none", Contents.counters(1), "figure 2", ""),
  CONTENT(
      Chapter.GENERATED, Scope.GENERATED, false, "normal",
      Contents.CONTENT,
      "leader(dotted) target-counter(attr(href), page)", "in margin boxes: strings, counter(page), counter(pages), string(), url()"),
  STRING_SET(Chapter.GENERATED, Scope.FLOW, false, "none", Contents.STRING_SET, "title content()", ""),
  QUOTES(
      Chapter.GENERATED, Scope.FLOW, true, "auto",
      Contents.QUOTES,
      "\"«\" \"»\" \"‹\" \"›\"", "auto is what the language uses"),

  // Tables
  TABLE_LAYOUT(
      Chapter.TABLES, Scope.FLOW, false, "auto",
      Grammar.words("auto", false, "fixed", true),
      "fixed", "without a width, fixed is auto"),
  BORDER_COLLAPSE(
      Chapter.TABLES, Scope.FLOW, true, "separate",
      Grammar.words("separate", false, "collapse", true),
      "collapse", ""),
  BORDER_SPACING(
      Chapter.TABLES, Scope.FLOW, true, "0",
      Boxes.SPACING,
      "2mm 1mm", "backgrounds of rows run through it"),
  CAPTION_SIDE(
      Chapter.TABLES, Scope.FLOW, true, "top",
      Grammar.words("top", false, "bottom", true),
      "bottom", ""),

  // Fragmentation
  BREAK_BEFORE(
      Chapter.FRAGMENTATION, Scope.FLOW, false, "auto",
      Pages.BREAK,
      "right", "page 1 is a recto; a page left empty is :blank"),
  BREAK_AFTER(Chapter.FRAGMENTATION, Scope.FLOW, false, "auto", Pages.BREAK, "avoid", ""),
  BREAK_INSIDE(
      Chapter.FRAGMENTATION, Scope.FLOW, false, "auto",
      Grammar.words("auto", false, "avoid", true),
      "avoid", ""),
  ORPHANS(Chapter.FRAGMENTATION, Scope.FLOW, true, "2", Measures.integer(1), "3", ""),
  WIDOWS(Chapter.FRAGMENTATION, Scope.FLOW, true, "2", Measures.integer(1), "3", ""),
  BOX_DECORATION_BREAK(
      Chapter.FRAGMENTATION, Scope.FLOW, false, "slice",
      Grammar.words("slice", false, "clone", true),
      "clone", ""),
  PAGE(Chapter.FRAGMENTATION, Scope.FLOW, true, "auto", Pages.PAGE, "cover", ""),
  NOTE_REPEAT(
      Chapter.FRAGMENTATION, Scope.FLOW, true, "page",
      Grammar.words("page", true, "document", false),
      "document", "Gatefold's own: whether a note is printed on every page that calls it, or once"),

  // Columns
  COLUMN_COUNT(
      Chapter.COLUMNS, Scope.FLOW, false, "auto",
      Grammar.word("auto", Word.AUTO).or(Measures.integer(1)),
      "2", ""),
  COLUMN_WIDTH(
      Chapter.COLUMNS, Scope.FLOW, false, "auto",
      Grammar.word("auto", Word.AUTO).or(Measures.POSITIVE_POINTS),
      "60mm", ""),
  COLUMN_GAP(
      Chapter.COLUMNS, Scope.FLOW, false, "normal",
      Grammar.word("normal", Word.NORMAL).or(Measures.POSITIVE_POINTS),
      "6mm", "normal is 1em between columns and 0 between flex items"),
  COLUMN_RULE_WIDTH(Chapter.COLUMNS, Scope.FLOW, false, "medium", Boxes.BORDER_WIDTH, ".25pt", ""),
  COLUMN_RULE_STYLE(Chapter.COLUMNS, Scope.FLOW, false, "none", Boxes.BORDER_STYLE, "solid", ""),
  COLUMN_RULE_COLOR(Chapter.COLUMNS, Scope.FLOW, false, "currentcolor", Boxes.COLOR, "black", ""),
  COLUMN_SPAN(Chapter.COLUMNS, Scope.FLOW, false, "none", Grammar.words("none", false, "all", true), "all", ""),
  COLUMN_FILL(Chapter.COLUMNS, Scope.FLOW, false, "balance", Grammar.words("balance", true, "auto", false), "auto", ""),

  // Flex
  FLEX_DIRECTION(
      Chapter.FLEX, Scope.FLOW, false, "row",
      FlexStyle.DIRECTION,
      "column", "the order of reading is that of the document; there is no column-reverse"),
  FLEX_WRAP(Chapter.FLEX, Scope.FLOW, false, "nowrap", FlexStyle.WRAP, "wrap", "columns do not wrap"),
  JUSTIFY_CONTENT(Chapter.FLEX, Scope.FLOW, false, "normal", FlexStyle.JUSTIFY, "space-between", "start is flex-start"),
  ALIGN_ITEMS(Chapter.FLEX, Scope.FLOW, false, "normal", FlexStyle.ACROSS, "center", ""),
  ALIGN_SELF(Chapter.FLEX, Scope.FLOW, false, "auto", FlexStyle.SELF, "flex-end", ""),
  ALIGN_CONTENT(
      Chapter.FLEX, Scope.CONTENT, false, "normal",
      FlexStyle.LINES,
      "center", "of rows that wrap in a container with a height; of a whole page in @page, where space-between makes gaps up to twice as high"),
  FLEX_GROW(Chapter.FLEX, Scope.FLOW, false, "0", FlexStyle.FACTOR, "1", ""),
  FLEX_SHRINK(Chapter.FLEX, Scope.FLOW, false, "1", FlexStyle.FACTOR, "0", ""),
  FLEX_BASIS(Chapter.FLEX, Scope.FLOW, false, "auto", FlexStyle.BASIS, "30%", ""),
  ROW_GAP(
      Chapter.FLEX, Scope.FLOW, false, "normal",
      Grammar.word("normal", 0.0).or(Measures.POSITIVE_POINTS),
      "4mm", "a page break swallows it"),

  // Page
  SIZE(Chapter.PAGE, Scope.PAGE, false, "auto", Pages.SIZE, "A5 landscape", "of the trimmed page; auto is A4"),
  BLEED(
      Chapter.PAGE, Scope.PAGE, false, "auto",
      Grammar.word("auto", 0.0).or(Measures.POSITIVE_POINTS),
      "3mm", "auto is 0"),
  MARKS(
      Chapter.PAGE, Scope.PAGE, false, "none",
      Grammar.words("none", Word.NONE, "crop", "crop").or("cross", "cross"),
      "crop", "checked only: the press sheet gets its marks from the imposition");

  private final Chapter chapter;
  private final Scope scope;
  private final boolean inherited;
  private final String initial;
  private final Grammar grammar;
  private final String example;
  private final String note;

  Property(
      Chapter chapter, Scope scope, boolean inherited, String initial, Grammar grammar, String example, String note) {
    this.chapter = chapter;
    this.scope = scope;
    this.inherited = inherited;
    this.initial = initial;
    this.grammar = grammar;
    this.example = example;
    this.note = note;
  }

  @Override
  public String css() {
    return Names.css(this);
  }

  @Override
  public Chapter chapter() {
    return chapter;
  }

  @Override
  public Scope scope() {
    return scope;
  }

  /** Its place in arrays of values. */
  @SuppressWarnings("EnumOrdinal") // Styles are arrays because they are made and read by the thousand.
  int index() {
    return ordinal();
  }

  boolean inherited() {
    return inherited;
  }

  /** As it is written in CSS. */
  String initial() {
    return initial;
  }

  Grammar grammar() {
    return grammar;
  }

  @Override
  public String syntax() {
    return grammar.syntax();
  }

  @Override
  public String example() {
    return example;
  }

  @Override
  public String note() {
    return note;
  }

  @Override
  public List<Property> longhands() {
    return List.of(this);
  }

  @Override
  public @Nullable List<Setting> read(Tokens in) {
    Object value = grammar.read(in);
    return value == null || !in.done() ? null : List.of(new Setting(this, value));
  }
}
