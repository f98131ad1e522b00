package org.gatefold.render;

import java.util.List;
import org.gatefold.model.paged.Ink;
import org.gatefold.model.paged.PageItem.Stroke;
import org.gatefold.render.GraphicsStates.Meeting;
import org.jspecify.annotations.Nullable;

/** Colours and pens of one content stream; writes only what changes. */
final class PaintState {
  /** Thinner lines overprint if their colour does, in pt (GWG 2015, 4.12). */
  static final double THIN = 2;

  private final PdfBuffer out;
  private final PageResources resources;
  private final Inks inks;
  private @Nullable Ink fill;
  private @Nullable Ink line;
  private double width = 1;
  private List<Double> dashes = List.of();
  private Meeting meeting = Meeting.PLAIN;

  PaintState(PdfBuffer out, PageResources resources, Inks inks) {
    this.out = out;
    this.resources = resources;
    this.inks = inks;
    this.fill = inks.initial();
    this.line = inks.initial();
  }

  /** Whether {@link #text} would write anything. */
  boolean changesText(Ink ink) {
    return !ink.equals(fill) || ink.alpha() != meeting.fill() || inks.overprints(ink) != meeting.fillOver();
  }

  /** What fills glyphs from here on. */
  void text(Ink ink) {
    fill(ink, inks.overprints(ink));
  }

  /** Whether text and thin lines of a colour are printed on top of what lies below them. */
  boolean overprints(Ink ink) {
    return inks.overprints(ink);
  }

  /** What fills areas from here on. */
  void fill(Ink ink, boolean over) {
    meet(ink.alpha(), meeting.line(), over, meeting.lineOver());
    if (!ink.equals(fill)) {
      tone(ink).fill(out);
      fill = ink;
    }
  }

  /** What draws lines from here on. */
  void stroke(Stroke stroke) {
    meet(meeting.fill(), stroke.ink().alpha(), meeting.fillOver(), stroke.width() < THIN && inks.overprints(stroke.ink()));
    if (!stroke.ink().equals(line)) {
      tone(stroke.ink()).line(out);
      line = stroke.ink();
    }
    if (stroke.width() != width) {
      out.number(stroke.width()).ascii("w\n");
      width = stroke.width();
    }
    if (!stroke.dashes().equals(dashes)) {
      out.octet('[');
      stroke.dashes().forEach(out::number);
      out.ascii("]0 d\n");
      dashes = stroke.dashes();
    }
  }

  /** Pictures have an opacity of their own, and hide what lies below them. */
  void plain() {
    meet(1, 1, false, false);
  }

  private void meet(double forFill, double forLine, boolean fillOver, boolean lineOver) {
    if (forFill != meeting.fill() || forLine != meeting.line() || fillOver != meeting.fillOver()
        || lineOver != meeting.lineOver()) {
      meeting = new Meeting(forFill, forLine, fillOver, lineOver);
      out.octet('/').ascii(resources.state(meeting)).ascii(" gs\n");
    }
  }

  private Tone tone(Ink ink) {
    return resources.allowed(inks.tone(ink));
  }
}
