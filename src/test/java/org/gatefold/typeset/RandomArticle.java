package org.gatefold.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/**
 * A random document for toy pages. Body words are {@code w0 w1 w2 …} in order, a call of note 3 is {@code c3}, and that
 * note says {@code k3 n3 n3 …}, so that a set page can be read back and checked against what was written.
 */
final class RandomArticle {
  private static final int NOTES = 12;

  private final Random random;
  private final StringBuilder body = new StringBuilder();
  private final Set<Integer> called = new TreeSet<>();
  private final List<Integer> pageStarts = new ArrayList<>();
  private final int blocks;
  private int words;

  private RandomArticle(long seed, int blocks) {
    this.random = new Random(seed);
    this.blocks = blocks;
  }

  /** What was written; {@code pageStarts} are the body words that have to be the first on their page. */
  record Written(String html, String style, int words, List<Integer> pageStarts) {}

  static Written write(long seed, int blocks) {
    return new RandomArticle(seed, blocks).written();
  }

  private Written written() {
    String style = style();
    int left = blocks;
    while (left > 0) {
      int run = 1 + random.nextInt(Math.min(left, 12));
      boolean columns = random.nextInt(3) > 0;
      body.append(columns ? "<main class=" + (random.nextBoolean() ? "even" : "fill") + ">" : "<div>");
      for (int i = 0; i < run; i++) {
        block(0, columns);
      }
      body.append(columns ? "</main>" : "</div>");
      left -= run;
    }
    called.forEach(this::note);
    return new Written(body.toString(), style, words, List.copyOf(pageStarts));
  }

  private String style() {
    return """
        @page { size: %dpt %dpt; margin: 10pt; @footnote { margin-top: %dpt; border-top: 1pt solid black } }
        html { orphans: %d; widows: %d }
        main { column-count: %d; column-gap: 10pt; padding-top: %dpt; padding-bottom: %dpt }
        .even { column-fill: balance } .fill { column-fill: auto }
        h2 { break-after: avoid; margin: %dpt 0 %dpt }
        blockquote { break-inside: avoid; padding: 3pt; border: 1pt solid black; margin: 4pt 0 }
        ul { padding-left: 10pt; list-style-type: none }
        li:first-child { break-after: avoid } li:last-child { break-before: avoid }
        .page { break-before: page } .column { break-before: column } .all { column-span: all } .keep { break-after: avoid }
        p { margin-bottom: %dpt }
        table { border-spacing: 0; border-collapse: %s } caption, th { font-weight: 400 }
        th, td { padding: %dpt 0; border-bottom: 1pt solid black; text-align: start }
        """.formatted(220 + random.nextInt(200), 110 + random.nextInt(150), random.nextInt(6), 1 + random.nextInt(3),
        1 + random.nextInt(3), 2 + random.nextInt(2), random.nextInt(5), random.nextInt(5), random.nextInt(12),
        random.nextInt(4), random.nextInt(12), random.nextBoolean() ? "collapse" : "separate", random.nextInt(3));
  }

  private void block(int depth, boolean columns) {
    switch (random.nextInt(depth == 0 ? 11 : 4)) {
      case 0 -> open("h2", columns && depth == 0 && random.nextInt(4) == 0 ? "all" : "", 1 + random.nextInt(3));
      case 1 -> list();
      case 2, 3, 4 -> open("p", "", 1 + random.nextInt(40));
      case 5 -> open("p", "keep", 1 + random.nextInt(8));
      case 6 -> nested("blockquote", columns);
      case 7 -> forced(columns);
      case 8, 9 -> table(columns);
      default -> nested("div", columns);
    }
  }

  private void forced(boolean columns) {
    boolean page = random.nextBoolean();
    if (page || !columns) {
      pageStarts.add(words);
    }
    open("p", page || !columns ? "page" : "column", 1 + random.nextInt(10));
  }

  private void nested(String tag, boolean columns) {
    body.append('<').append(tag).append('>');
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      open("p", "", 1 + random.nextInt(8));
      if (random.nextInt(3) == 0) {
        block(1, columns);
      }
    }
    body.append("</").append(tag).append('>');
  }

  private void list() {
    body.append("<ul>");
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      open("li", "", 1 + random.nextInt(6));
    }
    body.append("</ul>");
  }

  /** Words of a table's head are h, for they may come again; a cell of the first column may hold two rows together. */
  private void table(boolean columns) {
    int width = columns ? 1 : 2 + random.nextInt(2);
    body.append("<table>").append(random.nextBoolean() ? "<caption>h</caption>" : "");
    body.append(random.nextInt(4) == 0 ? "" : "<thead><tr>" + "<th>h</th>".repeat(width) + "</tr></thead>").append("<tbody>");
    for (int row = 1 + random.nextInt(12); row > 0; row--) {
      boolean tied = width > 1 && row > 1 && random.nextInt(5) == 0;
      row(width, tied ? " rowspan=2" : "");
      if (tied) {
        row(width - 1, "");
        row--;
      }
    }
    body.append("</tbody></table>");
  }

  private void row(int width, String span) {
    body.append("<tr>");
    for (int cell = 0; cell < width; cell++) {
      body.append("<td").append(cell == 0 ? span : "").append(">w").append(words++);
      if (span.isEmpty() && random.nextInt(3) == 0) {
        body.append(" w").append(words++);
      }
    }
    if (span.isEmpty() && random.nextInt(6) == 0) {
      call(random.nextInt(NOTES));
    }
    body.append("</tr>");
  }

  private void open(String tag, String kind, int length) {
    body.append('<').append(tag).append(kind.isEmpty() ? "" : " class=" + kind).append('>');
    for (int i = 0; i < length; i++) {
      body.append(i == 0 ? "" : " ").append('w').append(words++);
      if (random.nextInt(14) == 0) {
        call(random.nextInt(NOTES));
      }
    }
    body.append("</").append(tag).append('>');
  }

  private void call(int note) {
    called.add(note);
    body.append(" <a role=doc-noteref href='#note").append(note).append("'>c").append(note).append("</a>");
  }

  private void note(int note) {
    body.append("<aside class=note id=note").append(note).append(">k").append(note);
    body.append((" n" + note).repeat(1 + note % 5)).append("</aside>");
  }
}
