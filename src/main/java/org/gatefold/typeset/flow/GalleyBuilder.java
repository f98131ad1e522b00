package org.gatefold.typeset.flow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.gatefold.diag.Origin;
import org.gatefold.typeset.box.Box;
import org.gatefold.typeset.css.ComputedStyle;
import org.gatefold.typeset.css.ComputedStyle.Break;
import org.gatefold.typeset.css.ComputedStyle.Side;
import org.gatefold.typeset.css.Display;
import org.jspecify.annotations.Nullable;

/**
 * Piles up strips and settles what lies between them: margins collapse (CSS 2.2, 8.3.1), padding and borders go to the
 * strip they touch, keeps and forced breaks to the break they concern.
 */
final class GalleyBuilder {
  private final double width;
  private final double height;
  private final List<Strip> strips = new ArrayList<>();
  private final Deque<Frame> frames = new ArrayDeque<>();
  private final List<Decor> waiting = new ArrayList<>();
  private final Beginnings beginnings = new Beginnings();
  /** The strip at whose gap places begin that floats are looked for at. */
  private int origin;
  private final Floats floats = new Floats(this::topOf);
  private Shift shift = Shift.NONE;
  private final Margins margins = new Margins(this::end);
  private Strip.Strength strength = Strip.Strength.FREE;
  private Break forced = Break.AUTO;
  private int whole;

  GalleyBuilder(double width) {
    this(width, 0);
  }

  /** {@code height} is what percentages of heights refer to, in pt; 0 for nothing. */
  GalleyBuilder(double width, double height) {
    this.width = width;
    this.height = height;
  }

  /** Opens a block whose border box lies at {@code x}; {@code basis} is what percentages refer to. */
  @Nullable Decor open(Box.Head head, double x, double borderWidth, double basis) {
    boolean root = head.style().display() == Display.FLEX || head.style().display() == Display.FLOW_ROOT;
    return open(head, x, borderWidth, basis, root, 0);
  }

  /**
   * Opens a block.
   *
   * @param root whether margins in it stay in it, and floats (CSS 2.2, 9.4.1)
   * @param least height of its border box in pt
   * @return what absolute boxes in it are placed against, if it is such a box
   */
  @Nullable Decor open(Box.Head head, double x, double borderWidth, double basis, boolean root, double least) {
    ComputedStyle style = head.style();
    demand(style.breakBefore(), style.display());
    clear(style, head.origin());
    margin(style.margin(Side.TOP, basis));
    Shift outer = shift;
    shift = shift.plus(style, basis);
    Decor decor = Decor.isIn(style) || style.positioned() ? new Decor(style, x, borderWidth, basis, shift) : null;
    frames.push(new Frame(head, decor, strips.size(), whole, basis, heightBasis(), root, least, outer));
    if (decor != null) {
      waiting.add(decor);
    }
    double pad = style.inner(Side.TOP, basis);
    if (pad > 0 || root) {
      settle();
      margins.pad(pad);
    }
    begin(head);
    if (style.keepTogether() && whole == 0) {
      whole = frames.size();
    }
    return style.positioned() ? decor : null;
  }

  /** The height that the content of the block opened last is to fill, in pt; 0 for none. */
  double wanted() {
    Frame around = frames.peek();
    return around == null ? 0 : Math.max(0, around.wanted());
  }

  /** What percentages of heights refer to here, in pt; 0 for nothing. */
  double heightBasis() {
    Frame around = frames.peek();
    return around == null ? height : around.heights().inside();
  }

  /** What a box's head says of this place goes to the next strip. */
  void begin(Box.Head head) {
    beginnings.add(head);
  }

  /** Adds a strip and gives it all that has been waiting for one. */
  Strip add(Strip.Content content, double height, Origin origin) {
    settle();
    boolean cuts = !floats.isEmpty() && floats.wouldCut(end());
    if (!floats.isEmpty()) {
      floats.forget(end());
    }
    Strip strip = new Strip(content, height, origin);
    margins.give(strip);
    strip.forced = forced;
    strip.strength = strength;
    boolean inside = whole > 0 && strips.size() > firstOf(whole);
    if (inside && strength.compareTo(Strip.Strength.WHOLE) < 0) {
      strip.strength = Strip.Strength.WHOLE;
    }
    if (cuts && forced == Break.AUTO) {
      strip.strength = Strip.Strength.NEVER;
    }
    strip.shift = shift;
    for (Floated floated : floats.take()) {
      strip.floats.add(floated);
      strip.take(floated.galley());
    }
    frames.descendingIterator().forEachRemaining(frame -> {
      if (frame.decor() != null) {
        strip.decors.add(frame.decor());
        frame.decor().covers(strip);
      }
    });
    beginnings.give(strip);
    strips.add(strip);
    strength = Strip.Strength.FREE;
    forced = Break.AUTO;
    return strip;
  }

  private int firstOf(int depth) {
    int level = frames.size();
    for (Frame frame : frames) {
      if (level == depth) {
        return frame.first();
      }
      level--;
    }
    return Integer.MAX_VALUE;
  }

  /** Closes the block opened last; gives by how many pt it is higher than it may be. */
  double close() {
    Frame frame = frames.peek();
    if (frame == null) {
      throw new IllegalStateException("no block is open");
    }
    ComputedStyle style = frame.head().style();
    if (frame.root() && floats.areWaiting()) {
      add(new Strip.Blank(), 0, frame.head().origin());
    }
    boolean empty = strips.size() == frame.first();
    if (empty && (frame.decor() != null || !beginnings.isEmpty()
        || frame.wanted() > 0)) {
      add(new Strip.Blank(), 0, frame.head().origin());
      empty = false;
    }
    frames.pop();
    shift = frame.shiftBefore();
    if (whole > frames.size()) {
      whole = frame.wholeBefore();
    }
    double over = empty ? 0 : Math.max(0, contentHeight(frame) - frame.heights().most());
    if (!empty) {
      finish(frame, style);
    }
    margin(style.margin(Side.BOTTOM, frame.basis()));
    demand(style.breakAfter(), style.display());
    return over;
  }

  private void finish(Frame frame, ComputedStyle style) {
    Strip last = strips.getLast();
    double pad = style.inner(Side.BOTTOM, frame.basis());
    if (frame.root() && !floats.isEmpty()) {
      endFloats(frame.first());
    }
    double missing = frame.wanted() - contentHeight(frame);
    if (pad > 0 || missing > 0 || style.blockStep() > 0 || frame.root()) {
      last.after += margins.collapsed() + Math.max(0, missing) + pad;
      margins.forget();
    }
    step(frame, style);
    if (frame.decor() != null) {
      frame.decor().reaches(last.after);
    }
  }

  /** Rounds the border box up to whole steps (CSS Rhythm 1), so that what follows is back on the grid. */
  private void step(Frame frame, ComputedStyle style) {
    if (style.blockStep() <= 0) {
      return;
    }
    double height = solidHeight(frame);
    double missing = Math.ceil(height / style.blockStep() - Cost.EPSILON) * style.blockStep() - height;
    double above = missing * switch (style.blockStepAlign()) {
      case START -> 0;
      case CENTER, JUSTIFY -> 0.5;
      case END -> 1;
    };
    Strip first = strips.get(frame.first());
    first.before += above;
    first.floats.forEach(floated -> floated.shift(above));
    first.decors.stream().filter(decor -> decor != frame.decor() && decor.first() == first && frames.stream()
        .noneMatch(open -> open.decor() == decor)).forEach(decor -> decor.shift(above));
    strips.getLast().after += missing - above;
  }

  /** Height of the block's border box so far, in pt. */
  private double solidHeight(Frame frame) {
    double height = 0;
    for (int i = frame.first(); i < strips.size(); i++) {
      height += strips.get(i).solid() + (i == frame.first() ? 0 : strips.get(i).gap());
    }
    return height;
  }

  private double contentHeight(Frame frame) {
    ComputedStyle style = frame.head().style();
    return solidHeight(frame) - style.inner(Side.TOP, frame.basis());
  }

  /** A vertical margin at this place. */
  void margin(double margin) {
    margins.add(margin);
  }

  /** Margins before this place do not collapse with those behind it. */
  void keepApart() {
    settle();
  }

  /** From now on, places are counted from here: so there is little to count. */
  void beginFloats() {
    origin = floats.isEmpty() ? strips.size() : origin;
  }

  /** Where the last strip ends, in pt. */
  private double end() {
    return strips.size() <= origin ? 0 : topOf(strips.size() - 1) + strips.getLast().solid();
  }

  /** Where a strip begins, below its gap; also the one that comes next. */
  private double topOf(int index) {
    if (index == strips.size()) {
      return margins.top();
    }
    double y = 0;
    for (int i = origin; i < index; i++) {
      y += strips.get(i).gap() + strips.get(i).solid();
    }
    return y + strips.get(index).gap();
  }

  /** Where content would begin now, in pt. */
  double place() {
    return margins.place();
  }

  /** Where the next strip would begin, below its gap. */
  double nextTop() {
    return topOf(strips.size());
  }

  int size() {
    return strips.size();
  }

  Floats floats() {
    return floats;
  }

  /** What comes begins no higher than there; floats that were written before stay where they are. */
  void lower(double y, Origin origin) {
    if (floats.areWaiting() && y > place() + Cost.EPSILON) {
      add(new Strip.Blank(), 0, origin);
    }
    margins.lower(y);
  }

  private void clear(ComputedStyle style, Origin origin) {
    boolean left = style.clears(Side.LEFT);
    boolean right = style.clears(Side.RIGHT);
    if (!floats.isEmpty() && (left || right)) {
      clear(left, right, origin);
    }
  }

  /** What comes begins below all floats on those sides. */
  void clear(boolean left, boolean right, Origin origin) {
    double none = Double.NEGATIVE_INFINITY;
    lower(Math.max(left ? floats.bottom(Side.LEFT, 0) : none, right ? floats.bottom(Side.RIGHT, 0) : none), origin);
  }

  /** The last strip reaches down to where the floats end. */
  private void endFloats(int first) {
    double missing = floats.bottom(first) - end();
    if (missing > 0) {
      strips.getLast().after += missing;
      margins.spend(missing);
    }
  }

  /** Floats end where they must not be cut. */
  private void endAllFloats() {
    if (floats.areWaiting()) {
      add(new Strip.Blank(), 0, Origin.NOWHERE);
    }
    if (!floats.isEmpty()) {
      endFloats(0);
      floats.clear();
    }
  }

  /** Ends the collapsing of margins. */
  private void settle() {
    double before = margins.settle();
    for (Decor decor : waiting) {
      decor.startsAt(before);
    }
    waiting.clear();
  }

  /** A break is asked for or advised against between what was and what comes. */
  void demand(Break wish, Display display) {
    switch (wish) {
      case AUTO -> {}
      // The first and last items of a list are its orphans and widows; a heading without its text is worse.
      case AVOID -> keep(display == Display.LIST_ITEM ? Strip.Strength.ORPHAN : Strip.Strength.KEEP);
      case COLUMN, PAGE -> begin(forced.isPage() ? forced : wish);
      case LEFT, RIGHT, VERSO, RECTO -> begin(wish);
    }
  }

  /** A break must be here; floats end above it. */
  private void begin(Break wish) {
    endAllFloats();
    forced = wish;
  }

  /** What the first strip of columns demands of the break before it holds for the columns (Fragmentation 3, 3.1). */
  void demandBefore(Strip first) {
    force(first.forced());
    keep(first.strength());
  }

  /** What the last block of columns demands of the break after it holds for the columns. */
  void demandAfter(GalleyBuilder columns) {
    force(columns.forced);
    keep(columns.strength);
  }

  /** A column break at the edge of columns is there already. */
  private void force(Break wish) {
    forced = wish.isPage() ? wish : forced;
  }

  /** Makes a break before the next strip as unwelcome as that. */
  void keep(Strip.Strength wish) {
    if (wish.compareTo(strength) > 0) {
      strength = wish;
    }
  }

  /** What begins here goes to the next strip. */
  Beginnings beginnings() {
    return beginnings;
  }

  boolean isEmpty() {
    return strips.isEmpty() && !beginnings.isOutOfFlow() && !floats.areWaiting();
  }

  Galley finish() {
    endAllFloats();
    if (beginnings.needsPlace()) {
      add(new Strip.Blank(), 0, Origin.NOWHERE);
    }
    CloneEdges.addTo(strips);
    return new Galley(strips, width, margins.collapsed());
  }
}
