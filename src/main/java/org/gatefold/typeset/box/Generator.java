package org.gatefold.typeset.box;

import java.text.BreakIterator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gatefold.diag.Findings;
import org.gatefold.diag.Origin;
import org.gatefold.typeset.css.ComputedStyle;
import org.gatefold.typeset.css.ComputedStyle.ContentPart;
import org.gatefold.typeset.css.ComputedStyle.Piece;
import org.gatefold.typeset.css.Pseudo;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Makes what {@code content} and {@code string-set} ask for (Content 3; GCPM 3). */
final class Generator {
  private final BoxBuilder builder;
  private final Counters counters;
  private final Targets targets;
  private final Findings findings;
  private final QuoteMarks quotes = new QuoteMarks();
  private final Map<String, Element> ids = new HashMap<>();
  private final Document document;

  Generator(BoxBuilder builder, Counters counters, Targets targets, Document document, Findings findings) {
    this.builder = builder;
    this.counters = counters;
    this.targets = targets;
    this.document = document;
    this.findings = findings;
  }

  /** What text is generated for: an element, whose style it has, at a place in a file. */
  private record Origins(Element element, ComputedStyle style, Origin origin) {}

  /** Adds what a pseudo-element of an element holds. */
  void add(List<ContentPart> parts, Element element, Pseudo which, InlineBuilder.Place place, InlineBuilder out) {
    Origins of = new Origins(element, place.style(), place.origin());
    StringBuilder all = new StringBuilder();
    StringBuilder text = new StringBuilder();
    for (ContentPart part : parts) {
      text.append(text(part, of));
      if (part instanceof ContentPart.Image || part instanceof ContentPart.Leader) {
        all.append(text);
        flush(text, place, out);
      }
      if (part instanceof ContentPart.Leader leader) {
        out.leader(leader.pattern(), place);
      } else if (part instanceof ContentPart.Image image) {
        Box box = builder.generatedImage(image.url(), place.style(), place.origin());
        out.atom(box, place);
      }
    }
    all.append(text);
    flush(text, place, out);
    if (!element.id().isEmpty() && (which == Pseudo.BEFORE || which == Pseudo.AFTER)) {
      targets.define(element.id(), which == Pseudo.BEFORE ? Piece.BEFORE : Piece.AFTER, all.toString());
    }
  }

  private static void flush(StringBuilder text, InlineBuilder.Place place, InlineBuilder out) {
    out.text(text.toString(), place);
    text.setLength(0);
  }

  /** The same as text alone, for strings that pages show. */
  String text(List<ContentPart> parts, Element element, ComputedStyle style) {
    Origins of = new Origins(element, style, builder.origin(element));
    return parts.stream().map(part -> text(part, of)).collect(Collectors.joining());
  }

  private String text(ContentPart part, Origins of) {
    return switch (part) {
      case ContentPart.Literal literal -> literal.text();
      case ContentPart.Attr attr -> of.element().attr(attr.name());
      case ContentPart.OwnText own -> BoxBuilder.plainText(of.element());
      case ContentPart.CounterValue counter -> counter(counter, of);
      case ContentPart.CounterValues all -> counters.values(all.name(), of.element()).stream()
          .map(value -> CounterStyles.format(value, all.style())).collect(Collectors.joining(all.separator()));
      case ContentPart.TargetCounter counter -> targetCounter(counter, of);
      case ContentPart.TargetText text -> targetText(text, of);
      case ContentPart.Quote quote -> quotes.mark(quote, of.style());
      case ContentPart.Named named -> refused("string()", of);
      case ContentPart.Image image -> "";
      case ContentPart.Leader leader -> "";
    };
  }

  private String counter(ContentPart.CounterValue counter, Origins of) {
    boolean ofPages = counter.name().equals("page") || counter.name().equals("pages");
    return ofPages
        ? refused("counter(" + counter.name() + ")", of)
        : counters.value(counter.name(), counter.style(), of.element());
  }

  private String refused(String what, Origins of) {
    findings.add(BoxCode.MARGIN_ONLY, of.origin(), what);
    return "";
  }

  private String targetCounter(ContentPart.TargetCounter counter, Origins of) {
    Element target = target(counter.target(), of);
    return target == null ? "" : targets.counter(target.id(), counter.name(), counter.style());
  }

  private String targetText(ContentPart.TargetText text, Origins of) {
    Element target = target(text.target(), of);
    if (target == null) {
      return "";
    }
    return switch (text.piece()) {
      case CONTENT -> BoxBuilder.plainText(target);
      case FIRST_LETTER -> firstLetter(BoxBuilder.plainText(target), of.style());
      case BEFORE, AFTER -> targets.generated(target.id(), text.piece());
    };
  }

  private static String firstLetter(String text, ComputedStyle style) {
    BreakIterator letters = BreakIterator.getCharacterInstance(style.language());
    letters.setText(text);
    return text.isEmpty() ? "" : text.substring(0, letters.next());
  }

  private @Nullable Element target(ContentPart.Reference reference, Origins of) {
    String value = reference.attribute() ? of.element().attr(reference.value()) : reference.value();
    if (ids.isEmpty()) {
      document.getAllElements().stream().filter(element -> !element.id().isEmpty())
          .forEach(element -> ids.putIfAbsent(element.id(), element));
    }
    Element target = value.startsWith("#") ? ids.get(value.substring(1)) : null;
    if (target == null) {
      findings.add(BoxCode.NO_TARGET, of.origin(), value);
    }
    return target;
  }
}
