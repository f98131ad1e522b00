package org.gatefold.typeset.page;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gatefold.diag.Findings;
import org.gatefold.diag.Origin;
import org.gatefold.model.job.Resource;
import org.gatefold.model.paged.PageItem;
import org.gatefold.typeset.box.CounterStyles;
import org.gatefold.typeset.box.ImageSizes;
import org.gatefold.typeset.css.ComputedStyle;
import org.gatefold.typeset.css.ComputedStyle.ContentPart;
import org.gatefold.typeset.css.ComputedStyle.Side;
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
  private final BackgroundPictures pictures;
  private final Findings findings;
  private final Origin template;

  MarginBoxes(TextSetter setter, Map<String, Resource> resources, BackgroundPictures pictures, Origin template,
      Findings findings) {
    this.setter = setter;
    this.resources = resources;
    this.pictures = pictures;
    this.template = template;
    this.findings = findings;
  }

  /** What margin boxes may refer to: {@code page} is 1-based. */
  record Facts(int page, int pages, RunningStrings strings) {}

  /** Text of one margin box, set on as many lines as it takes. */
  private record Label(String name, ComputedStyle style, List<Line> lines) {
    double width() {
      return lines.stream().mapToDouble(Line::width).max().orElse(0);
    }
  }

  void paint(PageStyle page, Facts facts, PageCanvas canvas) {
    Map<String, String> texts = new TreeMap<>();
    page.marginBoxes().forEach((name, style) -> texts.put(name, text(style, facts)));
    texts.values().removeIf(String::isEmpty);
    page.marginBoxes().forEach((name, style) -> picture(name, style, page, canvas));
    texts.forEach((name, text) -> paint(name, text, texts, page, canvas));
  }

  private void paint(String name, String text, Map<String, String> texts, PageStyle page, PageCanvas canvas) {
    ComputedStyle style = page.marginBoxes().get(name);
    if (style == null) {
      return;
    }
    PageItem.Box area = area(name, page);
    Label label = new Label(name, style, lines(text, style, area.width() - opposite(name, texts, page)));
    if (label.width() > area.width() || label.lines().size() * style.lineHeight() > area.height()) {
      findings.add(PageCode.MARGIN_BOX_FULL, template, name, text);
    }
    paint(label, area, canvas);
  }

  /** What the other boxes on the same side of the page take of its width, in pt: all that they need, or half of it. */
  private double opposite(String name, Map<String, String> texts, PageStyle page) {
    String side = name.startsWith("top-") ? "top-" : name.startsWith("bottom-") ? "bottom-" : "";
    if (side.isEmpty() || name.endsWith("-corner") || name.endsWith("-center")) {
      return 0;
    }
    double width = area(name, page).width();
    double others = Stream.of("left", "center", "right").map(side::concat).filter(other -> !other.equals(name))
        .mapToDouble(other -> needed(other, texts, page)).sum();
    return Math.min(others, Math.max(width / 2, width - needed(name, texts, page)));
  }

  /** The width of a box whose text stands on one line, with the least gap beside it, in pt. */
  private double needed(String name, Map<String, String> texts, PageStyle page) {
    ComputedStyle style = page.marginBoxes().get(name);
    String text = texts.get(name);
    return style == null || text == null ? 0 : lines(text, style, ENDLESS).getFirst().width() + style.fontSize();
  }

  /** How far a line has to be moved to stand where its box wants it. */
  private static double shift(Label label, Line line, PageItem.Box area) {
    double start = label.style().rightToLeft() ? line.pieces().stream().mapToDouble(Line.Piece::x).min().orElse(0) : 0;
    return area.x() + share(label.style()) * (area.width() - line.width()) - start;
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
    return page.style().margin(side, page.width());
  }

  private String text(ComputedStyle style, Facts facts) {
    List<ContentPart> parts = style.content();
    StringBuilder out = new StringBuilder();
    for (ContentPart part : parts == null ? List.<ContentPart>of() : parts) {
      out.append(text(part, facts));
    }
    return out.toString().strip();
  }

  private String text(ContentPart part, Facts facts) {
    return switch (part) {
      case ContentPart.Literal literal -> literal.text();
      case ContentPart.CounterValue counter when counter.name().equals("pages") ->
          CounterStyles.format(facts.pages(), counter.style());
      case ContentPart.CounterValue counter when counter.name().equals("page") ->
          CounterStyles.format(facts.page(), counter.style());
      case ContentPart.CounterValue counter -> refused("counter(" + counter.name() + ")");
      case ContentPart.Named named -> facts.strings().get(named);
      case ContentPart.Image image -> "";
      case ContentPart.Attr attr -> refused("attr()");
      case ContentPart.OwnText own -> refused("content()");
      case ContentPart.CounterValues counters -> refused("counters()");
      case ContentPart.TargetCounter counter -> refused("target-counter()");
      case ContentPart.TargetText text -> refused("target-text()");
      case ContentPart.Leader leader -> refused("leader()");
      case ContentPart.Quote quote -> refused("open-quote");
    };
  }

  /** A picture that is all that a margin box shows, in its own size and where the box's text would stand. */
  private void picture(String name, ComputedStyle style, PageStyle page, PageCanvas canvas) {
    List<ContentPart> parts = style.content();
    if (parts == null || parts.stream().noneMatch(ContentPart.Image.class::isInstance)) {
      return;
    }
    if (parts.size() > 1 || !(parts.getFirst() instanceof ContentPart.Image image)) {
      refused("url() beside other content");
      return;
    }
    Resource resource = resources.get(image.url());
    if (resource == null) {
      findings.add(PageCode.MISSING_IMAGE, template, image.url());
      return;
    }
    ImageSizes.Size size = pictures.size(resource);
    if (size != null) {
      PageItem.Box area = area(name, page);
      double x = area.x() + share(style) * (area.width() - size.width());
      double y = area.y() + switch (style.verticalAlign().kind()) {
        case TOP -> 0;
        case BOTTOM -> area.height() - size.height();
        case BASELINE, SUB, SUPER, MIDDLE, RAISE -> (area.height() - size.height()) / 2;
      };
      canvas.add(new PageItem.Picture(resource, x, y, size.width(), size.height(), null, PageItem.ARTIFACT));
    }
  }

  /** Which part of the free width lies to the left. */
  private static double share(ComputedStyle style) {
    return switch (style.textAlign()) {
      case START, JUSTIFY -> style.rightToLeft() ? 1 : 0;
      case CENTER -> 0.5;
      case END -> style.rightToLeft() ? 0 : 1;
    };
  }

  private String refused(String what) {
    findings.add(PageCode.NOT_IN_MARGIN, template, what);
    return "";
  }

  private List<Line> lines(String text, ComputedStyle style, double width) {
    TextStyle type = new TextStyle(style.fontFamilies(), style.fontWeight(), style.italic(), style.fontSize(),
        style.language(), style.letterSpacing(), style.wordSpacing(), style.fontFeatures(), false, true);
    ParagraphStyle paragraph = new ParagraphStyle(Align.START, Align.START, 0, style.rightToLeft(), true, 99, 99, 99, 0,
        false, false);
    List<InlineItem> items = List.of(new InlineItem.Span(text, type, 0, template));
    return setter.lines(setter.shape(items, paragraph, findings), Math.max(1, width));
  }

  private static void paint(Label label, PageItem.Box area, PageCanvas canvas) {
    ComputedStyle style = label.style();
    double height = label.lines().size() * style.lineHeight();
    double top = area.y() + switch (style.verticalAlign().kind()) {
      case TOP -> style.padding(Side.TOP).resolve(area.width());
      case BOTTOM -> area.height() - height - style.padding(Side.BOTTOM).resolve(area.width());
      case BASELINE, SUB, SUPER, MIDDLE, RAISE -> (area.height() - height + style.padding(Side.TOP).resolve(area.width())
          - style.padding(Side.BOTTOM).resolve(area.width())) / 2;
    };
    // The baseline lies where it does in a line of text: a third of an em below the line's middle.
    double baseline = top + style.lineHeight() / 2 + style.fontSize() * 0.33;
    for (Line line : label.lines()) {
      double shift = shift(label, line, area);
      for (Line.Piece piece : line.pieces()) {
        if (piece instanceof Line.Run run) {
          canvas.add(new PageItem.Glyphs(run.face(), run.size(), shift + run.x(), baseline,
              style.color(), run.glyphs(), PageItem.ARTIFACT));
        }
      }
      baseline += style.lineHeight();
    }
  }
}
