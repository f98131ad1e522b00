package org.gatefold.typeset.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gatefold.diag.Findings;
import org.gatefold.diag.Origin;
import org.gatefold.model.job.Resource;
import org.gatefold.model.paged.PageItem;
import org.gatefold.typeset.css.ComputedStyle;
import org.gatefold.typeset.css.ComputedStyle.ContentPart;
import org.gatefold.typeset.css.ComputedStyle.Side;
import org.gatefold.typeset.css.ComputedStyle.TextAlign;
import org.gatefold.typeset.css.PageStyle;
import org.gatefold.typeset.text.InlineItem;
import org.gatefold.typeset.text.Line;
import org.gatefold.typeset.text.ParagraphStyle;
import org.gatefold.typeset.text.ParagraphStyle.Align;
import org.gatefold.typeset.text.TextSetter;
import org.gatefold.typeset.text.TextStyle;

/**
 * Paints the margin boxes of a page (Paged Media 3, 4). What stands in them is decoration for a screen reader. Along a
 * side the box in the middle is centred on the page, and the outer ones take what their text needs.
 */
final class MarginBoxes {
  private static final double ENDLESS = 100_000;

  private final TextSetter setter;
  private final Map<String, Resource> resources;
  private final Findings findings;
  private final Origin template;

  MarginBoxes(TextSetter setter, Map<String, Resource> resources, Origin template, Findings findings) {
    this.setter = setter;
    this.resources = resources;
    this.template = template;
    this.findings = findings;
  }

  /** What margin boxes may refer to: {@code page} is 1-based. */
  record Facts(int page, int pages, Map<String, String> strings) {}

  /** Text of one margin box, set on one line. */
  private record Label(String name, ComputedStyle style, Line line) {}

  void paint(PageStyle page, Facts facts, PageCanvas canvas) {
    List<String> names = page.marginBoxes().keySet().stream().sorted().toList();
    double leftEnd = 0;
    double rightStart = page.width();
    for (String name : names) {
      ComputedStyle style = page.marginBoxes().get(name);
      if (style == null) {
        continue;
      }
      String text = text(style, facts);
      if (text.isEmpty()) {
        continue;
      }
      Label label = new Label(name, style, line(text, style));
      PageItem.Box area = area(name, page);
      double x = x(label, area);
      if (name.equals("bottom-left") || name.equals("top-left")) {
        leftEnd = x + label.line().width();
      } else if (name.equals("bottom-right") || name.equals("top-right")) {
        rightStart = x;
      }
      paint(label, x, area, canvas);
      if (label.line().width() > area.width() || leftEnd > rightStart) {
        findings.add(PageCode.MARGIN_BOX_FULL, template, name, text);
      }
    }
  }

  private static double x(Label label, PageItem.Box area) {
    return area.x() + switch (align(label.name(), label.style().textAlign())) {
      case START, JUSTIFY -> 0;
      case CENTER -> (area.width() - label.line().width()) / 2;
      case END -> area.width() - label.line().width();
    };
  }

  /** A margin box without a wish of its own is set towards its side (Paged Media 3, 5.1). */
  private static TextAlign align(String name, TextAlign wish) {
    if (wish != TextAlign.START) {
      return wish;
    }
    if (name.endsWith("-center") || name.endsWith("-middle")) {
      return TextAlign.CENTER;
    }
    return name.endsWith("-right") ? TextAlign.END : TextAlign.START;
  }

  private static PageItem.Box area(String name, PageStyle page) {
    double left = margin(page, Side.LEFT);
    double right = margin(page, Side.RIGHT);
    double top = margin(page, Side.TOP);
    double bottom = margin(page, Side.BOTTOM);
    double width = page.width() - left - right;
    double height = page.height() - top - bottom;
    if (name.endsWith("-corner")) {
      double x = name.contains("left") ? 0 : page.width() - right;
      double w = name.contains("left") ? left : right;
      boolean above = name.startsWith("top");
      return new PageItem.Box(x, above ? 0 : page.height() - bottom, w, above ? top : bottom);
    }
    if (name.startsWith("top")) {
      return new PageItem.Box(left, 0, width, top);
    }
    if (name.startsWith("bottom")) {
      return new PageItem.Box(left, page.height() - bottom, width, bottom);
    }
    return name.startsWith("left")
        ? new PageItem.Box(0, top, left, height)
        : new PageItem.Box(page.width() - right, top, right, height);
  }

  private static double margin(PageStyle page, Side side) {
    org.gatefold.typeset.css.Extent margin = page.style().margin(side);
    return margin == null ? 0 : margin.resolve(page.width());
  }

  private String text(ComputedStyle style, Facts facts) {
    List<ContentPart> parts = style.content();
    StringBuilder out = new StringBuilder();
    for (ContentPart part : parts == null ? List.<ContentPart>of() : parts) {
      switch (part) {
        case ContentPart.Literal literal -> out.append(literal.text());
        case ContentPart.CounterValue counter -> out.append(counter.name().equals("pages") ? facts.pages() : facts.page());
        case ContentPart.Named named -> out.append(facts.strings().getOrDefault(named.name(), ""));
        case ContentPart.Image image -> {
          if (!resources.containsKey(image.url())) {
            findings.add(PageCode.MISSING_IMAGE, template, image.url());
          }
        }
        case ContentPart.Attr attr -> {}
        case ContentPart.OwnText own -> {}
      }
    }
    return out.toString().strip();
  }

  private Line line(String text, ComputedStyle style) {
    TextStyle type = new TextStyle(style.fontFamilies(), style.fontWeight(), style.italic(), style.fontSize(),
        style.language(), style.letterSpacing(), style.wordSpacing(), style.fontFeatures(), false, false);
    ParagraphStyle paragraph = new ParagraphStyle(Align.START, Align.START, 0, style.rightToLeft(), false, 99, 99, 99, 0,
        false, false);
    List<InlineItem> items = List.of(new InlineItem.Span(text, type, 0, template));
    return setter.lines(setter.shape(items, paragraph, findings), ENDLESS).getFirst();
  }

  private static void paint(Label label, double x, PageItem.Box area, PageCanvas canvas) {
    ComputedStyle style = label.style();
    double baseline = switch (style.verticalAlign().kind()) {
      case TOP -> area.y() + style.padding(Side.TOP).resolve(area.width()) + style.fontSize();
      case BOTTOM -> area.y() + area.height() - style.padding(Side.BOTTOM).resolve(area.width());
      case BASELINE, SUB, SUPER, MIDDLE, RAISE -> area.y() + area.height() / 2 + style.fontSize() * 0.35
          + style.padding(Side.TOP).resolve(area.width()) - style.padding(Side.BOTTOM).resolve(area.width());
    };
    List<Line.Piece> pieces = new ArrayList<>(label.line().pieces());
    for (Line.Piece piece : pieces) {
      if (piece instanceof Line.Run run) {
        canvas.add(new PageItem.Glyphs(run.face(), run.size(), x + run.x(), baseline, style.color(), run.glyphs(),
            PageItem.ARTIFACT));
      }
    }
  }
}
