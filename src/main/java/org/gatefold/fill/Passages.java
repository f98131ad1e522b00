package org.gatefold.fill;

import java.util.ArrayList;
import java.util.List;
import org.gatefold.diag.Origin;
import org.gatefold.model.CitedArticle;
import org.gatefold.model.CitedArticle.Note;
import org.gatefold.model.FilledPage.Passage;
import org.gatefold.model.article.Block;
import org.gatefold.model.article.Facing;
import org.gatefold.model.article.Inline;

/**
 * Says what must come back out of the finished file: each paragraph, heading, item and cell, in the article's order, then
 * each note. It reads the article, not the HTML, so that it also notices what templates lose.
 */
final class Passages {
  private final Plain plain;
  private final List<Passage> passages;

  private Passages(Plain plain) {
    this(plain, new ArrayList<>());
  }

  private Passages(Plain plain, List<Passage> passages) {
    this.plain = plain;
    this.passages = passages;
  }

  static List<Passage> of(CitedArticle article) {
    List<Block> blocks = article.manuscript().article().blocks();
    List<Inline.Remark> remarks = Remarks.in(blocks);
    Passages walk = new Passages(new Plain(article, Remarks.numbers(remarks)));
    walk.blocks(blocks);
    article.notes().forEach(walk::note);
    int number = article.notes().size();
    for (int i = 0; i < remarks.size(); i++) {
      walk.remark(++number, Remarks.marker(i + 1), remarks.get(i));
    }
    return List.copyOf(walk.passages);
  }

  /** The same of two texts, in the order of reading. */
  static List<Passage> of(CitedArticle article, CitedArticle beside, Rows rows) {
    return of(article, beside, rows, rows.read());
  }

  /** The same of two texts, row by row, as they stand on pages. */
  static List<Passage> inRows(CitedArticle article, CitedArticle beside, Rows rows) {
    return of(article, beside, rows, rows.printed());
  }

  private static List<Passage> of(CitedArticle article, CitedArticle beside, Rows rows, List<Facing.Row> ordered) {
    List<Passage> passages = new ArrayList<>();
    Passages main = new Passages(new Plain(article, rows.letters()), passages);
    Passages other = new Passages(new Plain(beside, rows.letters()), passages);
    for (Facing.Row row : ordered) {
      main.blocks(Rows.blocks(row.main()));
      other.blocks(Rows.blocks(row.beside()));
    }
    article.notes().forEach(main::note);
    int number = article.notes().size();
    for (Rows.Spoken remark : rows.remarks()) {
      (remark.beside() ? other : main).remark(++number, rows.marker(remark), remark.remark());
    }
    return List.copyOf(passages);
  }

  /** What some blocks say, without the notes that they call. */
  static List<Passage> of(List<Block> blocks, Plain plain) {
    Passages walk = new Passages(plain);
    walk.blocks(blocks);
    return List.copyOf(walk.passages);
  }

  private void note(Note note) {
    passages.add(new Passage(note.number(), note.number() + " " + plain.text(note.text()), Origin.NOWHERE));
  }

  private void remark(int number, String marker, Inline.Remark remark) {
    int first = passages.size();
    blocks(remark.blocks());
    for (int i = first; i < passages.size(); i++) {
      Passage passage = passages.get(i);
      passages.set(i, new Passage(number, (i == first ? marker + " " : "") + passage.text(), passage.origin()));
    }
  }

  private void blocks(List<Block> blocks) {
    blocks.forEach(this::block);
  }

  private void block(Block block) {
    switch (block) {
      case Block.Heading heading -> add(heading.content(), heading.origin());
      case Block.Paragraph paragraph -> add(paragraph.content(), paragraph.origin());
      case Block.ItemList list -> list.items().forEach(item -> blocks(item.blocks()));
      case Block.BlockQuote quote -> blocks(quote.blocks());
      case Block.Div div -> blocks(div.blocks());
      case Block.DefinitionList list -> list.definitions().forEach(definition -> {
        add(definition.term(), definition.origin());
        blocks(definition.body());
      });
      case Block.Table table -> table(table);
      case Block.Figure figure -> {
        if (figure.title() != null) {
          passages.add(new Passage(0, Plain.collapse(figure.title()), figure.origin()));
        }
      }
      case Block.Rule rule -> {}
    }
  }

  private void table(Block.Table table) {
    add(table.caption(), table.origin());
    table.head().forEach(row -> row.cells().forEach(cell -> add(cell.content(), cell.origin())));
    table.body().forEach(row -> row.cells().forEach(cell -> add(cell.content(), cell.origin())));
  }

  private void add(List<Inline> content, Origin origin) {
    String text = plain.text(content);
    if (!text.isEmpty()) {
      passages.add(new Passage(0, text, origin));
    }
  }
}
