package org.gatefold.typeset.css;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.gatefold.model.paged.Ink;
import org.gatefold.typeset.css.Fonts.LineHeight;
import org.jspecify.annotations.Nullable;

/**
 * Computed values in an array, by the ordinals of their properties. The file is long because each property has its accessor
 * here, a line or two each.
 */
final class Computed implements ComputedStyle {
  private static final Property[] FEATURES = {
    Property.FONT_KERNING,
    Property.FONT_VARIANT_LIGATURES,
    Property.FONT_VARIANT_CAPS,
    Property.FONT_VARIANT_NUMERIC,
    Property.FONT_VARIANT_POSITION,
    Property.FONT_FEATURE_SETTINGS
  };
  private static final Border NO_BORDER = new Border(0, BorderStyle.NONE, Colours.BLACK);

  private final Object[] values;
  private final Locale language;
  private final Variables variables;
  private final Map<String, Integer> features;

  Computed(Object[] values, Locale language, Variables variables, @Nullable Computed parent) {
    this.values = values;
    this.language = language;
    this.variables = variables;
    this.features = parent != null && sameFeatures(parent) ? parent.features : collectFeatures();
  }

  @SuppressWarnings("ReferenceEquality") // Inherited values are the same objects, and no other case needs to be fast.
  private boolean sameFeatures(Computed parent) {
    for (Property property : FEATURES) {
      if (get(property) != parent.get(property)) {
        return false;
      }
    }
    return true;
  }

  private Map<String, Integer> collectFeatures() {
    Map<String, Integer> all = new TreeMap<>();
    for (Property property : FEATURES) {
      Map<String, Integer> some = value(property);
      all.putAll(some);
    }
    return Map.copyOf(all);
  }

  Object get(Property property) {
    return values[property.index()];
  }

  Variables variables() {
    return variables;
  }

  /** The longhand of a side, the four of them standing in the order of the sides. */
  private Object get(Property top, Side side) {
    int steps = switch (side) {
      case TOP -> 0;
      case RIGHT -> 1;
      case BOTTOM -> 2;
      case LEFT -> 3;
    };
    return values[top.index() + steps];
  }

  private Extent extent(Property property) {
    return (Extent) get(property);
  }

  private static @Nullable Extent extentOrNull(Object value) {
    return value instanceof Extent extent ? extent : null;
  }

  /** What the property's grammar makes, as its callers know it. */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  private <T> T value(Property property) {
    return (T) get(property);
  }

  private boolean flag(Property property) {
    return (Boolean) get(property);
  }

  private double number(Property property) {
    return (Double) get(property);
  }

  private Ink ink(Object value) {
    return value instanceof Ink ink ? ink : color();
  }

  @Override
  public Display display() {
    Display display = (Display) get(Property.DISPLAY);
    boolean blockified = (absolute() || get(Property.FLOAT) != Floating.NONE) && (display.onLine() || display.inTable());
    return blockified ? Display.BLOCK : display;
  }

  @Override
  public ComputedStyle without(Set<Aspect> aspects) {
    Object[] copy = values.clone();
    for (Aspect aspect : aspects) {
      for (Property property : Aspects.of(aspect)) {
        copy[property.index()] = InitialValues.ALL.get(property);
      }
    }
    return new Computed(copy, language, variables, this);
  }

  @Override
  public @Nullable Extent margin(Side side) {
    return extentOrNull(get(Property.MARGIN_TOP, side));
  }

  @Override
  public Extent padding(Side side) {
    return (Extent) get(Property.PADDING_TOP, side);
  }

  @Override
  public Border border(Side side) {
    return border(
        get(Property.BORDER_TOP_WIDTH, side),
        get(Property.BORDER_TOP_STYLE, side),
        get(Property.BORDER_TOP_COLOR, side));
  }

  private Border border(Object width, Object style, Object color) {
    return style == BorderStyle.NONE ? NO_BORDER : new Border((Double) width, (BorderStyle) style, ink(color));
  }

  @Override
  public List<Corner> corners() {
    return List.of(
        corner(Property.BORDER_TOP_LEFT_RADIUS),
        corner(Property.BORDER_TOP_RIGHT_RADIUS),
        corner(Property.BORDER_BOTTOM_RIGHT_RADIUS),
        corner(Property.BORDER_BOTTOM_LEFT_RADIUS));
  }

  private Corner corner(Property property) {
    return (Corner) get(property);
  }

  @Override
  public @Nullable Ink backgroundColor() {
    Ink ink = ink(get(Property.BACKGROUND_COLOR));
    return ink.alpha() == 0 ? null : ink;
  }

  @Override
  public @Nullable BackgroundImage backgroundImage() {
    if (!(get(Property.BACKGROUND_IMAGE) instanceof String url)) {
      return null;
    }
    Boxes.Area size = (Boxes.Area) get(Property.BACKGROUND_SIZE);
    Boxes.Place place = (Boxes.Place) get(Property.BACKGROUND_POSITION);
    return new BackgroundImage(
        url, size.width(), size.height(), size.fit(), place.x(), place.y(), flag(Property.BACKGROUND_REPEAT));
  }

  @Override
  public @Nullable LinearGradient backgroundGradient() {
    return get(Property.BACKGROUND_IMAGE) instanceof LinearGradient gradient ? gradient : null;
  }

  @Override
  public @Nullable Extent width() {
    return extentOrNull(get(Property.WIDTH));
  }

  @Override
  public @Nullable Extent height() {
    return extentOrNull(get(Property.HEIGHT));
  }

  @Override
  public Extent minWidth() {
    return extent(Property.MIN_WIDTH);
  }

  @Override
  public @Nullable Extent maxWidth() {
    return extentOrNull(get(Property.MAX_WIDTH));
  }

  @Override
  public Extent minHeight() {
    return extent(Property.MIN_HEIGHT);
  }

  @Override
  public @Nullable Extent maxHeight() {
    return extentOrNull(get(Property.MAX_HEIGHT));
  }

  @Override
  public boolean borderBox() {
    return flag(Property.BOX_SIZING);
  }

  @Override
  public boolean absolute() {
    return get(Property.POSITION) == Position.ABSOLUTE;
  }

  @Override
  public boolean relative() {
    return get(Property.POSITION) == Position.RELATIVE;
  }

  @Override
  public @Nullable Extent inset(Side side) {
    return extentOrNull(get(Property.TOP, side));
  }

  @Override
  public boolean columnNotes() {
    return flag(Property.FLOAT_REFERENCE);
  }

  @Override
  public boolean footnote() {
    return get(Property.FLOAT) == Floating.FOOTNOTE;
  }

  @Override
  public @Nullable Side floating() {
    return absolute() ? null : ((Floating) get(Property.FLOAT)).side(rightToLeft());
  }

  @Override
  public boolean clears(Side side) {
    Floating clear = (Floating) get(Property.CLEAR);
    return clear == Floating.BOTH || clear.side(rightToLeft()) == side;
  }

  @Override
  public int initialLetter() {
    return value(Property.INITIAL_LETTER);
  }

  @Override
  public FlexStyle flex() {
    return FlexStyle.of(this);
  }

  @Override
  public Ink color() {
    return value(Property.COLOR);
  }

  @Override
  public List<String> fontFamilies() {
    return value(Property.FONT_FAMILY);
  }

  @Override
  public int fontWeight() {
    return value(Property.FONT_WEIGHT);
  }

  @Override
  public boolean italic() {
    return flag(Property.FONT_STYLE);
  }

  @Override
  public double fontSize() {
    return number(Property.FONT_SIZE);
  }

  @Override
  public double lineHeight() {
    return ((LineHeight) get(Property.LINE_HEIGHT)).used(fontSize());
  }

  @Override
  public double letterSpacing() {
    return number(Property.LETTER_SPACING);
  }

  @Override
  public double wordSpacing() {
    return number(Property.WORD_SPACING);
  }

  @Override
  public Map<String, Integer> fontFeatures() {
    return features;
  }

  @Override
  public TextAlign textAlign() {
    return align(get(Property.TEXT_ALIGN));
  }

  @Override
  public @Nullable TextAlign textAlignLast() {
    Object align = get(Property.TEXT_ALIGN_LAST);
    return align == Word.AUTO ? null : align(align);
  }

  private TextAlign align(Object align) {
    if (align instanceof TextAlign logical) {
      return logical;
    }
    return (align == Word.RIGHT) == rightToLeft() ? TextAlign.START : TextAlign.END;
  }

  @Override
  public Extent textIndent() {
    return extent(Property.TEXT_INDENT);
  }

  @Override
  public @Nullable String textTransform() {
    return get(Property.TEXT_TRANSFORM) instanceof String transform ? transform : null;
  }

  @Override
  public WhiteSpace whiteSpace() {
    return value(Property.WHITE_SPACE);
  }

  @Override
  public TabSize tabSize() {
    return value(Property.TAB_SIZE);
  }

  @Override
  public @Nullable TextLines textLines() {
    List<TextLine> lines = value(Property.TEXT_DECORATION_LINE);
    return lines.isEmpty()
        ? null
        : new TextLines(lines, value(Property.TEXT_DECORATION_STYLE), ink(get(Property.TEXT_DECORATION_COLOR)),
            lengthOrNull(Property.TEXT_DECORATION_THICKNESS), lengthOrNull(Property.TEXT_UNDERLINE_OFFSET));
  }

  private @Nullable Double lengthOrNull(Property property) {
    return get(property) instanceof Double length ? length : null;
  }

  @Override
  public Hyphens hyphens() {
    return value(Property.HYPHENS);
  }

  @Override
  public int[] hyphenateLimitChars() {
    return this.<int[]>value(Property.HYPHENATE_LIMIT_CHARS).clone();
  }

  @Override
  public int hyphenateLimitLines() {
    return value(Property.HYPHENATE_LIMIT_LINES);
  }

  @Override
  public boolean balance() {
    return flag(Property.TEXT_WRAP);
  }

  @Override
  public boolean hangingPunctuation() {
    return flag(Property.HANGING_PUNCTUATION);
  }

  @Override
  public VerticalAlign verticalAlign() {
    Object align = get(Property.VERTICAL_ALIGN);
    if (align instanceof VerticalAlign keyword) {
      return keyword;
    }
    return new VerticalAlign(VerticalAlign.Kind.RAISE, ((Extent) align).resolve(lineHeight()));
  }

  @Override
  public boolean rightToLeft() {
    return flag(Property.DIRECTION);
  }

  @Override
  public LineBreak lineBreak() {
    return value(Property.LINE_BREAK);
  }

  @Override
  public boolean keepAll() {
    return flag(Property.WORD_BREAK);
  }

  @Override
  public UnicodeBidi unicodeBidi() {
    return value(Property.UNICODE_BIDI);
  }

  @Override
  public Locale language() {
    return language;
  }

  @Override
  public @Nullable ListStyle listStyle() {
    return get(Property.LIST_STYLE_TYPE) instanceof ListStyle style ? style : null;
  }

  @Override
  public boolean listInside() {
    return flag(Property.LIST_STYLE_POSITION);
  }

  @Override
  public List<Counter> counterReset() {
    return value(Property.COUNTER_RESET);
  }

  @Override
  public List<Counter> counterIncrement() {
    return value(Property.COUNTER_INCREMENT);
  }

  @Override
  public @Nullable List<ContentPart> content() {
    return get(Property.CONTENT) instanceof Word ? null : value(Property.CONTENT);
  }

  @Override
  public @Nullable List<Marks> quotes() {
    return get(Property.QUOTES) instanceof Word ? null : value(Property.QUOTES);
  }

  @Override
  public Map<String, List<ContentPart>> stringSet() {
    return value(Property.STRING_SET);
  }

  @Override
  public boolean fixedTable() {
    return flag(Property.TABLE_LAYOUT);
  }

  @Override
  public boolean collapseBorders() {
    return flag(Property.BORDER_COLLAPSE);
  }

  @Override
  public double columnSpacing() {
    return ((Boxes.Gaps) get(Property.BORDER_SPACING)).columns();
  }

  @Override
  public double rowSpacing() {
    return ((Boxes.Gaps) get(Property.BORDER_SPACING)).rows();
  }

  @Override
  public boolean captionBelow() {
    return flag(Property.CAPTION_SIDE);
  }

  @Override
  public Break breakBefore() {
    Break before = value(Property.BREAK_BEFORE);
    return before.side(rightToLeft());
  }

  @Override
  public Break breakAfter() {
    Break after = value(Property.BREAK_AFTER);
    return after.side(rightToLeft());
  }

  @Override
  public boolean keepTogether() {
    return flag(Property.BREAK_INSIDE);
  }

  @Override
  public int orphans() {
    return value(Property.ORPHANS);
  }

  @Override
  public int widows() {
    return value(Property.WIDOWS);
  }

  @Override
  public boolean cloneDecoration() {
    return flag(Property.BOX_DECORATION_BREAK);
  }

  @Override
  public int columnCount() {
    return get(Property.COLUMN_COUNT) instanceof Integer count ? count : columnWidth() == null ? 1 : Integer.MAX_VALUE;
  }

  @Override
  public @Nullable Double columnWidth() {
    return get(Property.COLUMN_WIDTH) instanceof Double width ? width : null;
  }

  @Override
  public double columnGap() {
    return get(Property.COLUMN_GAP) instanceof Double gap ? gap : fontSize();
  }

  @Override
  public double itemGap() {
    return get(Property.COLUMN_GAP) instanceof Double gap ? gap : 0;
  }

  @Override
  public double rowGap() {
    return number(Property.ROW_GAP);
  }

  @Override
  public Border columnRule() {
    return border(
        get(Property.COLUMN_RULE_WIDTH), get(Property.COLUMN_RULE_STYLE), get(Property.COLUMN_RULE_COLOR));
  }

  @Override
  public boolean spanColumns() {
    return flag(Property.COLUMN_SPAN);
  }

  @Override
  public boolean balanceColumns() {
    return flag(Property.COLUMN_FILL);
  }

  @Override
  public double blockStep() {
    return number(Property.BLOCK_STEP_SIZE);
  }

  @Override
  public TextAlign blockStepAlign() {
    return value(Property.BLOCK_STEP_ALIGN);
  }

  @Override
  public String page() {
    return value(Property.PAGE);
  }

  @Override
  public boolean repeatNotes() {
    return flag(Property.NOTE_REPEAT);
  }
}
