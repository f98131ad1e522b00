package org.gatefold.typeset.css;

import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Every shorthand that Gatefold supports, with what it sets. */
@SuppressWarnings("ImmutableEnumChecker") // Its lists are copies, its functions have no state.
enum Shorthand implements Definition {
  MARGIN(Chapter.BOX, Scope.BOX, "1em 0", "[ auto | <length-percentage> ]{1,4}", Expansion::sides, Sides.of("margin-")),
  PADDING(Chapter.BOX, Scope.BOX, "2mm", "<length-percentage ≥ 0>{1,4}", Expansion::sides, Sides.of("padding-")),
  INSET(
      Chapter.BOX, Scope.FLOW, "0 auto auto 0", "[ auto | <length-percentage> ]{1,4}", Expansion::sides, Sides.of("")),
  BORDER_WIDTH(Chapter.BOX, Scope.BOX, "1pt 0", "<border-width>{1,4}", Expansion::sides, Sides.of("border-", "-width")),
  BORDER_STYLE(
      Chapter.BOX, Scope.BOX, "solid none", "[ none | double | solid | dashed | dotted ]{1,4}",
      Expansion::sides, Sides.of("border-", "-style")),
  BORDER_COLOR(Chapter.BOX, Scope.BOX, "red", "<color>{1,4}", Expansion::sides, Sides.of("border-", "-color")),
  BORDER_TOP(Chapter.BOX, Scope.BOX, "1pt solid", Expansion.EDGE, Expansion::anyOrder, Sides.edge("top")),
  BORDER_RIGHT(Chapter.BOX, Scope.BOX, "1pt solid", Expansion.EDGE, Expansion::anyOrder, Sides.edge("right")),
  BORDER_BOTTOM(Chapter.BOX, Scope.BOX, "1pt solid", Expansion.EDGE, Expansion::anyOrder, Sides.edge("bottom")),
  BORDER_LEFT(Chapter.BOX, Scope.BOX, "2pt solid red", Expansion.EDGE, Expansion::anyOrder, Sides.edge("left")),
  BORDER(Chapter.BOX, Scope.BOX, "1pt solid red", Expansion.EDGE, Expansion::border, Sides.edges()),
  BORDER_RADIUS(Chapter.BOX, Scope.BOX, "2mm / 50%", "<length-percentage ≥ 0>{1,4} [ / <length-percentage ≥ 0>{1,4} ]?", Corners::read, Sides.corners()),
  BACKGROUND(
      Chapter.BACKGROUND, Scope.BOX, "url(\"wave.svg\") bottom left / 100% no-repeat",
      "<color> || <image> || <position> [ / <size> ]? || [ repeat | no-repeat ]",
      Expansion::background,
      List.of(
          Property.BACKGROUND_COLOR, Property.BACKGROUND_IMAGE, Property.BACKGROUND_POSITION, Property.BACKGROUND_SIZE,
          Property.BACKGROUND_REPEAT)),
  FONT(
      Chapter.TYPE, Scope.TEXT, "italic 600 9pt/1.3 \"Source Sans 3\"",
      "[ <font-style> || small-caps || <font-weight> ]? <font-size> [ / <line-height> ]? <font-family>",
      FontExpansion::read, FontExpansion.LONGHANDS),
  LIST_STYLE(
      Chapter.GENERATED, Scope.FLOW, "square inside", "<list-style-type> || [ inside | outside ]",
      Expansion::anyOrder, List.of(Property.LIST_STYLE_TYPE, Property.LIST_STYLE_POSITION)),
  TEXT_DECORATION(
      Chapter.TEXT, Scope.SIZE, "line-through red",
      "<text-decoration-line> || <text-decoration-style> || <color> || <text-decoration-thickness>",
      Expansion::anyOrder,
      List.of(
          Property.TEXT_DECORATION_LINE, Property.TEXT_DECORATION_STYLE, Property.TEXT_DECORATION_COLOR,
          Property.TEXT_DECORATION_THICKNESS)),
  FONT_VARIANT(
      Chapter.TYPE, Scope.TEXT, "small-caps oldstyle-nums",
      "normal | none | <font-variant-caps> || <font-variant-numeric> || <font-variant-ligatures> || <font-variant-position>",
      Variants::read,
      List.of(
          Property.FONT_VARIANT_CAPS, Property.FONT_VARIANT_NUMERIC, Property.FONT_VARIANT_LIGATURES,
          Property.FONT_VARIANT_POSITION)),
  COLUMNS(
      Chapter.COLUMNS, Scope.FLOW, "2 60mm", "<column-count> || <column-width>",
      Expansion::anyOrder, List.of(Property.COLUMN_COUNT, Property.COLUMN_WIDTH)),
  FLEX(
      Chapter.FLEX, Scope.FLOW, "1 1 30mm", "none | [ <number ≥ 0> <number ≥ 0>? ] || [ auto | <length-percentage ≥ 0> ]",
      FlexExpansion::read, List.of(Property.FLEX_GROW, Property.FLEX_SHRINK, Property.FLEX_BASIS)),
  FLEX_FLOW(
      Chapter.FLEX, Scope.FLOW, "row wrap", "<flex-direction> || <flex-wrap>",
      Expansion::anyOrder, List.of(Property.FLEX_DIRECTION, Property.FLEX_WRAP)),
  GAP(
      Chapter.FLEX, Scope.FLOW, "2mm 4mm", "[ normal | <length ≥ 0> ]{1,2}",
      Expansion::gap, List.of(Property.ROW_GAP, Property.COLUMN_GAP)),
  COLUMN_RULE(
      Chapter.COLUMNS, Scope.FLOW, ".25pt solid", Expansion.EDGE,
      Expansion::anyOrder,
      List.of(Property.COLUMN_RULE_WIDTH, Property.COLUMN_RULE_STYLE, Property.COLUMN_RULE_COLOR));

  private final Chapter chapter;
  private final Scope scope;
  private final String example;
  private final String syntax;
  private final BiFunction<Tokens, List<Property>, @Nullable List<Setting>> expansion;
  private final List<Property> longhands;

  Shorthand(
      Chapter chapter,
      Scope scope,
      String example,
      String syntax,
      BiFunction<Tokens, List<Property>, @Nullable List<Setting>> expansion,
      List<Property> longhands) {
    this.chapter = chapter;
    this.scope = scope;
    this.example = example;
    this.syntax = syntax;
    this.expansion = expansion;
    this.longhands = List.copyOf(longhands);
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

  @Override
  public String syntax() {
    return syntax;
  }

  @Override
  public String example() {
    return example;
  }

  @Override
  public String note() {
    return "";
  }

  @Override
  public List<Property> longhands() {
    return longhands;
  }

  @Override
  public @Nullable List<Setting> read(Tokens in) {
    List<Setting> settings = expansion.apply(in, longhands);
    return settings != null && in.done() ? settings : null;
  }
}
