package org.gatefold.typeset.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the pen stands before each character of a paragraph set on one endless line, in pt. */
final class Advances {
  private final double[] pens;
  /** The same without the edges of inline boxes. */
  private final double[] bare;
  private final double[] spaces;
  private final @Nullable Give give;

  Advances(ParagraphText text, Clusters clusters, List<TextRun> runs) {
    give = Give.of(text, clusters, runs);
    int length = text.length();
    double[] widths = new double[length];
    for (TextRun run : runs) {
      switch (run) {
        case TextRun.Text letters -> measure(letters, widths, text);
        case TextRun.Thing thing -> widths[thing.from()] = thing.thing().width();
        case TextRun.Edge edge -> {}
        case TextRun.Blank blank -> {}
      }
    }
    pens = new double[length + 1];
    spaces = new double[length + 1];
    for (int i = 0; i < length; i++) {
      pens[i + 1] = pens[i] + widths[i];
      spaces[i + 1] = spaces[i] + (stretches(text.at(i)) ? widths[i] : 0);
    }
    boolean edged = length > 0 && hasEdges(runs);
    bare = edged ? pens.clone() : pens;
    if (edged) {
      addEdges(text, runs, widths);
    }
  }

  private static boolean hasEdges(List<TextRun> runs) {
    for (TextRun run : runs) {
      if (run instanceof TextRun.Edge) {
        return true;
      }
    }
    return false;
  }

  private void addEdges(ParagraphText text, List<TextRun> runs, double[] widths) {
    for (TextRun run : runs) {
      if (run instanceof TextRun.Edge edge) {
        widths[inside(edge, text)] += edge.edge().width();
      }
    }
    for (int i = 0; i < widths.length; i++) {
      pens[i + 1] = pens[i] + widths[i];
    }
  }

  /** The character that takes an edge along: the next one in the box, or the last that no line end swallows. */
  private static int inside(TextRun.Edge edge, ParagraphText text) {
    if (edge.edge().opens()) {
      return Math.min(edge.from(), text.length() - 1);
    }
    int at = Math.max(0, edge.from() - 1);
    while (at > 0 && text.at(at) == ' ') {
      at--;
    }
    return at;
  }

  /** Width without the edges of inline boxes. */
  double bareWidth(int from, int to) {
    return bare[to] - bare[from];
  }

  /** Spaces that justification widens. */
  static boolean stretches(char c) {
    return c == ' ' || c == '\u00A0';
  }

  private static void measure(TextRun.Text run, double[] widths, ParagraphText text) {
    GlyphRun glyphs = run.glyphs();
    int from = run.from();
    for (int i = 0; i < glyphs.size(); i++) {
      widths[from + glyphs.clusters()[i]] += glyphs.advances()[i] * run.scale();
    }
    spread(run, widths);
    if (run.style().wordSpacing() != 0) {
      for (int i = from; i < run.to(); i++) {
        widths[i] += stretches(text.at(i)) ? run.style().wordSpacing() : 0;
      }
    }
  }

  /** Divides the width of a cluster among its characters, and adds letter spacing. */
  private static void spread(TextRun.Text run, double[] widths) {
    GlyphRun glyphs = run.glyphs();
    int end = glyphs.length();
    for (int i = glyphs.size() - 1; i >= 0; i--) {
      int start = glyphs.clusters()[glyphs.rightToLeft() ? glyphs.size() - 1 - i : i];
      if (start < end) {
        double share = (widths[run.from() + start] + run.style().letterSpacing()) / (end - start);
        for (int k = start; k < end; k++) {
          widths[run.from() + k] = share;
        }
        end = start;
      }
    }
  }

  double pen(int offset) {
    return pens[offset];
  }

  double width(int from, int to) {
    return pens[to] - pens[from];
  }

  /** What letters give beside spaces; null if they give nothing. */
  @Nullable Give give() {
    return give;
  }

  /** Total width of the spaces that may stretch before an offset. */
  double spaces(int offset) {
    return spaces[offset];
  }
}
