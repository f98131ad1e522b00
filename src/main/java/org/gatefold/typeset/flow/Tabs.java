package org.gatefold.typeset.flow;

import java.util.ArrayList;
import java.util.List;
import org.gatefold.diag.Findings;
import org.gatefold.diag.Origin;
import org.gatefold.typeset.box.Box;
import org.gatefold.typeset.box.InlineStyles;
import org.gatefold.typeset.css.ComputedStyle;
import org.gatefold.typeset.text.InlineItem;
import org.gatefold.typeset.text.ParagraphStyle;
import org.gatefold.typeset.text.ShapedParagraph;
import org.gatefold.typeset.text.TextSetter;

/** Gives tabs their widths (Text 3, 4.2): each reaches to the next multiple of its size from where its line begins. */
final class Tabs {
  /** A tab is at least this part of its size wide; else it goes to the stop after the next. */
  private static final double LEAST = 0.0001;

  private final TextSetter setter;

  Tabs(TextSetter setter) {
    this.setter = setter;
  }

  /** Shapes a paragraph with its tabs set to their stops. */
  ShapedParagraph shape(List<InlineItem> items, Box.Inlines content, ParagraphStyle style, Findings findings) {
    for (InlineItem item : items) {
      if (isTab(item, content)) {
        return setter.shape(stopped(items, content, setter.shape(items, style, new Findings())), style, findings);
      }
    }
    return setter.shape(items, style, findings);
  }

  private static boolean isTab(InlineItem item, Box.Inlines content) {
    return item instanceof InlineItem.Thing && content.tags().get(item.tag()).spacer() instanceof Box.Spacer.Tab;
  }

  private List<InlineItem> stopped(List<InlineItem> items, Box.Inlines content, ShapedParagraph unstopped) {
    List<InlineItem> stopped = new ArrayList<>();
    double lineStart = 0;
    for (int i = 0; i < items.size(); i++) {
      InlineItem item = items.get(i);
      if (item instanceof InlineItem.Break) {
        lineStart = unstopped.penBefore(i + 1);
      } else if (item instanceof InlineItem.Thing tab && isTab(item, content)) {
        double at = unstopped.penBefore(i) - lineStart;
        double width = width(content.tags().get(item.tag()).style(), at);
        stopped.add(new InlineItem.Thing(width, tab.glued(), tab.tag()));
        lineStart -= width;
        continue;
      }
      stopped.add(item);
    }
    return stopped;
  }

  private double width(ComputedStyle style, double at) {
    ComputedStyle.TabSize size = style.tabSize();
    double stop = size.value() * (size.spaces() ? space(style) : 1);
    return stop <= 0 ? 0 : (Math.floor(at / stop + LEAST) + 1) * stop - at;
  }

  private double space(ComputedStyle style) {
    List<InlineItem> spaces = List.of(
        new InlineItem.Span(" ", InlineStyles.of(style), 0, Origin.NOWHERE), new InlineItem.Thing(0, false, 0));
    ParagraphStyle plain = new ParagraphStyle(ParagraphStyle.Align.START, ParagraphStyle.Align.START, 0, false, false, 99,
        99, 99, 0, false, false);
    return setter.shape(spaces, plain, new Findings()).penBefore(1);
  }
}
