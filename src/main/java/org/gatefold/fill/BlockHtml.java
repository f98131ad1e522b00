package org.gatefold.fill;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.gatefold.diag.Origin;
import org.gatefold.model.article.Attributes;
import org.gatefold.model.article.Block;
import org.gatefold.model.article.Inline;

/** An article's blocks as HTML. What has text of its own carries the place it was written at. */
final class BlockHtml {
  private final InlineHtml inlines;
  private final Set<Origin> leadIns;
  private final Function<Block.Div, String> badges;
  private final Set<String> taken;
  private final Map<Origin, Description> descriptions;

  /** What a picture shows, in a language that is not the text's. */
  record Description(Locale locale, String words) {}

  BlockHtml(InlineHtml inlines, Set<Origin> leadIns, Badges badges) {
    this(inlines, leadIns, badges::of, Set.of(), Map.of());
  }

  /**
   * @param badges what is printed below a div; empty where nothing is
   * @param taken ids that other parts of the document have
   * @param descriptions of pictures that are shown for two texts, by where this one has them
   */
  BlockHtml(InlineHtml inlines, Set<Origin> leadIns, Function<Block.Div, String> badges, Set<String> taken,
      Map<Origin, Description> descriptions) {
    this.inlines = inlines;
    this.leadIns = leadIns;
    this.badges = badges;
    this.taken = taken;
    this.descriptions = descriptions;
  }

  String html(List<Block> blocks) {
    StringBuilder out = new StringBuilder();
    write(blocks, out);
    return out.toString();
  }

  private void write(List<Block> blocks, StringBuilder out) {
    blocks.forEach(block -> write(block, block.attributes(), out));
  }

  private void write(Block block, Attributes written, StringBuilder out) {
    Attributes attributes = written.id() != null && taken.contains(written.id())
        ? new Attributes(null, written.classes(), written.values())
        : written;
    Optional<String> language = attributes.value("lang");
    if (language.isPresent()) {
      inlines.speaking(Locale.forLanguageTag(language.get()), () -> writeKind(block, attributes, out));
    } else {
      writeKind(block, attributes, out);
    }
  }

  private void writeKind(Block block, Attributes attributes, StringBuilder out) {
    switch (block) {
      case Block.Heading heading -> heading(heading, attributes, out);
      case Block.Paragraph paragraph -> paragraph(paragraph, attributes, "", out);
      case Block.ItemList list -> list(list, attributes, out);
      case Block.BlockQuote quote -> quote(quote.blocks(), attributes, quote.origin(), out);
      case Block.Div div -> div(div, attributes, out);
      case Block.DefinitionList list -> definitions(list, attributes, out);
      case Block.Table table -> new TableHtml(inlines).write(table, attributes, out);
      case Block.Figure figure -> figure(figure, attributes, out);
      case Block.Rule rule -> out.append("<hr aria-hidden=\"true\">\n");
    }
  }

  private void heading(Block.Heading heading, Attributes attributes, StringBuilder out) {
    String name = "h" + heading.level();
    Tag.open(name, attributes, heading.origin(), "", out);
    List<Inline> content = heading.content();
    if (content.getFirst() instanceof Inline.Text first) {
      int end = endOfNumber(first.text());
      if (end > 0) {
        out.append("<span class=\"number\">").append(first.text(), 0, end).append("</span>");
        Html.escape(first.text().substring(end), out);
        content = content.subList(1, content.size());
      }
    }
    inlines.write(content, out);
    Tag.close(name, out);
  }

  /** Length of a number with a full stop or parenthesis at the start of a heading; 0 if there is none. */
  private static int endOfNumber(String text) {
    int i = 0;
    while (i < text.length() && Character.isDigit(text.charAt(i))) {
      i++;
    }
    boolean marked = i > 0 && i + 1 < text.length() && ".)".indexOf(text.charAt(i)) >= 0 && text.charAt(i + 1) == ' ';
    return marked ? i + 1 : 0;
  }

  private void paragraph(Block.Paragraph paragraph, Attributes attributes, String classes, StringBuilder out) {
    String all = leadIns.contains(paragraph.origin()) ? (classes + " lead-in").strip() : classes;
    Tag.open("p", attributes, paragraph.origin(), all, out);
    inlines.write(paragraph.content(), out);
    Tag.close("p", out);
  }

  private void list(Block.ItemList list, Attributes attributes, StringBuilder out) {
    String name = list.ordered() ? "ol" : "ul";
    out.append('<').append(name);
    Tag.attributes(attributes, list.origin(), "", out);
    if (list.ordered() && list.start() != 1) {
      Html.attribute("start", Integer.toString(list.start()), out);
    }
    out.append(">\n");
    list.items().forEach(item -> item(item, out));
    Tag.close(name, out);
  }

  private void item(Block.Item item, StringBuilder out) {
    if (item.blocks().size() == 1 && item.blocks().getFirst() instanceof Block.Paragraph only) {
      Tag.open("li", only.attributes(), only.origin(), "", out);
      inlines.write(only.content(), out);
    } else {
      Tag.open("li", Attributes.NONE, item.origin(), "", out);
      write(item.blocks(), out);
    }
    Tag.close("li", out);
  }

  private void quote(List<Block> blocks, Attributes attributes, Origin origin, StringBuilder out) {
    Tag.open("blockquote", attributes, origin, "", out);
    int last = blocks.size() - 1;
    for (int i = 0; i <= last; i++) {
      if (i > 0 && i == last && blocks.get(i) instanceof Block.Paragraph paragraph && isAttribution(paragraph)) {
        paragraph(paragraph, paragraph.attributes(), "attribution", out);
      } else {
        write(blocks.get(i), blocks.get(i).attributes(), out);
      }
    }
    Tag.close("blockquote", out);
  }

  private static boolean isAttribution(Block.Paragraph paragraph) {
    return !paragraph.content().isEmpty()
        && paragraph.content().getFirst() instanceof Inline.Text text
        && text.text().stripLeading().startsWith("—");
  }

  private void div(Block.Div div, Attributes attributes, StringBuilder out) {
    boolean single = div.blocks().size() == 1;
    Block first = single ? div.blocks().getFirst() : div;
    if (attributes.hasClass("quote") && first instanceof Block.BlockQuote quote) {
      quote(quote.blocks(), attributes, div.origin(), out);
    } else if (single && attributes.classes().isEmpty() && first.attributes().id() == null && badges.apply(div).isEmpty()) {
      // The div is there to give its one block an id.
      write(first, new Attributes(attributes.id(), first.attributes().classes(), merged(attributes, first)), out);
    } else {
      Tag.open("div", attributes, div.origin(), "", out);
      write(div.blocks(), out);
      badge(div, out);
      Tag.close("div", out);
    }
  }

  /** What a claim rests on, below it. */
  private void badge(Block.Div div, StringBuilder out) {
    String badge = badges.apply(div);
    if (!badge.isEmpty()) {
      out.append("<p class=\"badge\">").append(Html.escape(badge)).append("</p>\n");
    }
  }

  private static Map<String, String> merged(Attributes outer, Block inner) {
    Map<String, String> values = new HashMap<>(outer.values());
    values.putAll(inner.attributes().values());
    return values;
  }

  private void definitions(Block.DefinitionList list, Attributes attributes, StringBuilder out) {
    Tag.open("dl", attributes, list.origin(), "", out);
    for (Block.Definition definition : list.definitions()) {
      Tag.open("dt", Attributes.NONE, definition.origin(), "", out);
      inlines.write(definition.term(), out);
      Tag.close("dt", out);
      out.append("<dd>");
      write(definition.body(), out);
      Tag.close("dd", out);
    }
    Tag.close("dl", out);
  }

  private void figure(Block.Figure figure, Attributes attributes, StringBuilder out) {
    Tag.open("figure", attributes, figure.origin(), "", out);
    out.append("<img");
    Html.attribute("src", figure.source(), out);
    Html.attribute("alt", inlines.set(figure.alternative()), out);
    if (figure.alternative().isEmpty()) {
      Html.attribute("role", "presentation", out);
    }
    Description other = descriptions.get(figure.origin());
    if (other != null && !other.words.isEmpty()) {
      Html.attribute("data-alt", other.words, out);
      Html.attribute("data-alt-lang", other.locale.toLanguageTag(), out);
    }
    attributes.value("width").ifPresent(width -> Html.attribute("width", width + "%", out));
    out.append('>');
    if (figure.title() != null) {
      out.append("<figcaption>").append(Html.escape(inlines.set(figure.title()))).append("</figcaption>");
    }
    Tag.close("figure", out);
  }
}
