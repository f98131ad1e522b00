package org.gatefold.typeset.css;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gatefold.model.paged.Ink;
import org.jspecify.annotations.Nullable;

/**
 * Computed values of one element, pseudo-element or margin box (CSS Cascade 4, 4.4). Lengths are in pt; percentages stay
 * {@link Extent}s. The file is long because each property has its accessor. {@code null} stands for {@code auto}, {@code none} or {@code normal} as each method says.
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
    PAGE,
    LEFT,
    RIGHT,
    VERSO,
    RECTO;

    /** The side of the spread that the back or the front of a leaf is, where reading goes that way. */
    Break side(boolean rightToLeft) {
      return switch (this) {
        case VERSO -> rightToLeft ? RIGHT : LEFT;
        case RECTO -> rightToLeft ? LEFT : RIGHT;
        case AUTO, AVOID, COLUMN, PAGE, LEFT, RIGHT -> this;
      };
    }

    /** Whether what follows begins a page, and not just a column. */
    public boolean isPage() {
      return compareTo(PAGE) >= 0;
    }

    /** Whether what follows has to begin on the other side of the spread than that. */
    public boolean refuses(boolean leftPage) {
      return leftPage ? this == RIGHT : this == LEFT;
    }
  }

  /** Values of {@code white-space} that are supported. */
  enum WhiteSpace {
    NORMAL,
    NOWRAP,
    PRE_LINE,
    PRE,
    PRE_WRAP;

    /** Whether spaces and tabs stay as they are written. */
    public boolean keepsSpaces() {
      return this == PRE || this == PRE_WRAP;
    }

    /** Whether line ends of the text end lines. */
    public boolean keepsLines() {
      return keepsSpaces() || this == PRE_LINE;
    }

    /** Whether lines may end elsewhere. */
    public boolean wraps() {
      return this != NOWRAP && this != PRE;
    }
  }

  /** {@code tab-size}: a number of spaces, or a length in pt. */
  record TabSize(double value, boolean spaces) {}

  /** {@code hyphens}. */
  enum Hyphens {
    NONE,
    MANUAL,
    AUTO
  }

  /** Lines that decorate text. */
  enum TextLine {
    UNDERLINE,
    OVERLINE,
    LINE_THROUGH
  }

  /**
   * How text is decorated; lengths in pt.
   *
   * @param thickness null for the font's own
   * @param offset of underlines below the baseline; null for the font's own
   */
  record TextLines(List<TextLine> lines, BorderStyle style, Ink ink, @Nullable Double thickness,
      @Nullable Double offset) {
    public TextLines {
      lines = List.copyOf(lines);
    }
  }

  /** Values of {@code line-break}. */
  enum LineBreak {
    AUTO,
    LOOSE,
    NORMAL,
    STRICT,
    ANYWHERE
  }

  /** Values of {@code unicode-bidi}. */
  enum UnicodeBidi {
    NORMAL,
    EMBED,
    ISOLATE,
    BIDI_OVERRIDE,
    ISOLATE_OVERRIDE,
    PLAINTEXT
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

  /** Radii of a corner; percentages are of the border box's width and height. */
  record Corner(Extent across, Extent down) {
    public static final Corner SQUARE = new Corner(Extent.ZERO, Extent.ZERO);
  }

  /** One side's border; {@code width} is 0 where style is {@code none}. */
  record Border(double width, BorderStyle style, Ink ink) {}

  /** Supported border styles. */
  enum BorderStyle {
    NONE,
    DOUBLE,
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

  /** Which of a page's values {@code string()} takes (GCPM 3, 1.1.2). */
  enum Which {
    FIRST,
    START,
    LAST,
    FIRST_EXCEPT
  }

  /** Which text of its target {@code target-text()} takes. */
  enum Piece {
    CONTENT,
    BEFORE,
    AFTER,
    FIRST_LETTER
  }

  /** A pair of quotation marks. */
  record Marks(String open, String close) {}

  /** A part of {@code content} or {@code string-set}. */
  sealed interface ContentPart {
    record Literal(String text) implements ContentPart {}

    record CounterValue(String name, ListStyle style) implements ContentPart {}

    record Attr(String name) implements ContentPart {}

    /** {@code counters()}: all counters of a name around here, with something between them. */
    record CounterValues(String name, String separator, ListStyle style) implements ContentPart {}

    /** {@code string(name, which)}, in margin boxes. */
    record Named(String name, Which which) implements ContentPart {}

    /** {@code target-counter()}: what a counter is where a link leads; of {@code page}, the number of the page. */
    record TargetCounter(Reference target, String name, ListStyle style) implements ContentPart {}

    /** {@code target-text()}. */
    record TargetText(Reference target, Piece piece) implements ContentPart {}

    /** {@code leader()}: a pattern repeated as far as there is room on the line. */
    record Leader(String pattern) implements ContentPart {}

    /** {@code open-quote} and its kin; {@code shown} is false for {@code no-open-quote}. */
    record Quote(boolean open, boolean shown) implements ContentPart {}

    /** Where a cross-reference leads: an attribute that holds {@code #id}, or such a value itself. */
    record Reference(String value, boolean attribute) {}

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

  /** Corners: top left, top right, bottom right, bottom left. */
  List<Corner> corners();

  /** Null where transparent. */
  @Nullable Ink backgroundColor();

  /** Null where there is none or a gradient. */
  @Nullable BackgroundImage backgroundImage();

  @Nullable LinearGradient backgroundGradient();

  @Nullable Extent width();

  @Nullable Extent height();

  Extent minWidth();

  /** Null for {@code none}. */
  @Nullable Extent maxWidth();

  Extent minHeight();

  @Nullable Extent maxHeight();

  /** {@code box-sizing: border-box}. */
  boolean borderBox();

  /** {@code position: absolute}, taken out of flow; insets are against the box {@link #positioned} around it, or the page's trim box. */
  boolean absolute();

  /** {@code position: relative}: it is painted away from its place. */
  boolean relative();

  /** Any {@code position} but {@code static}. */
  default boolean positioned() {
    return absolute() || relative();
  }

  /** {@code top right bottom left}; null for {@code auto}. */
  @Nullable Extent inset(Side side);

  /** {@code float: column} of a footnote area: notes stand at the foot of their column (GCPM 3, 2.3). */
  boolean columnNotes();

  /** {@code float: footnote} (GCPM 3, 2.1). */
  boolean footnote();

  /** The side to which it floats, left or right; null for a box that does not. */
  @Nullable Side floating();

  /** Whether it begins below all floats on a side, left or right. */
  boolean clears(Side side);

  /** {@code initial-letter}: how many lines high; 0 for {@code normal}. */
  int initialLetter();

  /** As a flex container, and as an item in one. */
  FlexStyle flex();

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

  TabSize tabSize();

  /** What {@code text-decoration} asks for; null for {@code none}. It is not inherited but seen through boxes within. */
  @Nullable TextLines textLines();

  Hyphens hyphens();

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

  UnicodeBidi unicodeBidi();

  LineBreak lineBreak();

  /** {@code word-break: keep-all}. */
  boolean keepAll();

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

  /** {@code quotes}, from the outermost level; empty for {@code none}, null for {@code auto}. */
  @Nullable List<Marks> quotes();

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

  /** {@code column-gap} between flex items, in pt. */
  double itemGap();

  /** {@code row-gap} between lines of flex items, in pt. */
  double rowGap();

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
