package org.gatefold.typeset.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gatefold.diag.Findings;
import org.gatefold.diag.Origin;
import org.gatefold.typeset.box.Box;
import org.gatefold.typeset.css.ComputedStyle;
import org.gatefold.typeset.css.ComputedStyle.Side;
import org.gatefold.typeset.css.ComputedStyle.UnicodeBidi;
import org.gatefold.typeset.css.Extent;
import org.gatefold.typeset.text.InlineItem;
import org.gatefold.typeset.text.Line;
import org.gatefold.typeset.text.LineMeasure;
import org.gatefold.typeset.text.ParagraphStyle;
import org.gatefold.typeset.text.ParagraphStyle.Align;
import org.gatefold.typeset.text.ShapedParagraph;
import org.gatefold.typeset.text.TextSetter;

/** Turns inline content into strips, one for each line. */
final class LineLayout {
  /** Wider than any page, for boxes that take the width of their content; in pt. */
  private static final double ENDLESS = 100_000;
  /** What a line may stick out without anybody seeing it, in pt. */
  private static final double TOLERANCE = 0.05;
  /** A bullet among the text with the room behind it, in em. */
  private static final double MARK = 0.9;
  /** A line of fewer ems is not worth setting beside a float. */
  private static final double LEAST_EMS = 4;
  /** How often lines beside floats are set to find out how high they are. */
  private static final int ATTEMPTS = 5;

  private final BlockLayout blocks;
  private final TextSetter setter;
  private final FontMeasures measures;
  private final Findings findings;
  private final Tabs tabs;
  private final Leaders leaders;
  private final ContentWidths contents;

  LineLayout(BlockLayout blocks, TextSetter setter, FontMeasures measures, Findings findings) {
    this.blocks = blocks;
    this.setter = setter;
    this.measures = measures;
    this.findings = findings;
    this.tabs = new Tabs(setter);
    this.leaders = new Leaders(setter);
    this.contents = new ContentWidths(this);
  }

  /** Sets a block's lines into a galley; {@code x} and {@code width} of its content box, in pt. */
  void set(Box.Lines box, double x, double width, GalleyBuilder out) {
    ComputedStyle style = box.style();
    Map<Integer, Atom> atoms = new HashMap<>();
    List<InlineItem> items = sized(box.content(), width, atoms);
    ParagraphStyle paragraph = paragraph(style, items, width);
    ShapedParagraph shaped = tabs.shape(items, box.content(), paragraph, findings);
    Beside beside = out.floats().isEmpty() ? null : beside(box, atoms, shaped, x, width, out);
    LineMeasure measure = beside == null ? LineMeasure.of(width) : beside;
    List<Line> lines = setter.lines(shaped, measure, findings);
    if (beside != null) {
      out.beginnings().shiftMarkers(style.rightToLeft() ? -beside.end(0) : beside.start(0));
    }
    boolean led = box.content().tags().stream().anyMatch(Leaders::isLeader);
    for (int i = 0; i < lines.size(); i++) {
      Line line = led ? leaders.stretch(lines.get(i), box.content(), room(paragraph, i, measure), atoms) : lines.get(i);
      if (beside != null) {
        out.lower(beside.top(i), box.head().origin());
      }
      if (i > 0 && (i < style.orphans() || lines.size() - i < style.widows() || lines.get(i - 1).hyphenated())) {
        out.keep(Strip.Strength.ORPHAN);
      }
      add(line, box, atoms, x, out);
    }
  }

  /** The measure of lines beside floats; their heights are found by setting them. */
  private Beside beside(Box.Lines box, Map<Integer, Atom> atoms, ShapedParagraph shaped, double x, double width,
      GalleyBuilder out) {
    ComputedStyle style = box.style();
    double least = Math.min(Math.min(width, shaped.maxContent()), LEAST_EMS * style.fontSize());
    List<Double> heights = List.of();
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      Beside.Wish wish = new Beside.Wish(out.place(), style.lineHeight(), least, style.rightToLeft());
      Beside beside = Beside.of(out.floats(), x, width, wish, heights);
      Findings found = new Findings();
      List<Line> lines = setter.lines(shaped, beside, found);
      heights = lines.stream().limit(beside.irregular()).map(line -> reach(line, box, atoms).height()).toList();
      boolean narrow = !found.sorted().isEmpty()
          || lines.stream().limit(beside.irregular()).anyMatch(line -> line.overfull() > TOLERANCE);
      if (!narrow && !Beside.of(out.floats(), x, width, wish, heights).differs(beside, lines.size())) {
        return beside;
      }
      least = narrow ? Math.max(least, shaped.minContent()) : least;
    }
    out.clear(true, true, box.head().origin());
    return Beside.of(out.floats(), x, width, new Beside.Wish(out.place(), style.lineHeight(), 0, false), List.of());
  }

  private static Leaders.Room room(ParagraphStyle style, int line, LineMeasure measure) {
    double indent = line == 0 ? style.indent() : 0;
    double start = measure.start(line);
    double end = start + measure.width(line);
    return style.rightToLeft()
        ? new Leaders.Room(start, end - indent, true)
        : new Leaders.Room(start + indent, end, false);
  }

  /** What finds out how wide boxes are by what they hold. */
  ContentWidths contents() {
    return contents;
  }

  /** How narrow and how wide a block's lines can be, without its edges. */
  ContentWidths.Range widths(Box.Lines box) {
    boolean plain = box.content().items().stream().noneMatch(InlineItem.Thing.class::isInstance);
    ShapedParagraph narrow = measured(box, 0);
    ShapedParagraph wide = plain ? narrow : measured(box, ENDLESS);
    return new ContentWidths.Range(narrow.minContent(), wide.maxContent());
  }

  /** What there is to find is found when the lines are set. */
  private ShapedParagraph measured(Box.Lines box, double width) {
    List<InlineItem> items = sized(box.content(), width, new HashMap<>());
    return tabs.shape(items, box.content(), paragraph(box.style(), items, 0), new Findings());
  }

  /** How far a line reaches above and below its baseline. */
  private FontMeasures.Reach reach(Line line, Box.Lines box, Map<Integer, Atom> atoms) {
    FontMeasures.Reach strut = measures.of(box.style());
    double above = strut.above();
    double below = strut.below();
    for (Line.Piece piece : line.pieces()) {
      Box.Tag tag = box.content().tags().get(piece.tag());
      Atom atom = atoms.get(piece.tag());
      FontMeasures.Reach reach = atom == null || piece instanceof Line.Run
          ? measures.of(tag.style())
          : new FontMeasures.Reach(atom.above(), atom.below());
      above = Math.max(above, reach.above() + tag.raise());
      below = Math.max(below, reach.below() - tag.raise());
    }
    return new FontMeasures.Reach(above, below);
  }

  private void add(Line line, Box.Lines box, Map<Integer, Atom> atoms, double x, GalleyBuilder out) {
    FontMeasures.Reach reach = reach(line, box, atoms);
    Origin origin = originOf(line, box);
    Strip strip =
        out.add(new Strip.LineContent(line, box.content(), atoms, x, reach.above()), reach.height(), origin);
    collect(line, box, strip);
    if (line.overfull() > TOLERANCE) {
      findings.add(FlowCode.TOO_WIDE, origin, String.format(Locale.ROOT, "%.1f", line.overfull()));
    }
  }

  private static Origin originOf(Line line, Box.Lines box) {
    return line.pieces().isEmpty()
        ? box.head().origin()
        : box.content().tags().get(line.pieces().getFirst().tag()).origin();
  }

  private static void collect(Line line, Box.Lines box, Strip strip) {
    int last = -1;
    for (Line.Piece piece : line.pieces()) {
      if (piece.tag() != last) {
        last = piece.tag();
        Box.Tag tag = box.content().tags().get(last);
        addNew(tag.calls(), strip.calls);
        addNew(tag.anchors(), strip.anchors);
      }
    }
  }

  private static void addNew(List<String> ids, List<String> known) {
    for (String id : ids) {
      if (!known.contains(id)) {
        known.add(id);
      }
    }
  }

  /** The items with the widths of the boxes among them, which are set on the way. */
  private List<InlineItem> sized(Box.Inlines content, double width, Map<Integer, Atom> atoms) {
    if (allSized(content.items())) {
      return content.items();
    }
    List<InlineItem> sized = new ArrayList<>();
    for (InlineItem item : content.items()) {
      Box.Tag tag = content.tags().get(item.tag());
      Box box = tag.atom();
      if (item instanceof InlineItem.Thing thing && box != null) {
        Atom atom = atom(box, width);
        atoms.put(thing.tag(), atom);
        sized.add(new InlineItem.Thing(atom.width(), thing.glued(), thing.tag()));
      } else if (Leaders.isLeader(tag)) {
        sized.add(new InlineItem.Thing(leaders.least(tag), true, item.tag()));
      } else if (tag.spacer() instanceof Box.Spacer.Mark) {
        sized.add(new InlineItem.Thing(MARK * tag.style().fontSize(), true, item.tag()));
      } else if (item instanceof InlineItem.Edge edge) {
        sized.add(new InlineItem.Edge(edge(tag.style(), edge.opens(), width), edge.opens(), edge.tag()));
      } else {
        sized.add(item);
      }
    }
    return sized;
  }

  private static boolean allSized(List<InlineItem> items) {
    for (InlineItem item : items) {
      if (item instanceof InlineItem.Thing || item instanceof InlineItem.Edge) {
        return false;
      }
    }
    return true;
  }

  /** Margin, border and padding of an inline box's start or end, in pt. */
  private static double edge(ComputedStyle style, boolean start, double basis) {
    Side side = start == style.rightToLeft() ? Side.RIGHT : Side.LEFT;
    return style.margin(side, basis) + style.inner(side, basis);
  }

  /** A box on a line, as wide as it wants to be (CSS 2.2, 10.3.9). */
  private Atom atom(Box box, double available) {
    ComputedStyle style = box.style();
    double left = style.margin(Side.LEFT, available);
    double top = style.margin(Side.TOP, available);
    double edges = left + style.margin(Side.RIGHT, available);
    double border = contents.fitted(box, available, available - edges);
    Galley galley = blocks.alone(box, border, available, 0);
    double height = galley.solidHeight() + style.margin(Side.BOTTOM, available);
    double above = top + (box instanceof Box.Image ? height : baseline(galley, height));
    return new Atom(galley, left, top, border + edges, above, top + height - above);
  }

  /** The baseline of the last line, as for an inline block; its bottom if it has none. */
  private static double baseline(Galley galley, double height) {
    double y = 0;
    double found = height;
    for (int i = 0; i < galley.size(); i++) {
      Strip strip = galley.strips().get(i);
      y += strip.gap();
      if (strip.content() instanceof Strip.LineContent line) {
        found = y + strip.before() + line.baseline();
      }
      y += strip.solid();
    }
    return found;
  }

  /** A list item's marker; {@code x} is the start edge of the item's text in pt: the right one where text runs to the left. */
  Strip.Marker marker(Box.Bullet bullet, double x) {
    Box.Inlines text = bullet.text();
    if (text == null) {
      return new Strip.Marker(bullet, x, null);
    }
    ShapedParagraph shaped = setter.shape(text.items(), paragraph(bullet.style(), text.items(), 0), findings);
    List<Line> lines = setter.lines(shaped, shaped.maxContent());
    return new Strip.Marker(bullet, x, lines.isEmpty() ? null : lines.getFirst());
  }

  /** Text on a line as long as itself, so that it begins at its left edge whichever way it is aligned. */
  Line single(List<InlineItem> items, ComputedStyle style, Findings found) {
    ShapedParagraph shaped = setter.shape(items, paragraph(style, items, 0), found);
    List<Line> lines = setter.lines(shaped, shaped.maxContent());
    return lines.isEmpty() ? new Line(List.of(), 0, 0, 0, false, 0) : lines.getFirst();
  }

  private static ParagraphStyle paragraph(ComputedStyle style, List<InlineItem> items, double width) {
    Align align = align(style.textAlign());
    ComputedStyle.TextAlign last = style.textAlignLast();
    Align alignLast = last != null ? align(last) : align == Align.JUSTIFY ? Align.START : align;
    int[] limits = style.hyphenateLimitChars();
    boolean rightToLeft = style.unicodeBidi() == UnicodeBidi.PLAINTEXT
        ? ParagraphStyle.startsRightToLeft(items, style.rightToLeft())
        : style.rightToLeft();
    return new ParagraphStyle(align, alignLast, style.textIndent().resolve(width), rightToLeft,
        style.balance(), limits[0], limits[1], limits[2], style.hyphenateLimitLines(), style.hangingPunctuation(),
        false);
  }

  private static Align align(ComputedStyle.TextAlign align) {
    return switch (align) {
      case START -> Align.START;
      case END -> Align.END;
      case CENTER -> Align.CENTER;
      case JUSTIFY -> Align.JUSTIFY;
    };
  }
}
