package org.gatefold.cite.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gatefold.model.article.Block;
import org.gatefold.model.article.Inline;

/** Reads the line under a quotation, such as {@code — Battié & Videman, Spine Journal, 2006}. */
final class Attribution {
  private Attribution() {}

  /** The last paragraph that begins with a dash, without it; empty if there is none. */
  static String lineOf(List<Block> blocks) {
    String found = "";
    for (Block block : blocks) {
      String line = switch (block) {
        case Block.BlockQuote quote -> lineOf(quote.blocks());
        case Block.Div div -> lineOf(div.blocks());
        case Block.Paragraph paragraph -> textOf(paragraph);
        case Block.Heading heading -> "";
        case Block.ItemList list -> "";
        case Block.DefinitionList list -> "";
        case Block.Table table -> "";
        case Block.Figure figure -> "";
        case Block.Rule rule -> "";
      };
      found = line.isEmpty() ? found : line;
    }
    return found;
  }

  private static String textOf(Block.Paragraph paragraph) {
    boolean dash = !paragraph.content().isEmpty()
        && paragraph.content().getFirst() instanceof Inline.Text text
        && text.text().startsWith("—");
    if (!dash) {
      return "";
    }
    StringBuilder out = new StringBuilder();
    paragraph.content().forEach(inline -> append(inline, out));
    return out.substring(1).strip();
  }

  private static void append(Inline inline, StringBuilder out) {
    if (inline instanceof Inline.Text text) {
      out.append(text.text());
    } else if (inline instanceof Inline.Emphasis emphasis) {
      emphasis.content().forEach(inner -> append(inner, out));
    }
  }

  /** What the line says otherwise than the record: its first author, its journal, its year. */
  static List<String> differences(String line, Map<String, Object> csl) {
    List<String> differences = new ArrayList<>();
    String said = Folded.of(line);
    String author = firstAuthor(csl);
    if (!author.isEmpty() && !said.contains(Folded.of(author))) {
      differences.add("first author " + author);
    }
    String journal = String.valueOf(csl.getOrDefault("container-title", ""));
    String abbreviated = String.valueOf(csl.getOrDefault("container-title-short", journal));
    if (!said.contains(Folded.of(journal)) && !said.contains(Folded.of(abbreviated))) {
      differences.add("published in " + journal);
    }
    String year = year(csl);
    if (!year.isEmpty() && !said.contains(year)) {
      differences.add("published " + year);
    }
    return differences;
  }

  private static String firstAuthor(Map<String, Object> csl) {
    return csl.get("author") instanceof List<?> authors && !authors.isEmpty() && authors.getFirst() instanceof Map<?, ?> name
        ? String.valueOf(name.get("family") != null ? name.get("family") : name.get("literal"))
        : "";
  }

  private static String year(Map<String, Object> csl) {
    return csl.get("issued") instanceof Map<?, ?> issued
            && issued.get("date-parts") instanceof List<?> dates
            && !dates.isEmpty()
            && dates.getFirst() instanceof List<?> date
            && !date.isEmpty()
        ? String.valueOf(date.getFirst())
        : "";
  }
}
