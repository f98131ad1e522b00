package org.gatefold.typeset.css;

import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Properties that follow the direction of the text (Logical Properties 1): where it runs from the right, start is
 * right. Lines are always horizontal.
 */
@SuppressWarnings("ImmutableEnumChecker") // Its lists are copies, its functions have no state.
enum Logical implements Definition {
  MARGIN_INLINE_START(
      Scope.BOX, "1em", Expansion::sides, List.of(Property.MARGIN_LEFT), List.of(Property.MARGIN_RIGHT)),
  MARGIN_INLINE_END(Scope.BOX, "1em", Expansion::sides, List.of(Property.MARGIN_RIGHT), List.of(Property.MARGIN_LEFT)),
  MARGIN_INLINE(
      Scope.BOX, "0 auto", Expansion::sides,
      List.of(Property.MARGIN_LEFT, Property.MARGIN_RIGHT), List.of(Property.MARGIN_RIGHT, Property.MARGIN_LEFT)),
  MARGIN_BLOCK(
      Scope.BOX, "1em 0", Expansion::sides,
      List.of(Property.MARGIN_TOP, Property.MARGIN_BOTTOM), List.of(Property.MARGIN_TOP, Property.MARGIN_BOTTOM)),
  PADDING_INLINE_START(
      Scope.BOX, "1em", Expansion::sides, List.of(Property.PADDING_LEFT), List.of(Property.PADDING_RIGHT)),
  PADDING_INLINE_END(
      Scope.BOX, "1em", Expansion::sides, List.of(Property.PADDING_RIGHT), List.of(Property.PADDING_LEFT)),
  PADDING_INLINE(
      Scope.BOX, "1em 0", Expansion::sides,
      List.of(Property.PADDING_LEFT, Property.PADDING_RIGHT), List.of(Property.PADDING_RIGHT, Property.PADDING_LEFT)),
  PADDING_BLOCK(
      Scope.BOX, "2mm", Expansion::sides,
      List.of(Property.PADDING_TOP, Property.PADDING_BOTTOM), List.of(Property.PADDING_TOP, Property.PADDING_BOTTOM)),
  BORDER_INLINE_START(Scope.BOX, "3pt solid red", Expansion::anyOrder, Sides.edge("left"), Sides.edge("right")),
  BORDER_INLINE_END(Scope.BOX, "3pt solid red", Expansion::anyOrder, Sides.edge("right"), Sides.edge("left")),
  INSET_INLINE_START(Scope.FLOW, "0", Expansion::sides, List.of(Property.LEFT), List.of(Property.RIGHT)),
  INSET_INLINE_END(Scope.FLOW, "0", Expansion::sides, List.of(Property.RIGHT), List.of(Property.LEFT));

  private final Scope scope;
  private final String example;
  private final BiFunction<Tokens, List<Property>, @Nullable List<Setting>> expansion;
  private final List<Property> longhands;
  private final List<Property> mirrored;

  Logical(
      Scope scope,
      String example,
      BiFunction<Tokens, List<Property>, @Nullable List<Setting>> expansion,
      List<Property> longhands,
      List<Property> mirrored) {
    this.scope = scope;
    this.example = example;
    this.expansion = expansion;
    this.longhands = List.copyOf(longhands);
    this.mirrored = List.copyOf(mirrored);
  }

  @Override
  public String css() {
    return Names.css(this);
  }

  @Override
  public Chapter chapter() {
    return Chapter.BOX;
  }

  @Override
  public Scope scope() {
    return scope;
  }

  @Override
  public String syntax() {
    if (longhands.size() == 3) {
      return Expansion.EDGE;
    }
    String one = longhands.get(0).syntax();
    return longhands.size() == 1 ? one : "[ " + one + " ]{1,2}";
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
  public List<Property> mirrored() {
    return mirrored;
  }

  @Override
  public @Nullable List<Setting> read(Tokens in) {
    List<Setting> settings = expansion.apply(in, longhands);
    return settings != null && in.done() ? settings : null;
  }
}
