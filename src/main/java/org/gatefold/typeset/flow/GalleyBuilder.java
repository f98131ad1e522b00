package org.gatefold.typeset.flow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
  private final List<Strip> strips = new ArrayList<>();
  private final Deque<Frame> frames = new ArrayDeque<>();
  private final List<Decor> waiting = new ArrayList<>();
  private final List<String> anchors = new ArrayList<>();
  private final List<Strip.Marker> markers = new ArrayList<>();
  private final List<Strip.Loose> loose = new ArrayList<>();
  private final List<Box.Title> titles = new ArrayList<>();
  private final Map<String, String> strings = new LinkedHashMap<>();
  private double highest;
  private double lowest;
  private double gap;
  private double before;
  private boolean padded;
  private Strip.Strength strength = Strip.Strength.FREE;
  private Break forced = Break.AUTO;
  private int whole;

  GalleyBuilder(double width) {
    this.width = width;
  }

  private record Frame(Box.Head head, @Nullable Decor decor, int first, int wholeBefore, double basis) {}

  /** Opens a block whose border box lies at {@code x}; {@code basis} is what percentages refer to. */
  void open(Box.Head head, double x, double borderWidth, double basis) {
    ComputedStyle style = head.style();
    demand(style.breakBefore(), style.display());
    margin(style.margin(Side.TOP, basis));
    Decor decor = Decor.isIn(style) ? new Decor(style, x, borderWidth) : null;
    frames.push(new Frame(head, decor, strips.size(), whole, basis));
    if (decor != null) {
      waiting.add(decor);
    }
    double pad = style.inner(Side.TOP, basis);
    if (pad > 0) {
      settle();
      padded = true;
      before += pad;
    }
    begin(head);
    if (style.keepTogether() && whole == 0) {
      whole = frames.size();
    }
  }

  /** What a box's head says of this place goes to the next strip. */
  void begin(Box.Head head) {
    anchors.addAll(head.anchors());
    strings.putAll(head.strings());
    if (head.title() != null) {
      titles.add(head.title());
    }
  }

  /** Adds a strip and gives it all that has been waiting for one. */
  Strip add(Strip.Content content, double height, Origin origin) {
    settle();
    Strip strip = new Strip(content, height, origin);
    strip.gap = gap;
    strip.before = before;
    strip.forced = forced;
    strip.strength = strength;
    boolean inside = whole > 0 && strips.size() > firstOf(whole);
    if (inside && strength.compareTo(Strip.Strength.WHOLE) < 0) {
      strip.strength = Strip.Strength.WHOLE;
    }
    frames.descendingIterator().forEachRemaining(frame -> {
      if (frame.decor() != null) {
        strip.decors.add(frame.decor());
        frame.decor().covers(strip);
      }
    });
    hand(anchors, strip.anchors);
    hand(markers, strip.markers);
    hand(loose, strip.loose);
    hand(titles, strip.titles);
    strip.strings.putAll(strings);
    strings.clear();
    strips.add(strip);
    gap = 0;
    before = 0;
    padded = false;
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

  private static <T> void hand(List<T> from, List<T> to) {
    to.addAll(from);
    from.clear();
  }

  /** Closes the block opened last. */
  void close() {
    Frame frame = frames.peek();
    if (frame == null) {
      throw new IllegalStateException("no block is open");
    }
    ComputedStyle style = frame.head().style();
    boolean empty = strips.size() == frame.first();
    if (empty && (frame.decor() != null || !anchors.isEmpty() || !loose.isEmpty() || !strings.isEmpty()
        || wanted(frame) > 0)) {
      add(new Strip.Blank(), 0, frame.head().origin());
      empty = false;
    }
    frames.pop();
    if (whole > frames.size()) {
      whole = frame.wholeBefore();
    }
    if (!empty) {
      finish(frame, style);
    }
    margin(style.margin(Side.BOTTOM, frame.basis()));
    demand(style.breakAfter(), style.display());
  }

  private void finish(Frame frame, ComputedStyle style) {
    Strip last = strips.getLast();
    double pad = style.inner(Side.BOTTOM, frame.basis());
    double missing = wanted(frame) - contentHeight(frame);
    if (pad > 0 || missing > 0 || style.blockStep() > 0) {
      last.after += collapsed() + Math.max(0, missing) + pad;
      highest = 0;
      lowest = 0;
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

  /** The height the block asks for in pt, its content box; 0 for none. */
  private static double wanted(Frame frame) {
    ComputedStyle style = frame.head().style();
    double own = style.height() == null ? 0 : style.height().resolve(0);
    double wanted = Math.max(own, style.minHeight().resolve(0));
    if (wanted > 0 && style.borderBox()) {
      wanted -= style.inner(Side.TOP, frame.basis()) + style.inner(Side.BOTTOM, frame.basis());
    }
    return wanted;
  }

  private double contentHeight(Frame frame) {
    ComputedStyle style = frame.head().style();
    return solidHeight(frame) - style.inner(Side.TOP, frame.basis());
  }

  /** A vertical margin at this place. */
  void margin(double margin) {
    highest = Math.max(highest, margin);
    lowest = Math.min(lowest, margin);
  }

  private double collapsed() {
    return highest + lowest;
  }

  /** Ends the collapsing of margins: they become a gap, or part of the padding if some is already waiting. */
  private void settle() {
    if (padded) {
      before += collapsed();
    } else {
      gap += collapsed();
    }
    highest = 0;
    lowest = 0;
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
      case COLUMN, PAGE -> forced = forced == Break.PAGE ? forced : wish;
    }
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
    forced = wish == Break.PAGE ? wish : forced;
  }

  /** Makes a break before the next strip as unwelcome as that. */
  void keep(Strip.Strength wish) {
    if (wish.compareTo(strength) > 0) {
      strength = wish;
    }
  }

  void mark(Strip.Marker marker) {
    markers.add(marker);
  }

  void loosen(Strip.Loose box) {
    loose.add(box);
  }

  boolean isEmpty() {
    return strips.isEmpty();
  }

  Galley finish() {
    if (!anchors.isEmpty() || !loose.isEmpty()) {
      add(new Strip.Blank(), 0, Origin.NOWHERE);
    }
    return new Galley(strips, width, collapsed());
  }
}
