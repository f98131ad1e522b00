package org.gatefold.typeset.css;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gatefold.model.paged.Ink;
import org.jspecify.annotations.Nullable;

/**
 * Computed values of one element, pseudo-element or margin box (CSS Cascade 4, 4.4). Lengths are in pt; percentages stay
 * {@link Extent}s. {@code null} stands for {@code auto}, {@code none} or {@code normal} as each method says.
 */
public interface ComputedStyle {
  /** A side of a box, physical. */
  enum Side {
    TOP,
    RIGHT,
    BOTTOM,
    LEFT
  }

  /** Where text stands. */
  enum TextAlign {
    START,
    END,
    CENTER,
    JUSTIFY
  }

  /** Whether and where a break may or must fall (CSS Fragmentation 3, 3.1). */
  enum Break {
    AUTO,
    AVOID,
    COLUMN,
    PAGE
  }

  /** Values of {@code white-space} that are supported. */
  enum WhiteSpace {
    NORMAL,
    NOWRAP,
    PRE_LINE
  }

  /** Values of {@code list-style-type}, none being null. */
  enum ListStyle {
    DISC,
    CIRCLE,
    SQUARE,
    DASH,
    DECIMAL,
    LOWER_ALPHA,
    UPPER_ALPHA,
    LOWER_ROMAN,
    UPPER_ROMAN
  }

  /** {@code vertical-align}: a keyword or a raise in pt. */
  record VerticalAlign(Kind kind, double raise) {
    /** Keywords; {@code RAISE} stands for a length or percentage. */
    public enum Kind {
      BASELINE,
      SUB,
      SUPER,
      MIDDLE,
      TOP,
      BOTTOM,
      RAISE
    }
  }

  /** One side's border; {@code width} is 0 where style is {@code none}. */
  record Border(double width, BorderStyle style, Ink ink) {}

  /** Supported border styles. */
  enum BorderStyle {
    NONE,
    SOLID,
    DASHED,
    DOTTED
  }

  /** {@code background-image: url()} with its size and place; percentages as in CSS Backgrounds 3. */
  record BackgroundImage(String url, @Nullable Extent width, @Nullable Extent height, Fit fit, Extent x, Extent y,
      boolean repeat) {}

  /** {@code background-size} keywords; {@code NONE} where lengths or {@code auto} rule. */
  enum Fit {
    NONE,
    CONTAIN,
    COVER
  }

  /** {@code counter-increment} and {@code counter-reset} entries. */
  record Counter(String name, int value) {}

  /** A part of {@code content} or {@code string-set}. */
  sealed interface ContentPart {
    record Literal(String text) implements ContentPart {}

    record CounterValue(String name, ListStyle style) implements ContentPart {}

    record Attr(String name) implements ContentPart {}

    /** {@code string(name)}, in margin boxes. */
    record Named(String name) implements ContentPart {}

    /** {@code content()} in string-set: the element's text. */
    record OwnText() implements ContentPart {}

    /** {@code url()}: an image. */
    record Image(String url) implements ContentPart {}
  }

  /** Properties of boxes that go together where one element makes several boxes. */
  enum Aspect {
    MARGIN,
    BORDER,
    PADDING,
    BACKGROUND,
    /** Width and height, with their limits. */
    SIZE,
    /** Breaks, columns, and steps of height: how the box stands in the flow. */
    FLOW
  }

  /** This style with initial values for some properties. */
  ComputedStyle without(Set<Aspect> aspects);

  // Box (CSS 2.2, 8-10; Backgrounds 3)
  Display display();

  /** Null for {@code auto}. */
  @Nullable Extent margin(Side side);

  /** The used margin in pt where {@code auto} is nothing. */
  default double margin(Side side, double basis) {
    Extent margin = margin(side);
    return margin == null ? 0 : margin.resolve(basis);
  }

  /** Border and padding of a side together, in pt. */
  default double inner(Side side, double basis) {
    return border(side).width() + padding(side).resolve(basis);
  }

  Extent padding(Side side);

  Border border(Side side);

  /** Corner radii in pt: top left, top right, bottom right, bottom left. */
  double[] radius();

  /** Null where transparent. */
  @Nullable Ink backgroundColor();

  @Nullable BackgroundImage backgroundImage();

  @Nullable Extent width();

  @Nullable Extent height();

  Extent minWidth();

  /** Null for {@code none}. */
  @Nullable Extent maxWidth();

  Extent minHeight();

  @Nullable Extent maxHeight();

  /** {@code box-sizing: border-box}. */
  boolean borderBox();

  /** {@code position: absolute}, taken out of flow; insets are against the page's trim box. */
  boolean absolute();

  /** {@code top right bottom left}; null for {@code auto}. */
  @Nullable Extent inset(Side side);

  /** {@code float: footnote} (GCPM 3, 2.1). */
  boolean footnote();

  // Type (Fonts 4, Text 3 and 4)
  Ink color();

  List<String> fontFamilies();

  int fontWeight();

  boolean italic();

  /** In pt. */
  double fontSize();

  /** Used line height in pt, {@code normal} being 1.2 em. */
  double lineHeight();

  double letterSpacing();

  double wordSpacing();

  /** {@code font-feature-settings} and {@code font-variant-*} and {@code font-kerning} as OpenType features. */
  Map<String, Integer> fontFeatures();

  TextAlign textAlign();

  /** Null for {@code auto}. */
  @Nullable TextAlign textAlignLast();

  Extent textIndent();

  /** {@code uppercase lowercase capitalize}, null for {@code none}. */
  @Nullable String textTransform();

  WhiteSpace whiteSpace();

  boolean underline();

  /** {@code hyphens: auto}; false for {@code manual}; {@code none} is not supported. */
  boolean hyphens();

  /** {@code hyphenate-limit-chars}: word, before, after. */
  int[] hyphenateLimitChars();

  /** {@code hyphenate-limit-lines}; {@link Integer#MAX_VALUE} for {@code no-limit}. */
  int hyphenateLimitLines();

  /** {@code text-wrap: balance}. */
  boolean balance();

  /** {@code hanging-punctuation} other than {@code none}. */
  boolean hangingPunctuation();

  VerticalAlign verticalAlign();

  boolean rightToLeft();

  /** From the nearest {@code lang} attribute. */
  Locale language();

  // Lists and generated content
  @Nullable ListStyle listStyle();

  /** {@code list-style-position: inside}. */
  boolean listInside();

  List<Counter> counterReset();

  List<Counter> counterIncrement();

  /** Null for {@code normal} and {@code none}. */
  @Nullable List<ContentPart> content();

  /** {@code string-set} by string name. */
  Map<String, List<ContentPart>> stringSet();

  // Tables (CSS 2.2, 17)
  /** {@code table-layout: fixed}. */
  boolean fixedTable();

  /** {@code border-collapse: collapse}. */
  boolean collapseBorders();

  /** The first value of {@code border-spacing}, in pt. */
  double columnSpacing();

  /** The second value of {@code border-spacing}, in pt. */
  double rowSpacing();

  /** {@code caption-side: bottom}. */
  boolean captionBelow();

  // Fragmentation, columns, pages
  Break breakBefore();

  Break breakAfter();

  /** {@code break-inside: avoid}. */
  boolean keepTogether();

  int orphans();

  int widows();

  /** {@code box-decoration-break: clone}. */
  boolean cloneDecoration();

  /** {@code column-count}; for {@code auto} 1 without a width and {@link Integer#MAX_VALUE} with one: as many as fit. */
  int columnCount();

  /** Null for {@code auto}. */
  @Nullable Double columnWidth();

  double columnGap();

  Border columnRule();

  /** {@code column-span: all}. */
  boolean spanColumns();

  /** {@code column-fill: balance}, the initial value; false for {@code auto}. */
  boolean balanceColumns();

  /** {@code block-step-size} in pt (Rhythm 1): the border box's height is rounded up to a multiple; 0 for {@code none}. */
  double blockStep();

  /** {@code block-step-align}: where the box stands in its rounded height; {@code auto} is {@code CENTER}. */
  TextAlign blockStepAlign();

  /** {@code page}: name of the page to stand on; empty for {@code auto}. */
  String page();

  /** {@code note-repeat: page}, Gatefold's own: a note is printed again on each page that calls it; false: once. */
  boolean repeatNotes();
}
