package org.gatefold.preflight.press.read;

import java.awt.Shape;
import java.awt.geom.Area;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gatefold.preflight.press.ink.Brush;
import org.gatefold.preflight.press.ink.Painter;
import org.gatefold.preflight.press.ink.Veil;
import org.gatefold.preflight.press.page.Box;
import org.gatefold.preflight.press.page.Ink;
import org.gatefold.preflight.press.page.Painted;
import org.gatefold.preflight.press.page.PressPage.Trouble;
import org.jspecify.annotations.Nullable;

/** Collects what is painted on one page, as objects and as ink. */
final class Sheet {
  private static final int MOST_SQUARES = 50;

  private final Budget budget;
  private final List<Painted> painted = new ArrayList<>();
  private final Set<Trouble> trouble = EnumSet.noneOf(Trouble.class);
  private final List<Box> squares = new ArrayList<>();
  private Painter painter;
  private boolean muted;

  Sheet(Painter painter, Budget budget) {
    this.painter = painter;
    this.budget = budget;
  }

  List<Painted> painted() {
    return painted;
  }

  Set<Trouble> trouble() {
    return trouble;
  }

  Painter painter() {
    return painter;
  }

  /** Paints somewhere else from now on; gives where it was painted until now. */
  Painter paintOn(Painter other) {
    Painter before = painter;
    painter = other;
    return before;
  }

  /** Whether objects are left out, because they are the same again; gives how it was. */
  boolean mute(boolean on) {
    boolean before = muted;
    muted = on;
    return before;
  }

  void note(Trouble what) {
    trouble.add(what);
  }

  /** Remembers a place that has the form of a QR code. */
  void square(Box box) {
    if (!muted && squares.size() < MOST_SQUARES) {
      squares.add(box);
    }
  }

  List<Box> squares() {
    return squares;
  }

  /** Keeps an object for the rules. */
  void add(Painted object) {
    if (!muted && !object.mark().box().isEmpty()) {
      budget.object();
      painted.add(object);
    }
  }

  void ink(Shape shape, @Nullable Area clip, @Nullable Veil veil, Ink ink, Brush brush) {
    if (painter.isExhausted()) {
      note(Trouble.LIMIT);
    }
    painter.veil(veil);
    painter.fill(shape, clip, ink, brush);
  }

  void ink(Shape shape, @Nullable Area clip, @Nullable Veil veil, Painter.Tone tone, Brush brush) {
    if (painter.isExhausted()) {
      note(Trouble.LIMIT);
    }
    painter.veil(veil);
    painter.fill(shape, clip, tone, brush);
  }

  /** What lies below a place so far. */
  Ink under(Box box) {
    return painter.plates().under(box);
  }
}
