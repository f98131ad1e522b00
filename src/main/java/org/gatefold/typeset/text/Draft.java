package org.gatefold.typeset.text;

import java.util.List;

/** A part of a line before it is known where it stands and how wide its spaces are. */
sealed interface Draft {
  /** Embedding level by which parts of a line are put in visual order. */
  byte level();

  /** Natural width in pt. */
  double width();

  /** Width of those of its spaces that may stretch. */
  double spaces();

  /** What its letters and the gap behind them give beside the spaces, as {@link Give} measures it. */
  default double give() {
    return 0;
  }

  /** Visible text. */
  record Letters(TextRun.Text run, List<Slice> slices, byte level, double width, double spaces, double give) implements Draft {
    /**
     * Measures the slices.
     *
     * @param trim what the last cluster's spacing adds to the width; nothing follows it on its line
     */
    Letters(TextRun.Text run, List<Slice> slices, byte level, double trim, double give, ShapedParagraph paragraph) {
      this(run, slices, level, width(slices, paragraph) + trim,
          spaces(slices, paragraph), give);
    }

    private static double width(List<Slice> slices, ShapedParagraph paragraph) {
      double sum = 0;
      for (Slice slice : slices) {
        sum += slice.width(paragraph);
      }
      return sum;
    }

    private static double spaces(List<Slice> slices, ShapedParagraph paragraph) {
      double sum = 0;
      for (Slice slice : slices) {
        sum += slice.spaces(paragraph);
      }
      return sum;
    }
  }

  /** The spaces at which the line ends. They stand there for whoever reads the text, and take no room. */
  record Trailing(TextRun.Text run, Slice slice, byte level) implements Draft {
    @Override
    public double width() {
      return 0;
    }

    @Override
    public double spaces() {
      return 0;
    }
  }

  /** An edge of an inline box. */
  record Edge(TextRun.Edge run) implements Draft {
    @Override
    public byte level() {
      return run.level();
    }

    @Override
    public double width() {
      return run.edge().width();
    }

    @Override
    public double spaces() {
      return 0;
    }
  }

  /** A thing. */
  record Thing(TextRun.Thing run) implements Draft {
    @Override
    public byte level() {
      return run.level();
    }

    @Override
    public double width() {
      return run.thing().width();
    }

    @Override
    public double spaces() {
      return 0;
    }
  }

  /** A mark or an isolate's control, which takes no room and leaves no text, but parts what stands on both sides of it (UAX 9, X9 and L2). */
  record Mark(byte level) implements Draft {
    @Override
    public double width() {
      return 0;
    }

    @Override
    public double spaces() {
      return 0;
    }
  }
}
