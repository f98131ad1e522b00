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

  private final int noteLength;

  private RandomArticle(long seed, int blocks, int noteLength) {
    this.random = new Random(seed);
    this.blocks = blocks;
    this.noteLength = noteLength;
  }

  /** What was written; {@code pageStarts} are the body words that have to be the first on their page. */
  record Written(String html, String style, int words, List<Integer> pageStarts) {
    /** Whether notes stand at the foot of columns. */
    boolean columnNotes() {
      return style.contains("float-reference: column");
    }
  }

  static Written write(long seed, int blocks) {
    return write(seed, blocks, 1);
  }

  /** Notes are that many times as long. */
  static Written write(long seed, int blocks, int noteLength) {
    return new RandomArticle(seed, blocks, noteLength).written();
  }

  /** How many words a note has besides its key. */
  static int length(int note, int noteLength) {
    return (1 + note % 5) * noteLength;
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
        @page { size: %dpt %dpt; margin: 10pt; @footnote { margin-top: %dpt; border-top: 1pt solid black; float-reference: %s } }
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
        .left { float: left; margin: 0 %dpt %dpt 0 } .right { float: right; margin-left: 5pt } .wide { width: 100pt }
        .clear { clear: both }
        .row { display: flex; flex-wrap: wrap; gap: %dpt } .column { display: flex; flex-direction: column }
        .grow { flex-grow: 1 } .row p { flex-basis: %d%% }
        """.formatted(220 + random.nextInt(200), 140 + random.nextInt(150), random.nextInt(6),
        noteLength == 1 && random.nextInt(3) == 0 ? "column" : "page", 1 + random.nextInt(3), 1 + random.nextInt(3), 2 + random.nextInt(2), random.nextInt(5), random.nextInt(5), random.nextInt(12),
        random.nextInt(4), random.nextInt(12), random.nextBoolean() ? "collapse" : "separate", random.nextInt(3),
        random.nextInt(9), random.nextInt(9), random.nextInt(6), random.nextInt(40));
  }

  private void block(int depth, boolean columns) {
    switch (random.nextInt(depth == 0 ? 15 : 5)) {
      case 0 -> open("h2", columns && depth == 0 && random.nextInt(4) == 0 ? "all" : "", 1 + random.nextInt(3));
      case 1 -> list();
      case 2, 3 -> open("p", "", 1 + random.nextInt(40));
      case 4 -> floated(columns);
      case 11, 12 -> flex();
      case 13 -> floated(columns);
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

  /** A float, mostly beside what comes next; at most three lines high. */
  private void floated(boolean columns) {
    String side = random.nextBoolean() ? "left" : "right";
    open("aside", columns ? side : side + (random.nextBoolean() ? " wide" : ""), 1 + random.nextInt(3));
    if (random.nextInt(3) > 0) {
      open("p", random.nextInt(5) == 0 ? "clear" : "", 1 + random.nextInt(30));
    }
  }

  /** Boxes that wrap where there is no room; one of them may hold several. */
  private void flex() {
    body.append("<section class=").append(random.nextBoolean() ? "row" : "column").append('>');
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      if (random.nextInt(4) == 0) {
        body.append("<div class=column>");
        open("p", "", 1);
        open("p", "", 1 + random.nextInt(2));
        body.append("</div>");
      } else {
        open("p", random.nextBoolean() ? "grow" : "", 1 + random.nextInt(4));
      }
    }
    body.append("</section>");
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
      row(width, tied ? " rowspan=2" : "", width == 1);
      if (tied) {
        row(width - 1, "", false);
        row--;
      }
    }
    body.append("</tbody></table>");
  }

  private void row(int width, String span, boolean mayBeTall) {
    body.append("<tr>");
    for (int cell = 0; cell < width; cell++) {
      body.append("<td").append(cell == 0 ? span : "").append(">w").append(words++);
      // Where cells stand side by side, the words of tall ones are not painted in the order of the text.
      int more = mayBeTall && random.nextInt(16) == 0 ? 40 : random.nextInt(3) == 0 ? 1 : 0;
      for (int i = 0; span.isEmpty() && i < more; i++) {
        body.append(" w").append(words++);
      }
    }
    if (span.isEmpty() && random.nextInt(6) == 0) {
      call(random.nextInt(NOTES));
    }
    body.append("</tr>");
  }

  private void open(String tag, String kind, int length) {
    body.append('<').append(tag).append(kind.isEmpty() ? "" : " class='" + kind + "'").append('>');
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
    body.append((" n" + note).repeat(length(note, noteLength))).append("</aside>");
  }
}
