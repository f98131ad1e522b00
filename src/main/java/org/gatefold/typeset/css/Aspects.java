package org.gatefold.typeset.css;

import java.util.ArrayList;
import java.util.List;
import org.gatefold.typeset.css.ComputedStyle.Aspect;

/** Which properties make up an {@link Aspect}. */
final class Aspects {
  private static final List<Property> MARGIN = Sides.of("margin-");
  private static final List<Property> PADDING = Sides.of("padding-");
  private static final List<Property> BORDER = border();
  private static final List<Property> BACKGROUND = List.of(Property.BACKGROUND_COLOR, Property.BACKGROUND_IMAGE);
  private static final List<Property> SIZE = List.of(
      Property.WIDTH, Property.HEIGHT, Property.MIN_WIDTH, Property.MAX_WIDTH, Property.MIN_HEIGHT, Property.MAX_HEIGHT);
  private static final List<Property> FLOW = List.of(
      Property.FLOAT, Property.CLEAR, Property.POSITION,
      Property.BREAK_BEFORE, Property.BREAK_AFTER, Property.BREAK_INSIDE, Property.BLOCK_STEP_SIZE, Property.COLUMN_SPAN,
      Property.PAGE);

  private Aspects() {}

  static List<Property> of(Aspect aspect) {
    return switch (aspect) {
      case MARGIN -> MARGIN;
      case BORDER -> BORDER;
      case PADDING -> PADDING;
      case BACKGROUND -> BACKGROUND;
      case SIZE -> SIZE;
      case FLOW -> FLOW;
    };
  }

  /** A style of {@code none} makes the width 0 as well. */
  private static List<Property> border() {
    List<Property> all = new ArrayList<>(Sides.of("border-", "-style"));
    all.addAll(Sides.corners());
    return List.copyOf(all);
  }
}
