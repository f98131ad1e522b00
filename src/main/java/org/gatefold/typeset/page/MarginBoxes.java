package org.gatefold.typeset.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.gatefold.diag.Diagnostic;
import org.gatefold.diag.Findings;
import org.gatefold.diag.Origin;
import org.gatefold.model.job.Resource;
import org.gatefold.typeset.box.Box;
import org.gatefold.typeset.box.CounterStyles;
import org.gatefold.typeset.box.MarginContent;
import org.gatefold.typeset.box.MarginContent.Part;
import org.gatefold.typeset.css.ComputedStyle;
import org.gatefold.typeset.css.ComputedStyle.ContentPart;
import org.gatefold.typeset.css.PageStyle;
import org.gatefold.typeset.flow.BlockLayout;
import org.gatefold.typeset.flow.FlowCode;
import org.gatefold.typeset.flow.MarginBox;
import org.gatefold.typeset.flow.MarginLayout;
import org.gatefold.typeset.flow.Placed;

/**
 * Paints the margin boxes of pages (Paged Media 3, 5). What stands in them is decoration for a screen reader. One for each
 * document.
 */
final class MarginBoxes {
  /** What may stick out without anybody seeing it, in pt. */
  private static final double TOLERANCE = 0.05;

  private final MarginContent content;
  private final MarginLayout layout;
  private final BoxPainter painter;
  private final Findings findings;
  private final Findings found = new Findings();
  private final Origin template;
  private final Map<Shown, List<MarginBox>> known = new HashMap<>();

  MarginBoxes(BlockLayout blocks, Map<String, Resource> resources, BoxPainter painter, Origin template,
      Findings findings) {
    this.content = new MarginContent(resources, template, findings);
    this.layout = new MarginLayout(blocks.apart(found));
    this.painter = painter;
    this.template = template;
    this.findings = findings;
  }

  /** What margin boxes may refer to: {@code page} is 1-based. */
  record Facts(int page, int pages, RunningStrings strings) {}

  /** All that the margins of a page show: pages that show the same are alike. */
  private record Shown(PageStyle page, Map<String, List<Part>> parts) {}

  void paint(PageStyle page, Facts facts, FlowPainter flow, PageCanvas canvas) {
    Map<String, List<Part>> parts = new HashMap<>();
    page.marginBoxes().forEach((name, style) -> {
      List<Part> own = parts(style, facts);
      if (!own.isEmpty() || BoxPainter.isSeen(style) || style.width() != null || style.height() != null) {
        parts.put(name, own);
      }
    });
    for (MarginBox box : known.computeIfAbsent(new Shown(page, Map.copyOf(parts)), this::lay)) {
      painter.paint(box.style(), box.area(), canvas);
      flow.paint(Placed.all(box.galley(), 0), box.content().x(), box.top());
    }
  }

  private List<MarginBox> lay(Shown shown) {
    Map<String, Box.Lines> boxes = new HashMap<>();
    shown.page().marginBoxes().forEach((name, style) -> {
      List<Part> parts = shown.parts().get(name);
      if (parts != null) {
        boxes.put(name, content.box(style, parts));
      }
    });
    List<MarginBox> laid = layout.lay(shown.page(), boxes);
    laid.forEach(box -> check(box, words(shown.parts().getOrDefault(box.name(), List.of()))));
    // That a line is too wide is said with the name of its box.
    found.sorted().stream().filter(finding -> finding.code() != FlowCode.TOO_WIDE).forEach(this::pass);
    return laid;
  }

  private void pass(Diagnostic finding) {
    findings.addAll(List.of(finding));
  }

  private void check(MarginBox box, String words) {
    if (box.over() > TOLERANCE) {
      findings.add(PageCode.MARGIN_BOX_FULL, template, box.name(), words, points(box.over()));
    }
    if (box.overWidth() > TOLERANCE) {
      findings.add(PageCode.MARGIN_BOX_NARROW, template, box.name(), words, points(box.overWidth()));
    }
  }

  private static String points(double length) {
    return String.format(Locale.ROOT, "%.1f", length);
  }

  private static String words(List<Part> parts) {
    return parts.stream().map(part -> switch (part) {
      case Part.Words words -> words.text();
      case Part.Picture picture -> picture.url();
    }).collect(Collectors.joining()).strip();
  }

  private List<Part> parts(ComputedStyle style, Facts facts) {
    List<ContentPart> written = style.content();
    List<Part> parts = new ArrayList<>();
    StringBuilder words = new StringBuilder();
    for (ContentPart part : written == null ? List.<ContentPart>of() : written) {
      words.append(text(part, facts));
      if (part instanceof ContentPart.Image image) {
        flush(words, parts);
        parts.add(new Part.Picture(image.url()));
      }
    }
    flush(words, parts);
    return parts;
  }

  private static void flush(StringBuilder words, List<Part> out) {
    if (!words.isEmpty()) {
      out.add(new Part.Words(words.toString()));
      words.setLength(0);
    }
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

  private String refused(String what) {
    findings.add(PageCode.NOT_IN_MARGIN, template, what);
    return "";
  }
}
