package org.gatefold.fill;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gatefold.diag.Origin;
import org.gatefold.fill.EditorMarks.Numbered;
import org.gatefold.model.FilledPage.Passage;
import org.gatefold.model.article.Attributes;
import org.gatefold.model.article.Block;
import org.gatefold.model.article.Inline;

/**
 * Cuts an article into rows: a paragraph, a heading, an item, a table or a figure, and what was found in it. With each row
 * goes what the file must say there.
 */
final class EditorRows {
  private final EditorText text;
  private final Map<Origin, List<Passage>> said = new HashMap<>();
  private final List<Map<String, Object>> rows = new ArrayList<>();
  private final List<Passage> passages = new ArrayList<>();
  private String label = "";

  /** @param said what the article says, by the place where it says it */
  EditorRows(EditorText text, List<Passage> said) {
    this.text = text;
    said.forEach(passage -> this.said.computeIfAbsent(passage.origin(), place -> new ArrayList<>()).add(passage));
  }

  List<Map<String, Object>> rows() {
    return rows;
  }

  /** What was passed over must be in the file, too: where it is not, the proof says so. */
  List<Passage> passages() {
    List<Passage> all = new ArrayList<>(passages);
    said.values().forEach(all::addAll);
    return all;
  }

  /** What was found about something, as templates see it, and as the file must say it. */
  static List<Map<String, Object>> findings(List<Numbered> found, List<Passage> passages) {
    List<Map<String, Object>> maps = new ArrayList<>();
    for (Numbered one : found) {
      Origin origin = one.finding().origin();
      String message = one.finding().message();
      String hint = one.finding().hint();
      Map<String, Object> map = new LinkedHashMap<>();
      map.put("number", one.number());
      map.put("id", one.id());
      map.put("code", one.finding().code().id());
      map.put("severity", one.finding().severity().name().toLowerCase(Locale.ROOT));
      map.put("weight", EditorText.weight(one));
      map.put("line", origin.line());
      map.put("path", origin.file());
      map.put("file", EditorWords.soft(origin.file().substring(origin.file().lastIndexOf('/') + 1)));
      map.put("message", EditorWords.soft(message));
      map.put("hint", EditorWords.soft(hint));
      map.put("lines", 1 + EditorWords.lines(message) + EditorWords.lines(hint));
      maps.add(map);
      passages.add(new Passage(0, Plain.collapse(one.finding().message()), origin));
      passages.add(new Passage(0, Plain.collapse(one.finding().hint()), origin));
    }
    return maps;
  }

  void blocks(List<Block> blocks, String kind) {
    blocks.forEach(block -> block(block, kind));
  }

  private void block(Block block, String kind) {
    label(block.attributes());
    switch (block) {
      case Block.Heading heading -> row("h" + heading.level(), "heading", heading.origin(), heading.content());
      case Block.Paragraph paragraph -> row("p", kind, paragraph.origin(), paragraph.content());
      case Block.ItemList list -> list(list, kind);
      case Block.BlockQuote quote -> quote(quote);
      case Block.Div div -> blocks(div.blocks(), div.attributes().hasClass("quote") ? "quoted" : kind);
      case Block.DefinitionList list -> list.definitions().forEach(definition -> {
        row("p", "term", definition.origin(), definition.term());
        blocks(definition.body(), "item");
      });
      case Block.Table table -> table(table);
      case Block.Figure figure -> figure(figure);
      case Block.Rule rule -> {}
    }
  }

  /** The words with whose they are. */
  private void quote(Block.BlockQuote quote) {
    if (!quote.blocks().stream().allMatch(Block.Paragraph.class::isInstance)) {
      blocks(quote.blocks(), "quoted");
      return;
    }
    StringBuilder html = new StringBuilder();
    List<Origin> places = new ArrayList<>();
    for (Block block : quote.blocks()) {
      if (block instanceof Block.Paragraph paragraph) {
        html.append("<p>");
        text.write(paragraph.origin(), paragraph.content(), html);
        html.append("</p>");
        places.add(paragraph.origin());
      }
    }
    add("quoted", html.toString(), places, false);
  }

  /** What stands in braces, before the first row that it is about. */
  private void label(Attributes braces) {
    List<String> words = new ArrayList<>();
    if (braces.id() != null) {
      words.add("#" + braces.id());
    }
    braces.classes().forEach(name -> words.add("." + name));
    new java.util.TreeMap<>(braces.values()).forEach((key, value) -> {
      if (!key.equals("src")) {
        words.add(key + "=" + value);
      }
    });
    label = (label + " " + String.join(" ", words)).strip();
  }

  private void list(Block.ItemList list, String kind) {
    int number = list.start();
    for (Block.Item item : list.items()) {
      String marker = list.ordered() ? number++ + "." : "•";
      boolean first = true;
      for (Block block : item.blocks()) {
        if (first && block instanceof Block.Paragraph paragraph) {
          item(marker, paragraph, kind);
        } else {
          block(block, "item");
        }
        first = false;
      }
    }
  }

  private void item(String marker, Block.Paragraph paragraph, String kind) {
    label(paragraph.attributes());
    StringBuilder html = new StringBuilder("<p><span class=\"marker bullet\">").append(marker).append("</span> ");
    text.write(paragraph.origin(), paragraph.content(), html);
    add(kind.equals("item") ? "item inner" : "item", html.append("</p>").toString(), List.of(paragraph.origin()), false);
  }

  private void row(String element, String kind, Origin place, List<Inline> content) {
    StringBuilder html = new StringBuilder("<").append(element).append('>');
    text.write(place, content, html);
    add(kind, html.append("</").append(element).append('>').toString(), List.of(place), false);
  }

  private void table(Block.Table table) {
    List<Origin> places = new ArrayList<>();
    StringBuilder html = new StringBuilder("<table>");
    if (!table.caption().isEmpty()) {
      html.append("<caption>");
      text.write(table.origin(), table.caption(), html);
      html.append("</caption>");
      places.add(table.origin());
    }
    cells("thead", "th scope=\"col\"", table.head(), html, places);
    cells("tbody", "td", table.body(), html, places);
    add("wide", html.append("</table>").toString(), places, true);
  }

  private void cells(String group, String cell, List<Block.Row> list, StringBuilder html, List<Origin> places) {
    if (list.isEmpty()) {
      return;
    }
    html.append('<').append(group).append('>');
    for (Block.Row row : list) {
      html.append("<tr>");
      for (Block.Cell one : row.cells()) {
        html.append('<').append(cell).append('>');
        text.write(one.origin(), one.content(), html);
        html.append("</").append(cell, 0, 2).append('>');
        places.add(one.origin());
      }
      html.append("</tr>");
    }
    html.append("</").append(group).append('>');
  }

  private void figure(Block.Figure figure) {
    StringBuilder html = new StringBuilder("<figure><img");
    Html.attribute("src", figure.source(), html);
    Html.attribute("alt", figure.alternative(), html);
    html.append("><figcaption>");
    List<Inline> caption = figure.title() == null ? List.of() : List.of(new Inline.Text(figure.title(), figure.origin()));
    text.write(figure.origin(), caption, html);
    add("figure", html.append("</figcaption></figure>").toString(), List.of(figure.origin()), true);
  }

  private void add(String kind, String html, List<Origin> places, boolean wide) {
    List<String> spoken = places.stream().flatMap(place -> take(place).stream()).map(Passage::text).toList();
    spoken.forEach(words -> passages.add(new Passage(0, words, places.isEmpty() ? Origin.NOWHERE : places.getFirst())));
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("kind", kind);
    row.put("label", EditorWords.soft(label));
    row.put("html", Markup.of(html));
    row.put("wide", wide);
    row.put("lines", EditorWords.textLines(spoken));
    row.put("findings", findings(text.taken(), passages));
    rows.add(row);
    label = "";
  }

  /** A place has as many passages as texts begin there; a row asks once for each of them. */
  private List<Passage> take(Origin place) {
    List<Passage> here = said.getOrDefault(place, List.of());
    if (here.size() <= 1) {
      said.remove(place);
      return here;
    }
    said.put(place, here.subList(1, here.size()));
    return here.subList(0, 1);
  }

}
