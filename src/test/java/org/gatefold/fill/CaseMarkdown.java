package org.gatefold.fill;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gatefold.diag.Origin;
import org.gatefold.model.article.Attributes;
import org.gatefold.model.article.Block;
import org.gatefold.model.article.Inline;

/**
 * Reads as much of the article format as the cases of this room need, so that they need no other stage: headings, divs,
 * quotations, flat lists, paragraphs, {@code *emphasis*}, {@code [@key]}, {@code [^remark text]}, {@code [text](link)}.
 */
final class CaseMarkdown {
  private static final Pattern INLINE = Pattern.compile(
      "\\[@([^\\]]+)\\]|\\[\\^([^\\]]+)\\]|\\*([^*]+)\\*|\\[([^\\]]+)\\]\\(([^)]+)\\)|(?<![\\w@.])@([\\w-]+)");
  private static final Pattern HEADING = Pattern.compile("(#{2,6}) (.*?)( \\{(.*)\\})?");
  private static final Pattern FIGURE = Pattern.compile("!\\[(.*)\\]\\((\\S+)( \"(.*)\")?\\)");

  private final String file;
  private final List<String> lines;
  private final int indent;
  private final int offset;

  private CaseMarkdown(String file, List<String> lines, int offset, int indent) {
    this.file = file;
    this.lines = lines;
    this.offset = offset;
    this.indent = indent;
  }

  /** Key and value of each line between two {@code ---}. */
  static Map<String, String> head(String text) {
    Map<String, String> head = new LinkedHashMap<>();
    List<String> lines = text.lines().toList();
    for (int i = 1; lines.getFirst().equals("---") && !lines.get(i).equals("---"); i++) {
      int colon = lines.get(i).indexOf(": ");
      head.put(lines.get(i).substring(0, colon), lines.get(i).substring(colon + 2).replace("\"", ""));
    }
    return head;
  }

  static List<Block> blocks(String file, String text) {
    List<String> lines = text.lines().toList();
    int from = lines.getFirst().equals("---") ? lines.subList(1, lines.size()).indexOf("---") + 2 : 0;
    return new CaseMarkdown(file, lines.subList(from, lines.size()), from, 0).read();
  }

  private List<Block> read() {
    List<Block> blocks = new ArrayList<>();
    int i = 0;
    while (i < lines.size()) {
      int end = i + 1;
      String line = lines.get(i);
      if (line.startsWith(":::")) {
        while (!lines.get(end).equals(":::")) {
          end++;
        }
        List<Block> inside = part(i + 1, end, 0);
        blocks.add(new Block.Div(inside, attributes(line.substring(line.indexOf('{') + 1, line.length() - 1)), at(i)));
        end++;
      } else if (line.startsWith("> ")) {
        end = endOf(i, ">");
        blocks.add(new Block.BlockQuote(part(i, end, 2), Attributes.NONE, at(i)));
      } else if (line.startsWith("- ")) {
        end = endOf(i, "- ");
        List<Block.Item> items = new ArrayList<>();
        for (int k = i; k < end; k++) {
          items.add(new Block.Item(part(k, k + 1, 2), at(k)));
        }
        blocks.add(new Block.ItemList(false, 1, items, Attributes.NONE, at(i)));
      } else if (!line.isBlank()) {
        blocks.add(single(line, at(i)));
      }
      i = end;
    }
    return blocks;
  }

  private static Block single(String line, Origin origin) {
    Matcher heading = HEADING.matcher(line);
    if (heading.matches()) {
      Attributes attributes = heading.group(4) == null ? Attributes.NONE : attributes(heading.group(4));
      return new Block.Heading(heading.group(1).length(), inlines(heading.group(2), origin), attributes, origin);
    }
    Matcher figure = FIGURE.matcher(line);
    if (figure.matches()) {
      return new Block.Figure(figure.group(2), figure.group(1), figure.group(4), Attributes.NONE, origin);
    }
    return line.equals("***") ? new Block.Rule(Attributes.NONE, origin)
        : new Block.Paragraph(inlines(line, origin), Attributes.NONE, origin);
  }

  private List<Block> part(int from, int to, int more) {
    List<String> inside = lines.subList(from, to).stream().map(line -> line.length() < more ? "" : line.substring(more)).toList();
    return new CaseMarkdown(file, inside, offset + from, indent + more).read();
  }

  private int endOf(int from, String start) {
    int end = from;
    while (end < lines.size() && lines.get(end).startsWith(start)) {
      end++;
    }
    return end;
  }

  private Origin at(int line) {
    return new Origin(file, offset + line + 1, indent + 1);
  }

  private static Attributes attributes(String braces) {
    String id = null;
    List<String> classes = new ArrayList<>();
    Map<String, String> values = new LinkedHashMap<>();
    for (String word : braces.split(" ", -1)) {
      if (word.startsWith("#")) {
        id = word.substring(1);
      } else if (word.startsWith(".")) {
        classes.add(word.substring(1));
      } else if (word.contains("=")) {
        values.put(word.substring(0, word.indexOf('=')), word.substring(word.indexOf('=') + 1));
      }
    }
    return new Attributes(id, classes, values);
  }

  static List<Inline> inlines(String line, Origin origin) {
    List<Inline> inlines = new ArrayList<>();
    Matcher matcher = INLINE.matcher(line);
    int from = 0;
    while (matcher.find()) {
      if (matcher.start() > from) {
        inlines.add(new Inline.Text(line.substring(from, matcher.start()), origin.plus(0, from)));
      }
      inlines.add(inline(matcher, origin.plus(0, matcher.start())));
      from = matcher.end();
    }
    if (from < line.length()) {
      inlines.add(new Inline.Text(line.substring(from), origin.plus(0, from)));
    }
    return inlines;
  }

  private static Inline inline(Matcher matcher, Origin at) {
    if (matcher.group(1) != null) {
      List<Inline.CitationItem> items = new ArrayList<>();
      for (String key : matcher.group(1).split("; ?@", -1)) {
        items.add(new Inline.CitationItem(key, "", at));
      }
      return new Inline.Citation(items, false, at);
    }
    if (matcher.group(2) != null) {
      Block remark = new Block.Paragraph(inlines(matcher.group(2), at.plus(0, 2)), Attributes.NONE, at.plus(0, 2));
      return new Inline.Remark(List.of(remark), at);
    }
    if (matcher.group(3) != null) {
      return new Inline.Emphasis(inlines(matcher.group(3), at.plus(0, 1)), at);
    }
    if (matcher.group(4) != null) {
      return new Inline.Link(matcher.group(5), inlines(matcher.group(4), at.plus(0, 1)), at);
    }
    return new Inline.Citation(List.of(new Inline.CitationItem(matcher.group(6), "", at)), true, at);
  }
}
