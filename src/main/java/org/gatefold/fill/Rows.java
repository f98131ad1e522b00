package org.gatefold.fill;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gatefold.diag.Findings;
import org.gatefold.diag.Origin;
import org.gatefold.model.CitedArticle;
import org.gatefold.model.article.Article;
import org.gatefold.model.article.Block;
import org.gatefold.model.article.Facing;
import org.gatefold.model.article.Inline.Remark;
import org.jspecify.annotations.Nullable;

/**
 * Two texts row by row, with the remarks of both. These have letters in common, in the order of the rows: each remark is in one language,
 * so that the two that face each other are two.
 *
 * @param all rows, ends of divs among them
 * @param letters each remark's number, from 1, by its origin
 */
record Rows(List<Facing.Row> all, List<Spoken> remarks, Map<Origin, Integer> letters) {
  Rows {
    all = List.copyOf(all);
    remarks = List.copyOf(remarks);
    letters = Map.copyOf(letters);
  }

  /** A remark, and whether it is the second text's. */
  record Spoken(Remark remark, boolean beside) {}

  static Rows of(Article main, Article beside) {
    List<Facing.Row> rows = Facing.of(main.blocks(), beside.blocks());
    List<Spoken> remarks = new ArrayList<>();
    for (Facing.Row row : rows) {
      if (row.part() != Facing.Part.END) {
        Remarks.in(blocks(row.main())).forEach(remark -> remarks.add(new Spoken(remark, false)));
        Remarks.in(blocks(row.beside())).forEach(remark -> remarks.add(new Spoken(remark, true)));
      }
    }
    return new Rows(rows, remarks, Remarks.numbers(remarks.stream().map(Spoken::remark).toList()));
  }

  /** A side of a row, which may be empty. */
  static List<Block> blocks(@Nullable Block side) {
    return side == null ? List.of() : List.of(side);
  }

  /** The rows that say something of the articles. */
  List<Facing.Row> printed() {
    return all.stream().filter(row -> row.part() != Facing.Part.END).toList();
  }

  /** The same in the order in which they are read: a list is heard whole in one language, then in the other. */
  List<Facing.Row> read() {
    List<Facing.Row> read = new ArrayList<>();
    List<Facing.Row> theirs = new ArrayList<>();
    for (Facing.Row row : printed()) {
      if (row.part() != Facing.Part.ITEM && row.part() != Facing.Part.LAST_ITEM) {
        read.addAll(theirs);
        theirs.clear();
      }
      if (row.part() == Facing.Part.BLOCK) {
        read.add(row);
      } else {
        read.add(new Facing.Row(row.part(), row.main(), null));
        theirs.add(new Facing.Row(row.part(), null, row.beside()));
      }
    }
    read.addAll(theirs);
    return List.copyOf(read);
  }

  /** The letter of a remark. */
  String marker(Spoken remark) {
    return Remarks.marker(letters.getOrDefault(remark.remark().origin(), 0));
  }

  /** Notes what only one text has. */
  static void check(Rows rows, CitedArticle main, CitedArticle beside, Findings findings) {
    for (Facing.Row row : rows.printed()) {
      if (row.main() == null || row.beside() == null) {
        CitedArticle without = row.main() == null ? main : beside;
        findings.add(FillCode.NOTHING_BESIDE, row.origin(), without.manuscript().article().locale().toLanguageTag());
      }
    }
  }
}
